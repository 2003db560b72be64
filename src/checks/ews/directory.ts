import { isPseudonym } from '../../tenant/pseudonym';
import { hostOf, verifiedHosts } from '../domain';
import { list } from '../format';
import { sameGuid } from '../guid';
import type { ExchangeSettings } from '../inputs';
import { gap, type Gap } from '../verdict';
import type { Given } from './given';

type Organisation = NonNullable<ExchangeSettings['organisation']>;

/** As the output names it: its domain at Microsoft, else its directory. */
export const organisationName = ({ name, tenantId }: Organisation) => name ?? tenantId ?? '';

/** The name says which organisation it is, and its domains are needed to know whether that is this one. */
const unread = ({ reasons }: Given, name: string) =>
  gap(
    reasons.organization ?? 'field-absent',
    `Die Ausgabe nennt „${name}“. Ob das dieses Verzeichnis ist, ließ sich nicht prüfen: Seine Domänen waren nicht lesbar. Prüfen Sie erneut.`,
  );

const elsewhere = (named: string, here: string) =>
  gap(
    'other-directory',
    `Die Ausgabe stammt aus einer anderen Organisation: Sie nennt „${named}“, geprüft wird ${here}. Melden Sie PowerShell in der richtigen an (für einen Kunden mit „-DelegatedOrganization“), und führen Sie die Zeilen noch einmal aus.`,
  );

/**
 * Why the output is not about the directory that is read, or why nobody knows: the directory's id and its verified domains
 * are compared with what the output names; one that differs is enough, since a script may print the id of a connection
 * that has landed elsewhere. Without sign-in and without an organisation nothing contradicts a name.
 */
export const strange = ({ organisation }: ExchangeSettings, given: Given): Gap | undefined => {
  const { facts, account } = given;
  const known = facts.organization?.[0];
  const directory = known?.id ?? account?.tenantId;
  if (!organisation || directory === undefined) return undefined;
  const { name, tenantId } = organisation;
  if (tenantId !== undefined && !sameGuid(tenantId, directory)) {
    return elsewhere(organisationName(organisation), `das Verzeichnis ${directory}`);
  }
  const hosts = known ? verifiedHosts(known) : [];
  if (name === undefined || hosts.includes(hostOf(name) ?? '')) return undefined;
  if (hosts.length === 0) return unread(given, name);
  return isPseudonym(name) === hosts.some(isPseudonym)
    ? elsewhere(name, list(hosts.map((host) => `„${host}“`)))
    : gap('pseudonym');
};
