import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { isGuid, sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass } from '../verdict';

const LISTS = ['candidatesByRedirectUri', 'candidatesByName'] as const;
const WANTS = [
  ...LISTS,
  'typedApplication',
  'typedServicePrincipal',
  'application',
  'servicePrincipal',
  'organization',
] as const;
type Given = Context<unknown, never, (typeof WANTS)[number]>;

const named = ({ displayName }: Application) => `„${displayName ?? 'ohne Namen'}“`;

const right = ({ subject, product }: Given) => {
  const id = subject.by === 'found' ? subject.appId : undefined;
  return `Die ${product} kann sich damit nicht anmelden (Fehler AADSTS700016). ${id ? `Richtig ist die Anwendungs-ID ${id}.` : 'Die richtige Anwendungs-ID steht auf der Übersichtsseite der Registrierung.'}`;
};

/** Another id that stands on the same pages of the portal and is easily copied instead. */
const mixedUp = (given: Given): string | undefined => {
  const { facts, inputs, subject } = given;
  const typed = inputs.clientId;
  const registrations = [...(facts.application ? [facts.application] : []), ...subject.candidates, ...subject.askers];
  const object = registrations.find(({ id }) => sameGuid(id, typed));
  if (object) return `die Objekt-ID der Registrierung ${named(object)}`;
  const secret = registrations.find((one) => one.passwordCredentials?.some(({ keyId }) => sameGuid(keyId, typed)));
  if (secret) return `die ID eines geheimen Schlüssels der Registrierung ${named(secret)}`;
  if (sameGuid(facts.servicePrincipal?.id, typed)) return 'die Objekt-ID der Unternehmens-App';
  if (sameGuid(facts.organization?.[0]?.id, typed)) return 'die Verzeichnis-ID (Mandant)';
  return undefined;
};

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

const unknownHere = (given: Given) => {
  const what = instead(given);
  if (what === undefined) return gap(given.reasons.typedApplication ?? given.reasons.application ?? 'not-in-source');
  return fail(`Hier eingegeben ist ${given.inputs.clientId}; ${what}`, right(given));
};

/** The typed id is the application id of the registration judged. */
export const clientIdMatches = checkKind({
  schema: z.strictObject({}),
  title: 'Anwendungs-ID',
  needs: [],
  wants: [...WANTS],
  moot: ({ facts, inputs, subject }) =>
    !subject.doubtful && sameGuid(facts.application?.appId, inputs.clientId) ? [...WANTS, 'candidatesByApi'] : [],
  soll: () => 'Die eingegebene Anwendungs-ID (Client-ID) ist die der Registrierung.',
  judge(given) {
    const { inputs, subject, facts } = given;
    const { application } = facts;
    const typed = inputs.clientId;
    if (typed === '') return gap('not-typed');
    if (!isGuid(typed)) {
      return fail(
        `Hier eingegeben ist „${typed.slice(0, 100)}“; das ist keine Anwendungs-ID.`,
        `Eine Anwendungs-ID besteht aus 32 Ziffern und Buchstaben von a bis f, mit Bindestrichen in fünf Gruppen. ${right(given)}`,
      );
    }
    if (subject.rival) {
      return fail(
        `Hier eingegeben ist ${typed}; das ist die Registrierung ${facts.typedApplication ? named(facts.typedApplication) : ''}, die weder die Umleitungs-URI noch die Berechtigung dieser Anleitung hat. Passend ist ${named(subject.rival)} mit der Anwendungs-ID ${subject.rival.appId}.`,
        `Prüfen Sie, welche der beiden in der ${given.product} stehen soll. Mit der falschen bleiben alle Einstellungen der richtigen wirkungslos.`,
      );
    }
    if (!application || !sameGuid(application.appId, typed)) return unknownHere(given);
    const unread = LISTS.find((name) => !facts[name]);
    if (subject.doubtful && unread) return gap(given.reasons[unread] ?? 'not-in-source');
    return pass(`${typed} ist die Anwendungs-ID von ${named(application)}.`);
  },
});
