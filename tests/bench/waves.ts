import { setTimeout as delay } from 'node:timers/promises';
import type { Guide } from '../../src/checks';
import { rowsOf, spread, type Row } from './row';
import { builtGuide, caseOf, judged, visit } from './visit';

/** Milliseconds the emulated Graph takes. */
export const LATENCY = 100;
/** Milliseconds everything that is not waiting for Graph may take. */
export const OWN = 100;
const RUNS = 5;

interface Sent {
  readonly started: number;
  /** How many requests had to be answered, one after another, before this one could start; itself included. */
  readonly wave: number;
  ended: number;
}

/** A `fetch` that takes its time and remembers which request waited for which. */
const slow = (send: typeof fetch, sent: Sent[]): typeof fetch => {
  return async (input, init) => {
    const started = performance.now();
    const before = sent.filter(({ ended }) => ended <= started).map(({ wave }) => wave);
    const one: Sent = { started, wave: Math.max(0, ...before) + 1, ended: Infinity };
    sent.push(one);
    await delay(LATENCY);
    const response = await send(input, init);
    one.ended = performance.now();
    return response;
  };
};

const once = async (guide: Guide, id: 'known' | 'unknown') => {
  const sent: Sent[] = [];
  const one = caseOf(id);
  const started = performance.now();
  const snapshot = await visit(guide, one, (send) => slow(send, sent));
  judged(guide, one, snapshot);
  const milliseconds = performance.now() - started;
  return { milliseconds, gets: sent.length, waves: Math.max(...sent.map(({ wave }) => wave)) };
};

const rowsFor = async (guide: Guide, id: 'known' | 'unknown', waves: number): Promise<Omit<Row, 'area'>[]> => {
  await once(guide, id);
  const runs: Awaited<ReturnType<typeof once>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(guide, id));
  const { value, range } = spread(runs.map(({ milliseconds }) => milliseconds));
  const most = (key: 'gets' | 'waves') => Math.max(...runs.map((run) => run[key]));
  return [
    { what: `id ${id}: GET`, value: most('gets'), unit: 'requests' },
    { what: `id ${id}: waves`, value: most('waves'), unit: 'waves', target: waves },
    { what: `id ${id}: read and judged`, value, unit: 'ms', target: waves * LATENCY + OWN, detail: { range } },
  ];
};

/** How many requests a check takes and how many wait for others, with Graph's delay and nothing else in between. */
export const waves = async (): Promise<Row[]> => {
  const guide = await builtGuide();
  return rowsOf('injected fetch, 100 ms', [
    ...(await rowsFor(guide, 'known', 1)),
    ...(await rowsFor(guide, 'unknown', 2)),
  ]);
};
