import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { isGuid, sameGuid } from '../guid';
import { checkKind, fail, gap, pass, type Context } from '../kind';

const WANTS = ['typedApplication', 'typedServicePrincipal', 'application', 'servicePrincipal', 'organization'] as const;
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

const unknownHere = (given: Given) => {
  const { facts, inputs, reasons } = given;
  const mixed = mixedUp(given);
  if (mixed)
    return fail(`Hier eingegeben ist ${inputs.clientId}; das ist ${mixed}, nicht die Anwendungs-ID.`, right(given));
  if (given.subject.by === 'imported' && facts.application) {
    return fail(
      `Hier eingegeben ist ${inputs.clientId}; die eingefügte Registrierung ${named(facts.application)} hat die Anwendungs-ID ${facts.application.appId}.`,
      right(given),
    );
  }
  if (facts.typedApplication) {
    return fail(
      `Hier eingegeben ist ${inputs.clientId}; das ist die Registrierung ${named(facts.typedApplication)}, nicht die hier geprüfte.`,
      right(given),
    );
  }
  if (facts.typedServicePrincipal) {
    return fail(
      `Hier eingegeben ist ${inputs.clientId}; das ist eine Unternehmens-App aus einem anderen Verzeichnis, keine Registrierung dieses Verzeichnisses.`,
      right(given),
    );
  }
  if (facts.typedApplication === null) {
    return fail(
      `Hier eingegeben ist ${inputs.clientId}; diese ID ist im angemeldeten Verzeichnis unbekannt.`,
      right(given),
    );
  }
  return gap(reasons.typedApplication ?? 'not-in-source');
};

/** The typed id is the application id of the registration judged. */
export const clientIdMatches = checkKind({
  schema: z.strictObject({}),
  title: 'Anwendungs-ID',
  needs: [],
  wants: [...WANTS],
  soll: () => 'Die eingegebene Anwendungs-ID (Client-ID) ist die der Registrierung.',
  judge(given) {
    const { inputs, subject, facts } = given;
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
        `Hier eingegeben ist ${typed}; das ist die Registrierung ${facts.typedApplication ? named(facts.typedApplication) : ''}, die in nichts zu dieser Anleitung passt. Passend ist ${named(subject.rival)} mit der Anwendungs-ID ${subject.rival.appId}.`,
        `Prüfen Sie, welche der beiden in der ${given.product} stehen soll. Mit der falschen bleiben alle Einstellungen der richtigen wirkungslos.`,
      );
    }
    if (sameGuid(facts.application?.appId, typed))
      return pass(`${typed} ist die Anwendungs-ID von ${facts.application ? named(facts.application) : ''}.`);
    return unknownHere(given);
  },
});
