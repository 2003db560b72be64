import { identityOf } from '../../tenant/identity';
import type { Snapshot } from '../../tenant/snapshot';
import type { Binding, Tick } from './piece';

/** What a tick set now is about, as far as the evidence says. */
export const bindingOf = (snapshot: Snapshot | undefined): Binding => {
  if (!snapshot) return {};
  const { application, candidatesByRedirectUri: candidates } = snapshot.facts;
  const { directory } = identityOf(snapshot);
  const isNone = !application && candidates?.ok && candidates.value?.length === 0;
  if (!application?.ok)
    return { ...(directory !== undefined && { directory }), ...(isNone && { registration: 'none' }) };
  const secrets = application.value?.passwordCredentials;
  return {
    ...(directory !== undefined && { directory }),
    registration: application.value?.appId.toLowerCase() ?? 'none',
    ...(secrets && {
      keys: secrets
        .map(({ keyId }) => keyId ?? '')
        .toSorted()
        .join(' '),
    }),
  };
};

const PARTS = ['directory', 'registration', 'keys'] as const;

const holds = (tick: Binding, now: Binding) =>
  PARTS.every((part) => tick[part] === undefined || now[part] === undefined || tick[part] === now[part]);

/** The ticks that still hold, each bound to all that is known by now; the same list where nothing has changed. */
export const boundTicks = (ticks: readonly Tick[], now: Binding): readonly Tick[] => {
  const bound = ticks.flatMap((tick) => {
    if (!holds(tick.binding, now)) return [];
    const isBound = PARTS.every((part) => tick.binding[part] !== undefined || now[part] === undefined);
    return [isBound ? tick : { ...tick, binding: { ...now, ...tick.binding } }];
  });
  return bound.length === ticks.length && bound.every((tick, at) => tick === ticks[at]) ? ticks : bound;
};
