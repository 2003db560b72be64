import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { isGuid, sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { whatIdIs } from '../known-ids';
import { named } from '../named-registration';
import { fail, gap, pass } from '../verdict';
import { noGuid } from './client-id-matches-form';
import { switchTo, typeRight } from './client-id-matches-remedies';

const LISTS = ['candidatesByRedirectUri', 'candidatesByName'] as const;
const WANTS = [
  ...LISTS,
  'typedApplication',
  'typedServicePrincipal',
  'application',
  'servicePrincipal',
  'organization',
] as const;
export type Given = Context<unknown, never, (typeof WANTS)[number]>;

const without = ({ product }: Given) => `${product.start} kann sich damit nicht anmelden (Fehler AADSTS700016).`;

/** Another id that stands on the same pages of the portal and is easily copied instead. */
const mixedUp = ({ facts, inputs, subject }: Given): string | undefined =>
  whatIdIs(inputs.clientId, {
    registrations: [...(facts.application ? [facts.application] : []), ...subject.candidates, ...subject.askers],
    enterpriseApp: facts.servicePrincipal?.id,
    directory: facts.organization?.[0]?.id,
  });

/** What the typed id is instead, the most telling first; nothing where its own reading is missing. */
const instead = (given: Given): string | undefined => {
  const { facts, inputs, subject } = given;
  const mixed = mixedUp(given);
  if (mixed) return `das ist ${mixed}, nicht die Anwendungs-ID.`;
  if (subject.by === 'imported' && facts.application) {
    return `die eingefügte Registrierung ${named(facts.application)} hat die Anwendungs-ID ${facts.application.appId}.`;
  }
  if (facts.typedApplication && !sameGuid(subject.appId, inputs.clientId)) {
    return `das ist die Registrierung ${named(facts.typedApplication)}, nicht die hier geprüfte.`;
  }
  if (facts.typedServicePrincipal && facts.typedApplication === null) {
    return 'das ist eine Unternehmens-App aus einem anderen Verzeichnis, keine Registrierung dieses Verzeichnisses.';
  }
  return facts.typedApplication === null ? 'diese ID ist im angemeldeten Verzeichnis unbekannt.' : undefined;
};

/** The registration whose id is the right one: never one that was only guessed. */
const meant = ({ facts: { application }, subject }: Given) =>
  application && !subject.guess && sameGuid(application.appId, subject.appId) ? application : undefined;

const unknownHere = (given: Given) => {
  const what = instead(given);
  if (what === undefined) return gap(given.reasons.typedApplication ?? given.reasons.application ?? 'not-in-source');
  return fail(`Hier eingegeben ist ${given.inputs.clientId}; ${what}`, without(given), typeRight(given, meant(given)));
};

const rivalled = (given: Given, rival: Application) => {
  const { facts, inputs } = given;
  const typed = facts.typedApplication ? named(facts.typedApplication) : '';
  return fail(
    `Hier eingegeben ist ${inputs.clientId}; das ist die Registrierung ${typed}, die weder die Umleitungs-URI noch die Berechtigung dieser Anleitung hat. Passend ist ${named(rival)} mit der Anwendungs-ID ${rival.appId}.`,
    'Mit der falschen bleiben alle Einstellungen der richtigen wirkungslos.',
    switchTo(rival, given),
  );
};

/** The typed id is the application id of the registration judged. */
export const clientIdMatches = checkKind({
  schema: z.strictObject({}),
  title: 'Anwendungs-ID',
  asks: 'clientId',
  needs: [],
  wants: [...WANTS],
  moot: ({ facts, inputs, subject }) =>
    !subject.doubtful && sameGuid(facts.application?.appId, inputs.clientId) ? WANTS : [],
  soll: () => 'Die eingegebene Anwendungs-ID (Client-ID) ist die der Registrierung.',
  judge(given) {
    const { inputs, subject, facts } = given;
    const { application } = facts;
    const typed = inputs.clientId;
    if (typed === '') return gap('not-typed');
    if (!isGuid(typed)) return fail(noGuid(typed), without(given), typeRight(given, meant(given)));
    if (subject.rival) return rivalled(given, subject.rival);
    if (!application || !sameGuid(application.appId, typed)) return unknownHere(given);
    const unread = LISTS.find((name) => !facts[name]);
    if (subject.doubtful && unread) return gap(given.reasons[unread] ?? 'not-in-source');
    return pass(`Die hier eingegebene ID ${typed} ist die Anwendungs-ID von ${named(application)}.`);
  },
});
