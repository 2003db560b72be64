import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantsOf } from '../../src/checks';
import { fertig } from '../../src/emulator/tenants/fertig';
import { leer } from '../../src/emulator/tenants/leer';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { GRACE } from '../../src/tenant/reads';
import type { FactName } from '../../src/tenant/facts';
import { realGuide } from '../guide/real-guide';
import { readSlowly, urlOf, type Delay, type Moment, type SlowReading, type Typed } from './slowly';

const NOW = new Date('2026-11-23T09:00:00Z');
const LATENCY = 100;
const guide = realGuide();
const UNKNOWN_ID = 'ffffffff-0000-4000-8000-000000000000';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the emulated time run until the reading is over. */
const read = async (options: Omit<Parameters<typeof readSlowly>[0], 'now' | 'guide'>) => {
  const reading = readSlowly({ guide, now: NOW, ...options });
  const over = { is: false };
  void reading.finally(() => (over.is = true));
  while (!over.is) await vi.advanceTimersByTimeAsync(500);
  return reading;
};

const last = ({ moments }: SlowReading): Moment => {
  const moment = moments.at(-1);
  if (!moment) throw new Error('Nothing has happened.');
  return moment;
};

const numbers = ({ results }: Moment) => results.map(({ number }) => number);
const soon: Delay = () => LATENCY;
const without =
  (urls: readonly (string | undefined)[]): Delay =>
  (url) =>
    urls.includes(url) ? 'never' : LATENCY;

interface Case {
  readonly demo: typeof fertig;
  readonly typed?: Typed;
  readonly waves: number;
  /** No kind needs them, and yet nothing can be said without them here: they are, or may find, the registration. */
  readonly indispensable: readonly FactName[];
}

/** Typed and judged are one registration, or may be: one request. */
const SAME: readonly FactName[] = ['typedApplication', 'typedServicePrincipal'];
const LISTS: readonly FactName[] = ['candidatesByRedirectUri', 'candidatesByName'];

const cases: Readonly<Record<string, Case>> = {
  'the id is typed': { demo: fertig, waves: 1, indispensable: SAME },
  'nothing is typed': { demo: fertig, typed: { clientId: '' }, waves: 2, indispensable: [] },
  'a strange id is typed': { demo: fertig, typed: { clientId: UNKNOWN_ID }, waves: 2, indispensable: SAME },
  'a strange domain is typed': { demo: fertig, typed: { domain: 'contoso.com' }, waves: 2, indispensable: SAME },
  'one of two is chosen': {
    demo: nearMisses['zwei'] ?? fertig,
    typed: { chosen: '9e2b7c41-0f3d-4a86-b5d2-c7e81f604a93' },
    waves: 2,
    indispensable: ['candidatesByName'],
  },
  'nothing is there': { demo: leer, waves: 1, indispensable: LISTS },
};

describe.each(Object.entries(cases))('%s', (_name, { demo, typed, waves, indispensable }) => {
  const given = { demo, ...(typed && { typed }) };
  const optional = wantsOf(guide).filter((name) => !indispensable.includes(name));

  test('nothing is waited for that has come', async () => {
    const reading = await read({ ...given, delay: soon });
    expect(last(reading).at).toBe(waves * LATENCY);
    expect(last(reading).settled).toEqual(new Set(numbers(last(reading))));
  });

  test.each(optional)('%s hangs, and the whole verdict comes within three seconds', async (name) => {
    const { snapshot } = await read({ ...given, delay: soon });
    const reading = await read({ ...given, delay: without([urlOf(name, snapshot.ask)]) });
    expect(last(reading).at).toBeLessThanOrEqual(waves * LATENCY + GRACE);
    expect(last(reading).settled).toEqual(new Set(numbers(last(reading))));
    const isAsked = urlOf(name, snapshot.ask) !== undefined;
    expect(reading.snapshot.facts[name]).toEqual(isAsked ? { ok: false, reason: 'timeout' } : undefined);
    const unanswered = reading.snapshot.requests.filter((one) => one.status === undefined);
    expect(unanswered).toHaveLength(isAsked ? 1 : 0);
  });

  test.each(indispensable)('%s hangs, and is waited for', async (name) => {
    const { snapshot } = await read({ ...given, delay: soon });
    let isOver = false;
    const reading = readSlowly({ guide, now: NOW, ...given, delay: without([urlOf(name, snapshot.ask)]) });
    void reading.finally(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(isOver).toBe(false);
  });

  test('two that hang cost no more than one', async () => {
    const { snapshot } = await read({ ...given, delay: soon });
    const hanging = optional.filter((name) => urlOf(name, snapshot.ask) !== undefined && !LISTS.includes(name));
    const reading = await read({ ...given, delay: without(hanging.map((name) => urlOf(name, snapshot.ask))) });
    expect(last(reading).at).toBeLessThanOrEqual(waves * LATENCY + GRACE);
  });
});

describe('what is given up', () => {
  const given = { demo: fertig, delay: soon };

  test('because Microsoft was busy says so', async () => {
    const url = urlOf('directoryRoles', (await read(given)).snapshot.ask);
    const busy = () => Response.json({}, { status: 429, headers: { 'Retry-After': '10' } });
    const { snapshot, moments } = await read({ ...given, instead: (one) => (one === url ? busy() : undefined) });
    expect(snapshot.facts.directoryRoles).toMatchObject({ ok: false, reason: 'throttled', trouble: { status: 429 } });
    expect(moments.at(-1)?.at).toBe(LATENCY + GRACE);
  });

  test('is asked no further: no second page, no second try', async () => {
    const { snapshot } = await read(given);
    const url = urlOf('candidatesByName', snapshot.ask);
    const reading = await read({ ...given, delay: without([url]) });
    const asked = reading.snapshot.requests.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reading.snapshot.requests).toHaveLength(asked);
    expect(asked).toBe(snapshot.requests.length);
  });

  test('by whoever reads ends the reading at once', async () => {
    const reader = new AbortController();
    const reading = readSlowly({ guide, now: NOW, ...given, delay: () => 'never', signal: reader.signal });
    await vi.advanceTimersByTimeAsync(50);
    reader.abort();
    const { snapshot, moments } = await reading;
    expect(moments.at(-1)?.at).toBe(50);
    const reasons = Object.values(snapshot.facts).map((one) => (one.ok ? 'read' : one.reason));
    expect(new Set(reasons)).toEqual(new Set(['cancelled']));
  });
});
