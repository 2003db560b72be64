import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { lines } from '../format';
import { isGuid, sameGuid } from '../guid';
import { checkKind } from '../kind';
import { called } from '../named-registration';
import { absent, fail, gap, pass, warn } from '../verdict';
import { deleted, lost, unreadBin } from './registration-exists-deleted';
import { ELSE, LISTS, WANTS, WITHOUT, type Given } from './registration-exists-given';
import { chooseOne, registerHere, registerOne } from './registration-exists-remedies';

const foreign = ({ facts, inputs, account, params, product }: Given) => {
  const owner = facts.typedServicePrincipal?.appOwnerOrganizationId;
  const here = facts.organization?.[0]?.id ?? account?.tenantId;
  if (!owner || here === undefined || sameGuid(owner, here)) return undefined;
  return fail(
    `Die eingegebene ID ${inputs.clientId} gehört zu einer Unternehmens-App, deren Registrierung in einem anderen Verzeichnis liegt (${owner}).`,
    'Die Registrierung muss im Verzeichnis Ihres Unternehmens liegen; sonst kommt die Verbindung nicht zustande.',
    registerHere(params.name, product, owner),
  );
};

const none = (given: Given) => {
  const { facts, inputs, product, subject, params, reasons } = given;
  if (facts.me?.userType === 'Guest') {
    return gap(
      'forbidden',
      'Ihr Konto ist hier nur Gast. Gäste dürfen Registrierungen nicht auflisten; dass keine gefunden wurde, beweist deshalb nichts.',
    );
  }
  const isTyped = isGuid(inputs.clientId);
  const asker = subject.askers[0];
  const ist = [
    `In diesem Verzeichnis ist keine passende App-Registrierung zu finden.${isTyped ? ` Auch zur eingegebenen ID ${inputs.clientId} gibt es hier keine.` : ''}`,
    ...(reasons.deletedApplications ? [unreadBin(reasons.deletedApplications)] : []),
    ...(asker ? [`Dieselbe Schnittstelle verwendet ${called(asker)}.`] : []),
  ];
  return absent(ist.join('\n'), WITHOUT, registerOne(params.name, product, { isTyped, asker }));
};

const several = ({ subject, product }: Given, judged: Application) =>
  warn(
    lines([
      `Es gibt ${String(subject.candidates.length)} passende Registrierungen; geprüft wird ${called(judged)}. Alle im Überblick:`,
      ...subject.candidates.map((one) => `• ${called(one)}`),
    ]),
    'Welche davon verwendet wird, lässt sich hier nicht sehen. Ist eine andere gemeint, gelten die folgenden Prüfungen der falschen.',
    chooseOne(subject, judged.appId, product),
  );

/** The registration is found: by the typed id, else by redirect URI or name; never by its permission alone. */
export const registrationExists = checkKind({
  schema: z.strictObject({ name: z.string() }),
  title: 'App-Registrierung vorhanden',
  needs: [],
  wants: [...WANTS],
  moot: ({ subject, facts }) => {
    if (!facts.application || subject.by === 'nothing') return [];
    return subject.by === 'typed' ? [...LISTS, ...ELSE] : ELSE;
  },
  provides: 'registration',
  search: ({ name }) => ({ name }),
  doer: 'registration',
  soll: ({ name }) =>
    `Im Verzeichnis gibt es die App-Registrierung dieser Anleitung (vorgeschlagener Name: „${name}“).`,
  judge(given) {
    const { subject, reasons, facts, inputs } = given;
    if (subject.by === 'typed' && reasons.typedApplication) return gap(reasons.typedApplication);
    const judged = facts.application;
    if (subject.by !== 'nothing' && judged) {
      if (judged.deletedDateTime) return lost(judged, judged.deletedDateTime, given);
      if (subject.by !== 'found' || subject.candidates.length === 1) return pass(`${called(judged)}.`);
      return several(given, judged);
    }
    if (subject.by !== 'nothing' && reasons.application) return gap(reasons.application);
    // An id that was typed after the reading was never asked for: that nothing was found proves nothing about it.
    if (isGuid(inputs.clientId) && reasons.typedApplication) return gap(reasons.typedApplication);
    const unread = LISTS.map((name) => reasons[name]).find((reason) => reason !== undefined);
    if (unread) return gap(unread);
    if (LISTS.every((name) => !facts[name])) return gap(inputs.clientId ? 'not-in-source' : 'not-typed');
    return foreign(given) ?? deleted(given) ?? (reasons.me ? gap(reasons.me) : none(given));
  },
});
