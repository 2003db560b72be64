import { grouped } from '../checks/grouped';
import { FEW, MANY, pseudonymForms, type Pseudonymous } from '../tenant/pseudonym';
import { hashing } from './hash';
import type { Hide } from './hosts';
import { knownOf } from './known';
import { masked } from './masks';
import type { Report } from './report';
import { rewrite } from './rewrite';

export { newSalt } from './hash';

const tokenOf: Hide = (kind, text) => `${kind}:${text}`;

/** The pseudonym of each token, from its keyed hash; longer where two would be alike. */
const derive = async (tokens: ReadonlySet<string>, salt: string): Promise<ReadonlyMap<string, string>> => {
  const hash = await hashing(salt);
  const hashed = await Promise.all([...tokens].map(async (token) => [token, await hash(token)] as const));
  const seen = grouped(hashed, ([, hex]) => hex.slice(0, FEW));
  return new Map(
    hashed.map(([token, hex]) => {
      const kind = token.slice(0, token.indexOf(':')) as Pseudonymous;
      return [token, pseudonymForms[kind](hex, (seen.get(hex.slice(0, FEW))?.length ?? 0) > 1 ? MANY : FEW)];
    }),
  );
};

/**
 * A report in which people, firms, registrations and their ids have other names: the same ones always, so that what was
 * equal, below or beside each other still is. Judged again it gives the same statuses and reasons; only the hint to a
 * domain that differs by a letter is lost. Whoever has two reports of the same salt can compare them; whoever has the
 * salt can tell whether a name he guesses is in a report, so it stays out of it.
 */
export const pseudonymise = async (report: Report, salt: string): Promise<Report> => {
  const known = knownOf(report);
  const tokens = new Set<string>();
  const noted: Hide = (kind, text) => {
    tokens.add(tokenOf(kind, text));
    return '';
  };
  rewrite(report, masked(known, noted));
  const pseudonyms = await derive(tokens, salt);
  const hidden: Hide = (kind, text) => pseudonyms.get(tokenOf(kind, text)) ?? '';
  return { ...rewrite(report, masked(known, hidden)), pseudonymised: true };
};
