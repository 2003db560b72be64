import type { Organization } from '../../tenant/shapes';
import { differences, distance } from '../differences';
import { verifiedHosts } from '../domain';
import type { Text } from '../verdict';
import { ownDomains } from './domain-verified-remedies';

interface Near {
  /** The verified domain that is probably meant. */
  readonly name: string;
  readonly text: Text;
}

/** A subdomain or parent of a verified domain, one without its ending, or a typo of one. */
export const near = (host: string, organization: Organization): Near | undefined => {
  const names = verifiedHosts(organization);
  const below = names.find((name) => host.endsWith(`.${name}`));
  if (below) return { name: below, text: `Bestätigt ist „${below}“, nicht ihre Unterdomain.` };
  const whole = [...ownDomains(organization), ...names].find((name) => name.startsWith(`${host}.`));
  if (whole) return { name: whole, text: `Die Endung fehlt. Gemeint ist wohl „${whole}“.` };
  const above = names.find((name) => name.endsWith(`.${host}`));
  if (above) return { name: above, text: `Bestätigt ist nur die Unterdomain „${above}“.` };
  const name = names.find((one) => distance(one, host) <= Math.min(2, Math.floor(one.length / 4)));
  if (name === undefined) return undefined;
  const text = ['Die markierten Stellen weichen ab: „', ...differences(host, name), `“. Gemeint ist wohl „${name}“.`];
  return { name, text };
};
