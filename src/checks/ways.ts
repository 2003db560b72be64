import type { FactName } from '../tenant/facts';
import { grouped } from './grouped';
import { stepNumber, type Guide } from './guide';
import { kindOf, type AnyKind } from './kinds';

/** The ways to evidence, from the strongest to the user's own word. */
export type Way = 'sign-in' | 'commands' | 'manifest' | 'exchange' | 'self';

/** What each paste can hold; a manifest is the registration and nothing around it. */
const held: Readonly<Record<'commands' | 'manifest', readonly FactName[]>> = {
  manifest: ['application'],
  commands: ['application', 'servicePrincipal', 'appRoleAssignments', 'resource', 'organization'],
};

/** The facts that settle a kind: what it needs, or the registration where it can do with less. */
const decisive = ({ needs, wants }: AnyKind): readonly FactName[] =>
  needs.length > 0 ? needs : (wants ?? []).filter((name) => name === 'application');

const proves = (kind: AnyKind, way: Way): boolean => {
  if (kind.manual) return way === 'self';
  if (kind.proof === 'paste') return way === 'exchange';
  const isRead = kind.needs.length > 0 || (kind.wants ?? []).length > 0;
  if (way === 'sign-in') return isRead;
  if (kind.account || (way !== 'commands' && way !== 'manifest')) return false;
  const facts = decisive(kind);
  return facts.length > 0 && facts.every((name) => held[way].includes(name));
};

/** `3, 4, 5.1, 6`: the steps a way can prove, and of the others the checks it can; sums of other checks do not count. */
export const provedBy = ({ checks }: Guide, way: Way): string[] => {
  const countable = checks.filter(({ kind }) =>
    ['sign-in', 'exchange', 'self'].some((one) => proves(kindOf(kind), one as Way)),
  );
  const steps = grouped(countable, ({ number }) => stepNumber(number));
  return [...steps].flatMap(([number, all]) => {
    const proved = all.filter(({ kind }) => proves(kindOf(kind), way));
    return proved.length === all.length ? [String(number)] : proved.map((one) => one.number);
  });
};
