import type { Application } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import { isBlueprint } from './blueprint';
import { fulfilled, isDeadEnd } from './fulfilled';
import type { Guide } from './guide';
import { sameGuid } from './guid';
import { millisecondsOf } from './secrets';

/** What a search has found, without what is deleted or no app registration. */
const found = (snapshot: Snapshot, name: 'candidatesByRedirectUri' | 'candidatesByName' | 'candidatesByApi') => {
  const reading = snapshot.facts[name];
  const rows = reading?.ok ? (reading.value ?? []) : [];
  return rows.filter((one) => !isBlueprint(one) && !one.deletedDateTime);
};

const unique = (applications: readonly Application[]) => [
  ...new Map(applications.map((one) => [one.appId.toLowerCase(), one])).values(),
];

/** Newest first; the id decides where dates do not, so that the order of lists never does. */
const newest = (a: Application, b: Application) =>
  Math.sign(millisecondsOf(b.createdDateTime) - millisecondsOf(a.createdDateTime)) || a.appId.localeCompare(b.appId);

interface Ranked {
  readonly application: Application;
  /** By how much it is what the guide wants, the weightiest first. */
  readonly ranks: readonly number[];
}

const better = (a: Ranked, b: Ranked) =>
  a.ranks.map((rank, at) => (b.ranks[at] ?? 0) - rank).find((more) => more !== 0) ??
  newest(a.application, b.application);

const ranked = (applications: readonly Application[], rank: (one: Application) => readonly number[]) =>
  applications
    .map((application) => ({ application, ranks: rank(application) }))
    .toSorted(better)
    .map(({ application }) => application);

/** How much of what tells the guide's registration apart it fulfils. */
export const fitness = (guide: Guide, one: Application, now: Date, more = {}) =>
  fulfilled(guide, one, now, more).filter(({ identifies }) => identifies).length;

/** „ExchangeServerApp-{guid}“ is Microsoft's own hybrid app and asks for the same permission (CSS-Exchange). */
const isHybrid = ({ displayName }: Application) => displayName?.startsWith('ExchangeServerApp-') === true;

/**
 * Registrations with the guide's redirect URI or name: what can never become right last, else the nearest to complete first,
 * of equals the newest.
 */
export const candidatesIn = (guide: Guide, snapshot: Snapshot, now: Date): Application[] =>
  ranked(unique([...found(snapshot, 'candidatesByRedirectUri'), ...found(snapshot, 'candidatesByName')]), (one) => [
    Number(!isDeadEnd(guide, one, now)),
    fulfilled(guide, one, now).length,
  ]);

/** Registrations that only ask for the same API: those that ask for the same permission first, of equals the newest. */
export const askersIn = (
  guide: Guide,
  snapshot: Snapshot,
  candidates: readonly Application[],
  now: Date,
): Application[] =>
  ranked(
    found(snapshot, 'candidatesByApi').filter(
      (one) => !isHybrid(one) && !candidates.some(({ appId }) => sameGuid(appId, one.appId)),
    ),
    (one) => [fitness(guide, one, now)],
  );
