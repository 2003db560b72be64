import * as z from 'zod/mini';
import { discreet } from '../../tenant/confidential';
import type { Organization } from '../../tenant/shapes';
import { hostOf, verifiedHosts } from '../domain';
import { coreOf, withMarks } from '../domain-typed';
import { list, quoted } from '../format';
import { sameGuid } from '../guid';
import { checkKind } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { faultOf, type Given } from './domain-verified-faults';
import { isTechnical, ownDomains, typeDomain } from './domain-verified-remedies';

const known = (host: string, organization: Organization, { inputs, product }: Given) => {
  const shown = quoted(inputs.domain);
  if (!isTechnical(host, organization)) {
    return pass(
      `Die hier eingegebene Domain ${shown} ist eine bestätigte Domain von „${organization.displayName ?? organization.id}“.`,
    );
  }
  return warn(
    `Die hier eingegebene Domain ${shown} ist eine technische Domain dieses Verzeichnisses.`,
    'Sie gehört zum Verzeichnis; üblich ist aber die Domain Ihrer E-Mail-Adressen.',
    ownDomains(organization).length > 0 ? typeDomain(organization, product) : undefined,
  );
};

/** Something like a domain, with a few characters too many: elsewhere marks would only hide what is typed. */
const isAlmost = (typed: string) => coreOf(typed) !== undefined && discreet(typed) === typed;

const judged = (given: Given, organization: Organization) => {
  const { inputs, product } = given;
  const host = hostOf(inputs.domain);
  if (host !== undefined && verifiedHosts(organization).includes(host)) return known(host, organization, given);
  const { says, remedy, isPlain } = faultOf(given, organization, host);
  const names = verifiedHosts(organization);
  const all =
    names.length === 0 ? 'Bestätigt ist hier keine Domain.' : `Bestätigt sind hier: ${list(names.map(quoted))}.`;
  const typed = discreet(inputs.domain).slice(0, 100);
  return fail(
    [
      'Hier eingegeben ist „',
      ...(isPlain || !isAlmost(inputs.domain) ? [typed] : withMarks(typed)),
      '“',
      ...(typeof says === 'string' ? [says] : says),
      ` ${all}`,
    ],
    `Mit einer falschen Domain fragt ${product.nominative} beim falschen oder bei gar keinem Verzeichnis an; die Verbindung kommt nicht zustande.`,
    remedy,
  );
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
    if (!sameGuid(inputs.domain, organization.id)) return judged(given, organization);
    return warn(
      'Hier eingegeben ist die Verzeichnis-ID statt der Domain.',
      `Sie bezeichnet das richtige Verzeichnis. Das Feld ${product.genitive} ist aber für die Domain gedacht.`,
      typeDomain(organization, product),
    );
  },
});
