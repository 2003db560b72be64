import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { date, lines } from '../format';
import { isGuid, sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn } from '../verdict';

const LISTS = ['candidatesByRedirectUri', 'candidatesByName'] as const;
const WANTS = [
  ...LISTS,
  'candidatesByApi',
  'deletedApplications',
  'typedApplication',
  'typedServicePrincipal',
  'application',
  'organization',
  'me',
] as const;
/** What matters only where no registration is found. */
const ELSE = ['candidatesByApi', 'deletedApplications', 'typedServicePrincipal', 'organization', 'me'] as const;

interface Params {
  readonly name: string;
}
type Given = Context<Params, never, (typeof WANTS)[number]>;

const called = ({ displayName, createdDateTime, appId }: Application) =>
  `„${displayName ?? 'ohne Namen'}“, ${createdDateTime ? `angelegt am ${date(createdDateTime)}, ` : ''}Anwendungs-ID ${appId}`;

const NEXT = 'Ohne Registrierung kommt die Verbindung nicht zustande, und kein weiterer Schritt lässt sich prüfen.';

/** Entra keeps a deleted registration for 30 days (entra-docs, recover-from-deletions.md). */
const KEPT_DAYS = 30;

const deleted = ({ facts, inputs, params, now }: Given) => {
  const gone = facts.deletedApplications?.find(
    ({ appId, displayName }) => sameGuid(appId, inputs.clientId) || displayName === params.name,
  );
  if (!gone?.deletedDateTime) return undefined;
  const until = new Date(gone.deletedDateTime);
  until.setDate(until.getDate() + KEPT_DAYS);
  if (until <= now) return undefined;
  return fail(
    `Die Registrierung ${called(gone)}, wurde am ${date(gone.deletedDateTime)} gelöscht.`,
    `${NEXT} Bis zum ${date(until)} lässt sie sich unter den gelöschten Anwendungen wiederherstellen; sonst legen Sie eine neue an.`,
  );
};

const foreign = ({ facts, inputs, account }: Given) => {
  const owner = facts.typedServicePrincipal?.appOwnerOrganizationId;
  const here = facts.organization?.[0]?.id ?? account?.tenantId;
  if (!owner || here === undefined || sameGuid(owner, here)) return undefined;
  return fail(
    `Die eingegebene ID ${inputs.clientId} gehört zu einer Unternehmens-App, deren Registrierung in einem anderen Verzeichnis liegt (${owner}).`,
    'Die Registrierung muss im Verzeichnis Ihres Unternehmens liegen. Legen Sie sie hier an, oder melden Sie sich in jenem Verzeichnis an.',
  );
};

const none = (given: Given) => {
  const { facts, inputs, product, subject } = given;
  if (facts.me?.userType === 'Guest') {
    return gap(
      'forbidden',
      'Ihr Konto ist hier nur Gast. Gäste dürfen Registrierungen nicht auflisten; dass keine gefunden wurde, beweist deshalb nichts.',
    );
  }
  const typed = isGuid(inputs.clientId) ? ` Auch zur eingegebenen ID ${inputs.clientId} gibt es hier keine.` : '';
  const asker = subject.askers[0];
  const perhaps = asker
    ? `\nDieselbe Schnittstelle verwendet ${called(asker)}. Ist sie gemeint, tragen Sie ihre Anwendungs-ID oben ein.`
    : '';
  return fail(
    `In diesem Verzeichnis ist keine passende App-Registrierung zu finden.${typed}${perhaps}`,
    `${NEXT} Gerade angelegt? Die Suche bei Microsoft hinkt einige Minuten nach: Tragen Sie oben die Anwendungs-ID ein, wie sie in der ${product} steht, dann wird sie sofort gefunden.`,
  );
};

const several = ({ subject, product }: Given, judged: Application) =>
  warn(
    lines([
      `Es gibt ${String(subject.candidates.length)} passende Registrierungen; geprüft wird ${called(judged)}. Alle im Überblick:`,
      ...subject.candidates.map((one) => `• ${called(one)}`),
    ]),
    `Welche davon verwendet wird, lässt sich hier nicht sehen. Tragen Sie oben die Anwendungs-ID aus der ${product} ein, oder wählen Sie dort eine andere aus.`,
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
