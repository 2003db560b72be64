import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { judge, type Result } from '../../src/checks';
import type { Evidence } from '../../src/checks/court';
import { plain } from '../../src/checks/format';
import { kindOf } from '../../src/checks/kinds';
import { facts, type FactName } from '../../src/tenant/facts';
import { gap, reasons, type Reading } from '../../src/tenant/reading';
import type { Snapshot } from '../../src/tenant/snapshot';
import { realGuide } from '../guide/real-guide';
import { evidenceOf, withFacts, withSnapshot, type Readings } from './chain';
import { SEED, settings } from './settings';
import type { World } from './world';
import { worlds } from './worlds';

const guide = realGuide();

const isGreen = ({ status }: Result) => status === 'pass' || status === 'warn' || status === 'done';
const statuses = (results: readonly Result[]) => results.map(({ number, status, reason }) => [number, status, reason]);

const readingsOf = (snapshot: Snapshot) => snapshot.facts as Readings;
const readFacts = (snapshot: Snapshot) =>
  (Object.keys(snapshot.facts) as FactName[]).filter((name) => snapshot.facts[name]?.ok === true);

type Json = Readonly<Record<string, unknown>> | readonly unknown[];
type Path = readonly (string | number)[];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Where the values of an answer are, at any depth. */
const pathsOf = (value: unknown, at: Path = []): Path[] =>
  isJson(value)
    ? Object.entries(value).flatMap(([key, each]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key];
        return [path, ...pathsOf(each, path)];
      })
    : [];

const isField = (path: Path) => typeof path.at(-1) === 'string';

/** A copy with another value at a place; `undefined` takes the property away. */
const edited = (value: unknown, [key, ...rest]: Path, edit: (old: unknown) => unknown): unknown => {
  if (key === undefined) return edit(value);
  if (Array.isArray(value)) return value.map((one, at): unknown => (at === key ? edited(one, rest, edit) : one));
  const object = value as Record<string, unknown>;
  const { [key]: old, ...others } = object;
  const changed = edited(old, rest, edit);
  return changed === undefined ? others : { ...others, [key]: changed };
};

/** What Graph's answer would have been read as: what lacks a field it must have is malformed. */
const readAgain = (name: FactName, value: unknown): Reading<unknown> => {
  const { shape, answer } = facts[name];
  const parsed = z.nullable(answer === 'one' ? shape : z.array(shape)).safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data, proof: 'graph' } : gap('malformed');
};

/** One piece of evidence taken away: a whole fact, its answer, or one field of it. */
interface Removal {
  readonly fact: FactName;
  readonly what: string;
  readonly left: Reading<unknown> | undefined;
}

const picked = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];

/** A registration that is only a candidate is ranked by its fields; what it lacks is lacking from no verdict. */
const isRanking = (fact: FactName) => fact.startsWith('candidates');

/**
 * All that can be taken away from a snapshot, one piece at a time. But for `deletedDateTime`: recorded bodies of grants lack it,
 * and what is deleted is not among the answers of Graph anyhow; that it is absent says nothing.
 */
const removals = (snapshot: Snapshot, by: number): Removal[] =>
  readFacts(snapshot).flatMap((fact) => {
    const reading = snapshot.facts[fact];
    const value = reading?.ok ? reading.value : null;
    const fields = isRanking(fact)
      ? []
      : pathsOf(value).filter((path) => isField(path) && path.at(-1) !== 'deletedDateTime');
    return [
      { fact, what: 'not asked for', left: undefined },
      { fact, what: 'no answer', left: gap(picked(reasons, by) ?? 'offline') },
      ...fields.map((field) => {
        const left = readAgain(
          fact,
          edited(value, field, () => undefined),
        );
        return { fact, what: `without ${field.join('/')}`, left };
      }),
    ];
  });

/** Of all removals from one world so many are left out: more worlds show more than more removals. */
const SAMPLE = 6;

/** „An absent `isDisabled` alone does not block“ (table of checks, 10): whether every directory has it is not proved. */
const mayBeAbsent: readonly FactName[] = ['applicationState', 'servicePrincipalState'];

/** Facts with the same path are one request: what one of them loses, all of them lose. */
const withTwins = ({ ask, facts: read }: Snapshot, fact: FactName) => {
  const path = facts[fact].path(ask);
  return (Object.keys(read) as FactName[]).filter((name) => name === fact || facts[name].path(ask) === path);
};

const without = (world: World, snapshot: Snapshot, { fact, left }: Removal): Evidence => {
  const gone = withTwins(snapshot, fact);
  const rest = Object.entries(readingsOf(snapshot)).filter(([name]) => !gone.some((one) => one === name));
  const instead = left ? gone.map((name) => [name, left] as const) : [];
  return withSnapshot(world, withFacts(snapshot, Object.fromEntries([...rest, ...instead])));
};

/**
 * Where no registration is left to judge, step 11 answers for the id as it was typed („skipped without an application
 * id“, the plan of the house): that is another question, and step 3 is open then.
 */
const isAboutTypedId = ({ kind }: Result, results: readonly Result[]) =>
  kind === 'ews-allowed' && !results.some((one) => one.kind === 'registration-exists' && isGreen(one));

/**
 * „Only where the directory is known from the organization or the account“: where neither is left, nothing says whose
 * output was pasted, as beside an imported manifest.
 */
const isNowhere = ({ kind }: Result, { snapshot }: Evidence) =>
  kind === 'ews-allowed' && !snapshot?.account && !snapshot?.facts.organization?.ok;

const turnedGreen = (before: readonly Result[], after: readonly Result[], evidence: Evidence) =>
  after.filter((one, index) => {
    const old = before[index];
    const isOther = isAboutTypedId(one, after) || isNowhere(one, evidence);
    return isGreen(one) && !isOther && (old === undefined || !isGreen(old));
  });

const named = ({ number, kind, status }: Result) => `${number} ${kind} ${status}`;

/** Shuffles every list, at any depth, by a number that decides nothing else. */
const shuffled = (value: unknown, by: number): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const from = by % Math.max(1, items.length);
    const turned = [...items.slice(from), ...items.slice(0, from)];
    return (by % 2 ? turned.toReversed() : turned).map((each) => shuffled(each, by + 1));
  }
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shuffled(each, by + 1)]));
};

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Writes every GUID in another case. */
const recased = (value: unknown, by: number): unknown => {
  if (typeof value === 'string') {
    return value.replace(GUID, (id) => (by % 2 ? id.toUpperCase() : id.toLowerCase()));
  }
  if (value instanceof Date || !isJson(value)) return value;
  if (Array.isArray(value)) return value.map((each, index) => recased(each, by + index));
  return Object.fromEntries(Object.entries(value).map(([key, each], index) => [key, recased(each, by + index)]));
};

/** Gives every object a property that nobody knows. */
const extended = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(extended);
  if (!isJson(value)) return value;
  const known = Object.entries(value).map(([key, each]) => [key, extended(each)] as const);
  return Object.fromEntries([...known, ['@odata.etag', '#x'], ['futureProperty', { status: 'pass' }]]);
};

const changed = (snapshot: Snapshot, change: (value: unknown) => unknown): Snapshot =>
  withFacts(
    snapshot,
    Object.fromEntries(
      Object.entries(readingsOf(snapshot)).map(([name, reading]) => [
        name,
        reading?.ok ? { ...reading, value: change(reading.value) } : reading,
      ]),
    ),
  );

/** Texts that are something else to JavaScript, HTML, regular expressions, dates or the eye. */
const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '',
    ' ',
    '\u202e',
    '\ud800',
    '$&',
    '<script>',
    '%',
    '\\',
  ),
  fc.constantFrom('9999-99-99', '+275761-01-01T00:00:00Z', '0', '-1', 'NaN', 'a'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const withHostile = fc.tuple(worlds, fc.array(fc.tuple(fc.nat(10_000), hostile), { minLength: 1, maxLength: 8 }));

const poisoned = (snapshot: Snapshot, poison: readonly (readonly [number, string])[]): Snapshot => {
  let json: unknown = readingsOf(snapshot);
  for (const [at, text] of poison) {
    const texts = pathsOf(json).filter((path) => path.includes('value') && path.length > 2);
    const path = picked(texts, at);
    if (path) json = edited(json, path, (old) => (typeof old === 'string' ? text : old));
  }
  return withFacts(snapshot, json as Readings);
};

/** What every answer must be, whatever it says. */
const expectWellFormed = (results: readonly Result[]) => {
  for (const { number, kind, status, ist, soll, folge, reason, proof } of results) {
    const isOpen = status === 'unknown' || status === 'skipped';
    const label = `${number} ${kind} ${status}`;
    expect(plain(ist).trim(), `Ist of ${label}`).not.toBe('');
    expect(plain(soll).trim(), `Soll of ${label}`).not.toBe('');
    expect(plain(folge).trim() !== '', `Folge of ${label}`).toBe(status === 'fail' || status === 'warn');
    expect(reason !== undefined, `reason of ${label}`).toBe(isOpen);
    expect(proof !== undefined, `proof of ${label}`).toBe(!isOpen && status !== 'manual');
  }
};

describe(`laws of judging (seed ${String(SEED)})`, () => {
  it('taking evidence away never turns a check green', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(100), async (world, by) => {
        const evidence = await evidenceOf(guide, world);
        if (!evidence.snapshot) return;
        const before = judge(guide, evidence);
        const all = removals(evidence.snapshot, by).filter(({ fact }) => !mayBeAbsent.includes(fact));
        for (const removal of all.filter((_, index) => index % SAMPLE === by % SAMPLE)) {
          const left = without(world, evidence.snapshot, removal);
          const after = judge(guide, left);
          expect(turnedGreen(before, after, left).map(named), `${removal.fact} ${removal.what}`).toEqual([]);
        }
      }),
      settings(10),
    );
  });

  it('a gap in what a check needs leaves it no green, and what a green check needs was read', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom(...reasons), async (world, reason) => {
        const evidence = await evidenceOf(guide, world);
        const { snapshot } = evidence;
        for (const one of judge(guide, evidence).filter(isGreen)) {
          const { needs } = kindOf(one.kind);
          expect(
            needs.filter((name) => snapshot?.facts[name]?.ok !== true),
            named(one),
          ).toEqual([]);
        }
        for (const name of snapshot ? readFacts(snapshot) : []) {
          if (!snapshot) continue;
          const cut = withFacts(snapshot, { ...readingsOf(snapshot), [name]: gap(reason) });
          const needy = judge(guide, withSnapshot(world, cut)).filter(({ kind }) => kindOf(kind).needs.includes(name));
          expect(needy.filter(isGreen).map(named), `${name} ${reason}`).toEqual([]);
        }
      }),
      settings(20),
    );
  });

  it('the order of lists changes no status', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(100), async (world, by) => {
        const evidence = await evidenceOf(guide, world);
        if (!evidence.snapshot) return;
        const other = changed(evidence.snapshot, (value) => shuffled(value, by));
        expect(statuses(judge(guide, withSnapshot(world, other)))).toEqual(statuses(judge(guide, evidence)));
      }),
      settings(10),
    );
  });

  it('the case of GUIDs changes no status', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(100), async (world, by) => {
        const evidence = await evidenceOf(guide, world);
        const otherWorld = recased(world, by) as World;
        const other = evidence.snapshot && (recased(evidence.snapshot, by + 1) as Snapshot);
        const again = other ? withSnapshot(otherWorld, other) : await evidenceOf(guide, otherWorld);
        expect(statuses(judge(guide, again))).toEqual(statuses(judge(guide, evidence)));
      }),
      settings(10),
    );
  });

  it('properties that nobody knows change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const evidence = await evidenceOf(guide, world);
        if (!evidence.snapshot) return;
        const other = changed(evidence.snapshot, extended);
        expect(judge(guide, withSnapshot(world, other))).toEqual(judge(guide, evidence));
      }),
      settings(20),
    );
  });

  it('every answer carries what its status promises, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => expectWellFormed(judge(guide, await evidenceOf(guide, world)))),
      settings(10),
    );
  });

  it('hostile texts in the directory or the form never throw', async () => {
    await fc.assert(
      fc.asyncProperty(withHostile, hostile, hostile, async ([world, poison], clientId, domain) => {
        const { snapshot } = await evidenceOf(guide, world);
        const odd = { ...world, typed: { ...world.typed, clientId, domain }, chosen: domain };
        if (!snapshot) return;
        const bad = poisoned(snapshot, poison);
        expectWellFormed(judge(guide, withSnapshot(world, bad)));
        expectWellFormed(judge(guide, withSnapshot(odd, bad)));
      }),
      settings(10),
    );
  });
});
