import type { Account } from '../../tenant/snapshot';
import type { Tenant } from '../tenant';
import type { NamedDemo } from './demo';
import { demos } from './index';
import { nearMisses } from './near-misses';
import { openDemo } from './open';

/** An invented directory with somebody signed in to it, and what only it has. */
export interface Invented {
  readonly story: string;
  readonly account: Account;
  readonly token: () => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  readonly inputs: NamedDemo['inputs'];
  readonly evidence: string;
  /** Its ids and domains, each by what stands in its place for everybody else. */
  readonly placeholders: readonly (readonly [own: string, instead: string])[];
  /** What somebody has named a registration or a secret there. */
  readonly names: readonly string[];
}

const placeholdersOf = ({ organization, applications, servicePrincipals }: Tenant): Invented['placeholders'] => [
  ...applications.map(({ appId }) => [appId, '<Anwendungs-ID>'] as const),
  ...[...applications, ...servicePrincipals].map(({ id }) => [id, '<Objekt-ID>'] as const),
  ...organization.verifiedDomains.map(({ name }) => [name, '<Ihre Domain>'] as const),
];

const namesIn = ({ applications }: Tenant) =>
  applications
    .flatMap(({ displayName, passwordCredentials }) => [
      displayName,
      ...passwordCredentials.map((one) => one.displayName),
    ])
    .filter((name) => name !== null);

/** A directory as whoever is signed in to it with these permissions meets it. */
export const openInvented = (demo: NamedDemo, scopes: readonly string[], now: Date): Invented => {
  const tenant = demo.tenant(now);
  return {
    ...openDemo(demo, scopes, now),
    story: demo.story,
    inputs: demo.inputs,
    evidence: demo.evidence ?? '',
    placeholders: placeholdersOf(tenant),
    names: namesIn(tenant),
  };
};

/** All there are, by name. */
export const invented: Readonly<Record<string, NamedDemo>> = { ...demos, ...nearMisses };
