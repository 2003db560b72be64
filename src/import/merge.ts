import { sameGuid } from '../checks/guid';
import { facts as table, type FactName } from '../tenant/facts';
import type { Fact } from '../tenant/fact';
import { contradicts, identityOf, originOf } from '../tenant/identity';
import { stampOf, type Provenance } from '../tenant/provenance';
import { origins, type Reading } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';

/** One answer of one piece, with its source and time. */
type Stamped = Reading<unknown> & Provenance;

const later = (a: string, b: string) => Date.parse(b) - Date.parse(a);
const rank = ({ from }: Provenance) => origins.indexOf(from);

/** The tenant before everything else, then the newer one, then the stronger source; what is left is no matter. */
const byWeight = (a: Snapshot, b: Snapshot) => {
  const [one, other] = [identityOf(a), identityOf(b)];
  const isTenant = Number(other.from === 'tenant') - Number(one.from === 'tenant');
  const inTime = isTenant || later(one.readAt, other.readAt) || rank(one) - rank(other);
  return inTime || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
};

/** The pieces that may complete each other: none contradicts a weightier one. */
const agreeing = (pieces: readonly Snapshot[]) =>
  pieces.toSorted(byWeight).reduce<Snapshot[]>((all, piece) => {
    const identity = identityOf(piece);
    return all.some((other) => contradicts(identityOf(other), identity)) ? all : [...all, piece];
  }, []);

/** A fact, „there is none“ and „forbidden“ are answers; no network is none. */
const isAnswer = (reading: Reading<unknown>) => reading.ok || reading.reason === 'forbidden';

/** The newer first; of the same time a fact before a refusal, the stronger source before the weaker. */
const byTime = (a: Stamped, b: Stamped) =>
  later(a.readAt, b.readAt) || Number(b.ok) - Number(a.ok) || rank(a) - rank(b);

/**
 * Of several answers to one question the one that counts. What the tenant answers goes before everything else, also that
 * there is nothing; what it refuses goes before everything older, and what was pasted since fills the gap.
 */
const best = (readings: readonly Stamped[]): Stamped | undefined => {
  const answers = readings.filter(isAnswer).toSorted(byTime);
  const tenant = answers.find(({ from }) => from === 'tenant');
  return tenant?.ok ? tenant : (answers[0] ?? readings[0]);
};

const ACCOUNT: readonly FactName[] = ['me', 'directoryRoles'];
const GRANTED: readonly FactName[] = ['appRoleAssignments', 'servicePrincipalState'];

const enterpriseAppIn = ({ facts: { servicePrincipal } }: Snapshot) =>
  servicePrincipal?.ok ? (servicePrincipal.value?.id ?? null) : undefined;

/** Whether a fact says something here: about the same account, the same typed value, the same enterprise app. */
const isAbout = (name: FactName, piece: Snapshot, whole: Snapshot) => {
  const { about }: Fact = table[name];
  if (ACCOUNT.includes(name)) return piece.account === whole.account;
  if (about !== undefined) return piece.ask[about]?.toLowerCase() === whole.ask[about]?.toLowerCase();
  if (!GRANTED.includes(name)) return true;
  const [here, there] = [enterpriseAppIn(whole), enterpriseAppIn(piece)];
  return here === undefined || there === undefined || here === there || sameGuid(here, there);
};

const stamped = (name: FactName, piece: Snapshot): Stamped[] => {
  const reading = piece.facts[name];
  return reading ? [{ ...reading, ...stampOf(reading, piece) }] : [];
};

/** The whole with the best answer to each of these questions. */
const withFacts = (whole: Snapshot, pieces: readonly Snapshot[], names: readonly FactName[]): Snapshot => {
  const read = names.flatMap((name) => {
    const about = pieces.filter((piece) => isAbout(name, piece, whole));
    const reading = best(about.flatMap((piece) => stamped(name, piece)));
    return reading ? [[name, reading] as const] : [];
  });
  return { ...whole, facts: { ...whole.facts, ...(Object.fromEntries(read) as Snapshot['facts']) } };
};

/** What was asked for: as the weightiest piece that says it. */
const askOf = (pieces: readonly Snapshot[]): Snapshot['ask'] =>
  Object.fromEntries(
    pieces.toReversed().flatMap(({ ask }) => Object.entries(ask).filter(([, value]) => value !== undefined)),
  );

/**
 * All pieces of evidence as one: what agrees completes each other, fact by fact, each with its source and time; what
 * contradicts the weightiest piece is left out. Account, requests and time are those of the reading; the order of the
 * pieces does not matter.
 */
export const mergeAll = (pieces: readonly [Snapshot, ...Snapshot[]]): Snapshot => {
  const all = agreeing(pieces);
  const frame = all.find((piece) => originOf(piece) !== 'paste') ?? all[0] ?? pieces[0];
  const directory = all.map((one) => one.directory).find((id) => id !== undefined);
  const start: Snapshot = { ...frame, ...(directory !== undefined && { directory }), ask: askOf(all), facts: {} };
  const names = Object.keys(table) as FactName[];
  const rest = names.filter((name) => !GRANTED.includes(name));
  const { facts } = withFacts(withFacts(start, all, rest), all, GRANTED);
  return { ...start, source: facts.application?.from === 'paste' ? 'import' : frame.source, facts };
};

/** A second piece beside a first; the first itself where the second adds nothing. */
export const merge = (first: Snapshot, second: Snapshot): Snapshot => {
  if (contradicts(identityOf(first), identityOf(second)) || Object.keys(second.facts).length === 0) return first;
  return mergeAll([first, second]);
};
