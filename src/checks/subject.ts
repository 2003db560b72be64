import type { Application } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import type { Guide } from './guide';
import { timeAtMicrosoft } from './clock';
import { sameGuid } from './guid';
import { millisecondsOf } from './secrets';
import type { Inputs } from './inputs';
import { fulfilled } from './fulfilled';

/** Which registration is judged, and which others might be meant. */
export interface Subject {
  /** Application id of the registration judged. */
  readonly appId?: string;
  /** `typed`: by the id the user typed; `found`: by redirect URI or name; `imported`: it was pasted. */
  readonly by: 'typed' | 'found' | 'imported' | 'nothing';
  /** Registrations with the guide's redirect URI or name, the nearest to complete first. */
  readonly candidates: readonly Application[];
  /** The registration typed fulfils nothing that tells the guide's registration apart: another may be meant. */
  readonly doubtful?: true;
  /** A candidate that fits the guide while the registration typed fits in nothing. */
  readonly rival?: Application;
  /** Registrations that only ask for the same API: never taken for the guide's, but worth a question. */
  readonly askers: readonly Application[];
}

const found = (snapshot: Snapshot, name: 'candidatesByRedirectUri' | 'candidatesByName' | 'candidatesByApi') => {
  const reading = snapshot.facts[name];
  return reading?.ok ? (reading.value ?? []) : [];
};

const unique = (applications: readonly Application[]) => [
  ...new Map(applications.map((one) => [one.appId.toLowerCase(), one])).values(),
];

/** Newest first; the id decides where dates do not, so that the order of lists never does. */
const newest = (a: Application, b: Application) =>
  Math.sign(millisecondsOf(b.createdDateTime) - millisecondsOf(a.createdDateTime)) || a.appId.localeCompare(b.appId);

/** The nearest to complete first; of equals the newest. */
const ranked = (guide: Guide, applications: readonly Application[], now: Date) =>
  applications
    .map((application) => ({ application, score: fulfilled(guide, application, now).length }))
    .toSorted((a, b) => b.score - a.score || newest(a.application, b.application))
    .map(({ application }) => application);

const isTyped = (snapshot: Snapshot, inputs: Inputs) => sameGuid(snapshot.ask.clientId, inputs.clientId);

/** „ExchangeServerApp-{guid}“ is Microsoft's own hybrid app and asks for the same permission (CSS-Exchange). */
const isHybrid = ({ displayName }: Application) => displayName?.startsWith('ExchangeServerApp-') === true;

/**
 * A chosen candidate: that one. Typed id is a registration here: that one. Typed id is none: the best candidate. Nothing typed: the best candidate.
 * A typed id that could not be read is not replaced by a guess.
 */
export const findSubject = (guide: Guide, snapshot: Snapshot, inputs: Inputs, at: Date): Subject => {
  const now = timeAtMicrosoft(at, snapshot);
  const pasted = snapshot.source === 'import' && snapshot.facts.application?.ok && snapshot.facts.application.value;
  if (pasted) return { appId: pasted.appId, by: 'imported', candidates: [], askers: [] };
  const candidates = ranked(
    guide,
    unique([...found(snapshot, 'candidatesByRedirectUri'), ...found(snapshot, 'candidatesByName')]),
    now,
  );
  const askers = found(snapshot, 'candidatesByApi').filter(
    (one) => !isHybrid(one) && !candidates.some(({ appId }) => sameGuid(appId, one.appId)),
  );
  const chosen = candidates.find(({ appId }) => sameGuid(appId, inputs.chosen));
  if (chosen) return { appId: chosen.appId, by: 'found', candidates, askers };
  const typed = isTyped(snapshot, inputs) ? snapshot.facts.typedApplication : undefined;
  if (typed && (!typed.ok || typed.value)) {
    const doubt = typed.ok && typed.value ? doubts(guide, typed.value, candidates, now, snapshot) : {};
    return { appId: inputs.clientId, by: 'typed', candidates, askers, ...doubt };
  }
  const best = candidates[0];
  return best ? { appId: best.appId, by: 'found', candidates, askers } : { by: 'nothing', candidates, askers };
};

const doubts = (
  guide: Guide,
  typed: Application,
  candidates: readonly Application[],
  now: Date,
  { facts }: Snapshot,
): Pick<Subject, 'doubtful' | 'rival'> => {
  const fits = (one: Application, more = {}) => fulfilled(guide, one, now, more).some(({ identifies }) => identifies);
  const { resource, appRoleAssignments } = facts;
  const granted = {
    ...(resource?.ok && { resource: resource.value }),
    ...(appRoleAssignments?.ok && { appRoleAssignments: appRoleAssignments.value }),
  };
  if (fits(typed, granted)) return {};
  const rival = candidates.find((one) => !sameGuid(one.appId, typed.appId) && fits(one));
  return { doubtful: true, ...(rival && { rival }) };
};
