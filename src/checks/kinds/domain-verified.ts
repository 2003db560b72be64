import * as z from 'zod/mini';
import type { Organization } from '../../tenant/shapes';
import { differences, distance } from '../differences';
import { list, quoted } from '../format';
import { isGuid, sameGuid } from '../guid';
import { checkKind, fail, gap, pass, warn, type Text } from '../kind';

/** The host name a browser would make of it: lower case, umlauts in their ASCII form; nothing when it is none. */
const hostOf = (typed: string): string | undefined => {
  const url = `http://${typed}`;
  return URL.canParse(url) && new URL(url).host === new URL(url).hostname ? new URL(url).hostname : undefined;
};

/** Address, web address or blank where only a domain belongs; source of the habit: ews-and-portal, table of failures. */
const decorated = (typed: string): string | undefined => {
  if (/\s/.test(typed)) return 'Sie enthält ein Leerzeichen.';
  if (/^https?:/i.test(typed)) return 'Das „https://“ gehört nicht dazu.';
  if (typed.includes('@')) return 'Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @.';
  if (/^www\./i.test(typed)) return 'Das „www.“ gehört nicht dazu.';
  return /[/?#:]/.test(typed) ? 'Sie enthält Zeichen, die in einer Domain nicht vorkommen.' : undefined;
};

const near = (host: string, names: readonly string[]): Text | undefined => {
  const below = names.find((name) => host.endsWith(`.${name}`));
  if (below) return `Bestätigt ist „${below}“, nicht ihre Unterdomain.`;
  const above = names.find((name) => name.endsWith(`.${host}`));
  if (above) return `Bestätigt ist nur die Unterdomain „${above}“.`;
  const similar = names.find((name) => distance(name, host) <= 2);
  return similar && ['Ähnlich ist „', ...differences(host, similar), `“: Gemeint ist wohl „${similar}“.`];
};

const judged = (typed: string, organization: Organization, names: readonly string[], folge: string) => {
  const all = `Bestätigt sind hier: ${list(names.map(quoted))}.`;
  const shown = quoted(typed.slice(0, 100));
  const wrong = decorated(typed);
  if (wrong) return fail(`Hier eingegeben ist ${shown}. ${wrong} ${all}`, folge);
  const host = hostOf(typed);
  if (!host) return fail(`Hier eingegeben ist ${shown}; das ist keine Domain. ${all}`, folge);
  if (names.includes(host)) {
    return host.endsWith('.onmicrosoft.com')
      ? warn(
          `${shown} ist die technische Anfangsdomain dieses Verzeichnisses.`,
          'Sie gehört zum Verzeichnis; üblich ist aber die Domain Ihrer E-Mail-Adressen. Gelingt die Verbindung nicht, tragen Sie diese ein.',
        )
      : pass(`${shown} ist eine bestätigte Domain von „${organization.displayName ?? organization.id}“.`);
  }
  const hint = near(host, names) ?? `Sie ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt.`;
  return fail([`Hier eingegeben ist ${shown}. `, ...(typeof hint === 'string' ? [hint] : hint), ` ${all}`], folge);
};

/** The typed domain is one of the directory's verified domains. */
export const domainVerified = checkKind({
  schema: z.strictObject({}),
  title: 'Domain',
  needs: ['organization'],
  soll: () => 'Die eingegebene Domain ist eine bestätigte Domain dieses Verzeichnisses.',
  judge({ facts, inputs, product }) {
    const organization = facts.organization?.[0];
    const typed = inputs.domain;
    if (typed === '') return gap('not-typed');
    if (!organization?.verifiedDomains) return gap('field-absent');
    if (isGuid(typed) && sameGuid(typed, organization.id)) {
      return warn(
        'Hier eingegeben ist die Verzeichnis-ID statt der Domain.',
        `Sie bezeichnet das richtige Verzeichnis. Das Feld der ${product} ist aber für die Domain gedacht, etwa „${organization.verifiedDomains[0]?.name ?? 'meinefirma.com'}“.`,
      );
    }
    const names = organization.verifiedDomains.flatMap(({ name }) => hostOf(name ?? '') ?? []);
    return judged(
      typed,
      organization,
      names,
      `Mit einer falschen Domain fragt die ${product} beim falschen oder bei gar keinem Verzeichnis an; die Verbindung kommt nicht zustande.`,
    );
  },
});
