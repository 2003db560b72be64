import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { kindOf } from '../../src/checks/kinds';
import type { FactName } from '../../src/tenant/facts';
import { BAD_REQUEST, type Outcome } from './faults';
import { guide, trials, type Trial } from './matrix';

const isGreen = ({ status }: Result) => status === 'pass' || status === 'warn' || status === 'done';
const verdicts = (results: readonly Result[]) => results.map(({ number, status, reason }) => [number, status, reason]);
const named = ({ number, kind, status, reason }: Result) => [number, kind, status, reason].join(' ').trim();

const uses = (kind: string, facts: readonly FactName[]) =>
  [...kindOf(kind).needs, ...(kindOf(kind).wants ?? [])].some((name) => facts.includes(name));
const needs = (kind: string, facts: readonly FactName[]) => kindOf(kind).needs.some((name) => facts.includes(name));

/** Checks that a fact can change: those that use it, those that build on them, and the sum of all. */
const reachable = (facts: readonly FactName[]) => {
  const found = new Set(guide.checks.filter(({ kind }) => uses(kind, facts)).map(({ number }) => number));
  for (const { kind, number } of guide.checks) {
    const isBuiltOn = guide.checks.some((one) => {
      const role = kindOf(one.kind).provides;
      return role !== undefined && found.has(one.number) && kindOf(kind).requires?.includes(role) === true;
    });
    if (isBuiltOn || kind === 'registration-complete') found.add(number);
  }
  return found;
};

const reading = ({ run }: Trial, name: FactName) => run.snapshot.facts[name];

const labelOf = ({ target, fault }: Trial) => `${target.facts.join(', ')}: ${fault.name}`;

const outcomeOf = ({ target, fault }: Trial): Outcome =>
  fault.name === BAD_REQUEST && target.facts.includes('domainDirectory') ? { kind: 'absent' } : fault.outcome;

/** What is wrong with one trial, in one line each; nothing when it is as it should be. */
const complaints = (trial: Trial): string[] => {
  const { target, run } = trial;
  const outcome = outcomeOf(trial);
  const same = JSON.stringify(verdicts(run.results)) === JSON.stringify(verdicts(target.good.results));
  const isUnread = target.facts.every(
    (name) => JSON.stringify(reading(trial, name)) === JSON.stringify(target.good.snapshot.facts[name]),
  );
  const isHarmless = outcome.kind === 'harmless' || (outcome.kind === 'odd' && isUnread);
  if (isHarmless) return same ? [] : ['changes what it must not'];

  const wrongReadings = target.facts.flatMap((name) => {
    const one = reading(trial, name);
    if (outcome.kind === 'absent') return one?.ok && one.value === null ? [] : [`${name} is not null`];
    if (outcome.kind !== 'broken') return [];
    if (one?.ok !== false) return [`${name} was taken for an answer`];
    return one.reason === outcome.reason ? [] : [`${name} is ${one.reason}, not ${outcome.reason}`];
  });
  const falseGreen = run.results.filter((one) => isGreen(one) && needs(one.kind, target.facts));
  const within = reachable(target.facts);
  const others = run.results.filter(
    (one, index) => !within.has(one.number) && named(one) !== named(target.good.results[index] ?? one),
  );
  return [
    ...wrongReadings,
    ...falseGreen.map((one) => `false green ${named(one)}`),
    ...others.map((one) => `changes ${named(one)}`),
  ];
};

const reasonless = ({ status, reason, ist }: Result) =>
  (status === 'unknown' || status === 'skipped') && (reason === undefined || plain(ist).trim() === '');

describe('every request with every fault', () => {
  let all: readonly Trial[] = [];

  beforeAll(async () => {
    // An exception anywhere in the chain fails here.
    all = await trials();
  });

  it('asks for everything the guide needs', () => {
    const asked = new Set(all.flatMap(({ target }) => target.facts));
    const wanted = guide.checks.flatMap(({ kind }) => [...kindOf(kind).needs, ...(kindOf(kind).wants ?? [])]);
    expect(wanted.filter((name) => !asked.has(name))).toEqual([]);
    expect(all.every(({ target }) => target.facts.length > 0)).toBe(true);
  });

  it('leaves no check green that needs the answer, and the others as they were', () => {
    expect(all.flatMap((trial) => complaints(trial).map((text) => `${labelOf(trial)}: ${text}`))).toEqual([]);
  });

  it('gives a typed reason and a sentence for whatever cannot be checked', () => {
    const mute = all.flatMap((trial) => trial.run.results.filter(reasonless).map(named));
    expect(mute).toEqual([]);
  });

  it('asks again as often as patience allows, and no more', () => {
    const attempts = ({ run, target }: Trial) =>
      run.snapshot.requests.filter(({ path }) => target.url.endsWith(encodeURI(decodeURI(path)))).length;
    const most = Math.max(...all.map(attempts));
    expect(most).toBe(3);
  });
});
