import type { Organization } from '../../tenant/shapes';
import { hostOf, verifiedHosts } from '../domain';
import type { Click, Remedy } from '../remedy';
import type { Product } from '../product';

/** The name every directory is born with: its own, but nobody's mail address. */
export const isTechnical = (host: string, { verifiedDomains }: Organization): boolean =>
  host.endsWith('.onmicrosoft.com') ||
  verifiedDomains?.some(({ name, isInitial }) => isInitial && hostOf(name ?? '') === host) === true;

/** The verified domains that are no technical ones, the default one first. */
export const ownDomains = (organization: Organization): string[] => {
  const isDefault = (host: string) =>
    organization.verifiedDomains?.some((one) => one.isDefault && hostOf(one.name ?? '') === host) === true;
  return verifiedHosts(organization)
    .filter((host) => !isTechnical(host, organization))
    .toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)));
};

const enter = (product: Product, value: string | undefined): Click =>
  value === undefined
    ? [`Tragen Sie ${product.inside} und auf dieser Seite eine bestätigte Domain ein.`]
    : [`Tragen Sie ${product.inside} und auf dieser Seite ein: `, { value }];

const lookUp: Click = [
  'Welche Domains bestätigt sind, steht unter ',
  { label: 'entraId' },
  ', ',
  { label: 'domainNames' },
  '.',
];

/** The right domain goes into both fields; `value`: which one is meant, where that is plain. */
export const typeDomain = (organization: Organization, product: Product, value?: string): Remedy => {
  const right = value ?? ownDomains(organization)[0] ?? verifiedHosts(organization)[0];
  const isSeveral = value === undefined && ownDomains(organization).length > 1;
  return {
    clicks: [
      enter(product, right),
      ...(isSeveral ? [['Sind mehrere bestätigt, nehmen Sie die Ihrer E-Mail-Adressen.'], lookUp] : []),
    ],
    ...(isSeveral && { blade: 'domains' }),
    changes: [{ change: 'type', input: 'domain', ...(right !== undefined && { value: right }) }],
  };
};

/** The domain may be the right one, and the directory the wrong one. */
export const typeOrLeave = (organization: Organization, product: Product): Remedy => {
  const { clicks, ...rest } = typeDomain(organization, product);
  return {
    ...rest,
    clicks: [
      ['Gehört die eingegebene Domain Ihrer Firma, sind Sie im falschen Verzeichnis: Wählen Sie „Anderes Konto“.'],
      ...clicks,
    ],
  };
};

/** The domain may be the right one, and only not verified here yet. */
export const typeOrVerify = (organization: Organization, product: Product): Remedy => {
  const { clicks, changes } = typeDomain(organization, product);
  return {
    clicks: [
      ...clicks.filter((click) => click !== lookUp),
      [
        'Soll es die eingegebene sein, fügen Sie sie unter ',
        { label: 'entraId' },
        ', ',
        { label: 'domainNames' },
        ' hinzu und bestätigen Sie sie dort.',
      ],
    ],
    blade: 'domains',
    changes,
  };
};
