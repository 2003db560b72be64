import { differences, distance } from '../differences';
import { sameGuid } from '../guid';
import type { ExchangeSettings, OddEntry } from '../inputs';
import type { Piece } from '../verdict';
import type { Given } from './given';

/** Another number of this registration that people take for the application id, as a sentence calls it. */
const otherNumber = (entry: string, { facts, account }: Given): string | undefined => {
  const { application, servicePrincipal, organization } = facts;
  const secrets = [...(application?.passwordCredentials ?? []), ...(servicePrincipal?.passwordCredentials ?? [])];
  if (sameGuid(entry, application?.id)) return 'die Objekt-ID dieser Registrierung';
  if (sameGuid(entry, servicePrincipal?.id)) return 'die Objekt-ID ihrer Unternehmens-App';
  if (secrets.some(({ keyId }) => sameGuid(entry, keyId))) return 'die ID eines ihrer geheimen Schlüssel';
  if (sameGuid(entry, organization?.[0]?.id) || sameGuid(entry, account?.tenantId)) return 'die Verzeichnis-ID';
  return undefined;
};

const oddWords: Readonly<Record<OddEntry['as'], string>> = {
  placeholder: 'ein Platzhalter',
  short: 'keine Anwendungs-ID, es fehlen Zeichen',
  long: 'keine Anwendungs-ID, es sind Zeichen zu viel',
  glued: 'keine Anwendungs-ID: Zwei Kennungen stehen ohne Komma beieinander',
  remark: 'keine Anwendungs-ID allein, es steht etwas dabei',
  other: 'keine Anwendungs-ID',
};

/** So many characters may differ for an id to be this one, mistyped; two of Microsoft's never are so alike. */
const MISTYPED = 2;

const sentence = (before: string, entry: string, wanted: string, after: string): readonly Piece[] => {
  const isNear = entry !== wanted && distance(entry.toLowerCase(), wanted.toLowerCase()) <= MISTYPED;
  return [before, ...(isNear ? differences(entry.toLowerCase(), wanted.toLowerCase()) : [entry]), after];
};

/** What stands on the list in place of the id wanted, a sentence each; nothing where it holds other programs only. */
export const nearMisses = ({ allowedAppIds = [], odd = [] }: ExchangeSettings, id: string, given: Given) => {
  const mistaken = allowedAppIds.flatMap((entry) => {
    const what = otherNumber(entry, given);
    if (what !== undefined) return [[`Dort steht „${entry}“: Das ist ${what}, nicht die Anwendungs-ID.`]];
    const isNear = distance(entry.toLowerCase(), id.toLowerCase()) <= MISTYPED;
    return isNear ? [sentence('Dort steht „', entry, id, '“; die markierten Stellen weichen ab.')] : [];
  });
  const broken = odd.map(({ as, text }) => sentence('Der Eintrag „', text, id, `“ ist ${oddWords[as]}.`));
  return [...mistaken, ...broken];
};
