import type { FactName } from './facts';
import { contradicts, identityOf } from './identity';
import { stampOf } from './provenance';
import type { Snapshot } from './snapshot';

/**
 * A later reading of the same account: a refusal that is only repeated is no news and keeps the time when it was first
 * said, so that what was pasted since then still fills the gap. Anything else is as it was read.
 */
export const reread = (before: Snapshot, after: Snapshot): Snapshot => {
  const isSame = before.account?.username === after.account?.username;
  if (!isSame || contradicts(identityOf(before), identityOf(after))) return after;
  const repeated = (Object.keys(after.facts) as FactName[]).flatMap((name) => {
    const [was, is] = [before.facts[name], after.facts[name]];
    if (!was || was.ok || !is || is.ok || is.reason !== 'forbidden' || was.reason !== is.reason) return [];
    return [[name, { ...is, readAt: stampOf(was, before).readAt }] as const];
  });
  return { ...after, facts: { ...after.facts, ...(Object.fromEntries(repeated) as Snapshot['facts']) } };
};
