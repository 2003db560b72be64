import * as z from 'zod/mini';
import type { Organization } from '../../tenant/shapes';
import { differences, distance } from '../differences';
import { hostOf, verifiedHosts } from '../domain';
import { list, quoted } from '../format';
import { isGuid, sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn, type Text } from '../verdict';

/** Address, web address or blank where only a domain belongs; source of the habit: ews-and-portal, table of failures. */
const decorated = (typed: string): string | undefined => {
  if (/\s/.test(typed)) return 'Darin steht ein Leerzeichen.';
  const scheme = /^https?:\/*/i.exec(typed)?.[0];
  if (scheme !== undefined) return `Das „${scheme}“ gehört nicht dazu.`;
  if (typed.startsWith('@')) return 'Das „@“ gehört nicht dazu; gebraucht wird nur der Teil dahinter.';
  if (typed.includes('@')) return 'Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @.';
  if (/^www\./i.test(typed)) return 'Das „www.“ gehört nicht dazu.';
  return /[/?#:]/.test(typed) ? 'Darin stehen Zeichen, die in einer Domain nicht vorkommen.' : undefined;
};

const near = (host: string, names: readonly string[]): Text | undefined => {
  const below = names.find((name) => host.endsWith(`.${name}`));
  if (below) return `Bestätigt ist „${below}“, nicht ihre Unterdomain.`;
  const above = names.find((name) => name.endsWith(`.${host}`));
  if (above) return `Bestätigt ist nur die Unterdomain „${above}“.`;
  const similar = names.find((name) => distance(name, host) <= Math.min(2, Math.floor(name.length / 4)));
  return (
    similar && [
      'Die markierten Stellen weichen ab: „',
      ...differences(host, similar),
      `“. Gemeint ist wohl „${similar}“.`,
    ]
  );
};

type Given = Context<unknown, 'organization', 'domainDirectory'>;

/** The directory id in an OpenID configuration's issuer. */
const directoryIn = (issuer: string) => GUID_IN_PATH.exec(issuer)?.[1];
const GUID_IN_PATH = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/** Whose the domain is, as Microsoft says without a sign-in. */
const elsewhere = ({ facts }: Given, organization: Organization): Text => {
  const { domainDirectory } = facts;
  const directory = domainDirectory ? directoryIn(domainDirectory.issuer) : undefined;
  if (directory === undefined) {
    return domainDirectory === null
      ? 'Kein Verzeichnis bei Microsoft verwendet diese Domain. Eine hinzugefügte, aber noch nicht bestätigte Domain zählt nicht und ist hier nicht zu sehen.'
      : 'Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt.';
  }
  return sameGuid(directory, organization.id)
    ? 'Microsoft führt diese Domain zwar bei diesem Verzeichnis, aber nicht als bestätigte Domain.'
    : `Diese Domain gehört zu einem anderen Verzeichnis (${directory}). Vielleicht sind Sie im falschen angemeldet.`;
};

/** Proved to be another directory's: no typo of ours then. */
const foreign = ({ facts: { domainDirectory } }: Given, { id }: Organization) => {
  const directory = domainDirectory ? directoryIn(domainDirectory.issuer) : undefined;
  return directory !== undefined && !sameGuid(directory, id);
};

const known = (shown: string, host: string, organization: Organization) =>
  organization.verifiedDomains?.some(({ name, isInitial }) => isInitial && hostOf(name ?? '') === host) ||
  host.endsWith('.onmicrosoft.com')
    ? warn(
        `${shown} ist eine technische Domain dieses Verzeichnisses.`,
        'Sie gehört zum Verzeichnis; üblich ist aber die Domain Ihrer E-Mail-Adressen. Gelingt die Verbindung nicht, tragen Sie diese ein.',
      )
    : pass(`${shown} ist eine bestätigte Domain von „${organization.displayName ?? organization.id}“.`);

const judged = (given: Given, organization: Organization) => {
  const typed = given.inputs.domain;
  const folge = `Mit einer falschen Domain fragt die ${given.product} beim falschen oder bei gar keinem Verzeichnis an; die Verbindung kommt nicht zustande.`;
  const names = verifiedHosts(organization);
  const all =
    names.length === 0 ? 'Bestätigt ist hier keine Domain.' : `Bestätigt sind hier: ${list(names.map(quoted))}.`;
  const shown = quoted(typed.slice(0, 100));
  const host = hostOf(typed);
  if (host !== undefined && names.includes(host)) return known(shown, host, organization);
  const wrong = decorated(typed);
  if (wrong) return fail(`Hier eingegeben ist ${shown}. ${wrong} ${all}`, folge);
  if (host === undefined) return fail(`Hier eingegeben ist ${shown}; das ist keine Domain. ${all}`, folge);
  const hint = (foreign(given, organization) ? undefined : near(host, names)) ?? elsewhere(given, organization);
  return fail([`Hier eingegeben ist ${shown}. `, ...(typeof hint === 'string' ? [hint] : hint), ` ${all}`], folge);
};

/** The typed domain is one of the directory's verified domains. */
export const domainVerified = checkKind({
  schema: z.strictObject({}),
  title: 'Domain',
  asks: 'domain',
  needs: ['organization'],
  wants: ['domainDirectory'],
  soll: () => 'Die eingegebene Domain ist eine bestätigte Domain dieses Verzeichnisses.',
  judge(given) {
    const { facts, inputs, product } = given;
    const organization = facts.organization?.[0];
    if (inputs.domain === '') return gap('not-typed');
    if (!organization?.verifiedDomains) return gap('field-absent');
    if (isGuid(inputs.domain) && sameGuid(inputs.domain, organization.id)) {
      return warn(
        'Hier eingegeben ist die Verzeichnis-ID statt der Domain.',
        `Sie bezeichnet das richtige Verzeichnis. Das Feld der ${product} ist aber für die Domain gedacht, etwa „${organization.verifiedDomains[0]?.name ?? 'meinefirma.com'}“.`,
      );
    }
    return judged(given, organization);
  },
});
