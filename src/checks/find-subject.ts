import type { Application } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import type { Guide } from './guide';
import { timeAtMicrosoft } from './clock';
import { sameGuid } from './guid';
import type { Inputs } from './inputs';
import type { Subject } from './subject';
import { askersIn, candidatesIn, fitness } from './candidates';
import { isDeadEnd } from './fulfilled';

const isTyped = (snapshot: Snapshot, inputs: Inputs) => sameGuid(snapshot.ask.clientId, inputs.clientId);

/**
 * A chosen candidate: that one. Typed id is a registration here: that one. Typed id is none: the best candidate. Nothing typed: the best candidate.
 * A typed id that could not be read is not replaced by a guess.
 */
export const findSubject = (guide: Guide, snapshot: Snapshot, inputs: Inputs, at: Date): Subject => {
  const now = timeAtMicrosoft(at, snapshot);
  const pasted = snapshot.source === 'import' && snapshot.facts.application?.ok && snapshot.facts.application.value;
  if (pasted) return { appId: pasted.appId, by: 'imported', candidates: [], askers: [] };
  const candidates = candidatesIn(guide, snapshot, now);
  const askers = askersIn(guide, snapshot, candidates, now);
  const chosen = candidates.find(({ appId }) => sameGuid(appId, inputs.chosen));
  if (chosen) return { appId: chosen.appId, by: 'found', candidates, askers };
  const typed = isTyped(snapshot, inputs) ? snapshot.facts.typedApplication : undefined;
  if (typed && (!typed.ok || typed.value)) {
    const doubt = typed.ok && typed.value ? doubts(guide, typed.value, candidates, now, snapshot) : {};
    return { appId: inputs.clientId, by: 'typed', candidates, askers, ...doubt };
  }
  const best = candidates[0];
  if (!best) return { by: 'nothing', candidates, askers };
  return { appId: best.appId, by: 'found', ...(candidates.length > 1 && { guess: true }), candidates, askers };
};

const doubts = (
  guide: Guide,
  typed: Application,
  candidates: readonly Application[],
  now: Date,
  { facts }: Snapshot,
): Pick<Subject, 'doubtful' | 'rival'> => {
  const { resource, appRoleAssignments } = facts;
  const granted = {
    ...(resource?.ok && { resource: resource.value }),
    ...(appRoleAssignments?.ok && { appRoleAssignments: appRoleAssignments.value }),
  };
  if (fitness(guide, typed, now, granted) > 0) return {};
  const rival = candidates.find(
    (one) => !sameGuid(one.appId, typed.appId) && fitness(guide, one, now) > 0 && !isDeadEnd(guide, one, now),
  );
  return { doubtful: true, ...(rival && { rival }) };
};
