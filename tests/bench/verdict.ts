import { isDeepStrictEqual } from 'node:util';
import { clouds } from '../../src/microsoft/clouds';
import type { Guide, Result } from '../../src/checks';
import { emulate } from '../../src/emulator/emulate';
import { openDemo } from '../../src/emulator/tenants/open';
import { fertig } from '../../src/emulator/tenants/fertig';
import type { Tenant } from '../../src/emulator/tenant';
import { scopesOf } from '../../src/checks';
import { crowded, SIZES } from './crowd';
import { everything, far, oneByOne, together, type Way } from './rivals';
import { rounded, rowsOf, spread, type Row } from './row';
import { builtGuide, caseOf, judged, readInto } from './visit';
import { OWN } from './waves';

const LATENCIES = [20, 100, 400] as const;
const IDS = ['known', 'unknown'] as const;
/** Round trips the product may take: one wave, or two where the registration has to be found first. */
const WAVES = { known: 1, unknown: 2 } as const;
const RUNS = 3;
/** A rival counts as ahead by more than this: a wave is a wave, and at one page of registrations it needs no more. */
const NOISE = 25;
/** Times at 100 000 registrations against times at one. */
const FLAT = 1.25;

/** Largest page of a list; see rivals. */
const PAGE = 999;
/** Milliseconds of waiting beyond which the pages are reckoned, and the delay they are reckoned from. */
const PATIENCE = 30_000;
const NEAR = 20;

type Id = (typeof IDS)[number];

interface Cell {
  readonly latency: number;
  readonly size: number;
  readonly id: Id;
}

interface Outcome {
  readonly milliseconds: number;
  readonly requests: number;
  readonly results: readonly Result[];
}

/** From the first request to the last mark, one way of reading, in one tenant. */
const once = async (guide: Guide, tenant: Tenant, { latency, id }: Cell, way: Way): Promise<Outcome> => {
  const one = caseOf(id);
  const opened = openDemo(fertig, scopesOf(guide), new Date());
  let requests = 0;
  const send = way(far(emulate(tenant), latency, () => (requests += 1)));
  const started = performance.now();
  const snapshot = await readInto(guide, one, { source: 'demo', root: clouds.global.graph, ...opened, fetch: send });
  const { results } = judged(guide, one, snapshot);
  return { milliseconds: performance.now() - started, requests, results };
};

interface Point extends Cell {
  readonly ours: number;
  readonly rivals: readonly number[];
  readonly row: Omit<Row, 'area'>;
}

/** Both sides are compared by their best run: what else the machine does only adds. */
const best = (outcomes: readonly Outcome[]) => Math.min(...outcomes.map(({ milliseconds }) => milliseconds));

const told = (time: number, { requests }: Outcome) => `${String(rounded(time, 0))} ms (${String(requests)} GET)`;

const nameOf = ({ latency, size, id }: Cell) =>
  `${String(latency)} ms, ${size.toLocaleString('en')} registrations, id ${id}`;

/** A rival that comes to another verdict is no rival. */
const expectSame = (cell: Cell, outcomes: readonly Outcome[]) => {
  const [first, ...others] = outcomes.map(({ results }) => results.map(({ number, status }) => `${number} ${status}`));
  const other = others.find((one) => !isDeepStrictEqual(first, one));
  if (other) throw new Error(`Verdicts differ, ${nameOf(cell)}: ${String(first)} | ${String(other)}`);
};

/**
 * All registrations page by page. Where the pages take longer than the 45 s after which the product gives a request up,
 * the time is reckoned from the same pages with less delay.
 */
const readAll = async (guide: Guide, tenant: Tenant, cell: Cell) => {
  const waves = Math.ceil(cell.size / PAGE) + WAVES[cell.id] - 1;
  if (waves * cell.latency < PATIENCE) {
    const outcome = await once(guide, tenant, cell, everything);
    const more =
      waves > 3 ? [] : [await once(guide, tenant, cell, everything), await once(guide, tenant, cell, everything)];
    return { outcome, time: best([outcome, ...more]), how: '' };
  }
  const outcome = await once(guide, tenant, { ...cell, latency: NEAR }, everything);
  const time = outcome.milliseconds + waves * (cell.latency - NEAR);
  return { outcome, time, how: `, reckoned from ${String(NEAR)} ms` };
};

/** One point of the table. */
const point = async (guide: Guide, tenant: Tenant, cell: Cell): Promise<Point> => {
  const ours: Outcome[] = [];
  for (let run = 0; run < RUNS; run += 1) ours.push(await once(guide, tenant, cell, together));
  const queue = await once(guide, tenant, cell, oneByOne);
  const all = await readAll(guide, tenant, cell);
  expectSame(cell, [...ours, queue, all.outcome]);
  const { value, range } = spread(ours.map(({ milliseconds }) => milliseconds));
  const detail = {
    range,
    GET: ours[0]?.requests ?? 0,
    'one by one': told(queue.milliseconds, queue),
    'all registrations': told(all.time, all.outcome) + all.how,
  };
  return {
    ...cell,
    ours: best(ours),
    rivals: [queue.milliseconds, all.time],
    row: { what: nameOf(cell), value, unit: 'ms', target: WAVES[cell.id] * cell.latency + OWN, detail },
  };
};

/** Whether the time grows with the directory, and whether a rival is faster anywhere. */
const summary = (points: readonly Point[]): Omit<Row, 'area'>[] => {
  const at = (size: number) => points.filter((one) => one.size === size);
  const largest = at(SIZES[2]);
  const growth = at(SIZES[0]).map(({ ours }, place) => (largest[place]?.ours ?? NaN) / ours);
  const behind = points.filter(({ ours, rivals }) => rivals.some((rival) => rival < ours - NOISE));
  const even = points.filter(({ ours, rivals }) => rivals.some((rival) => rival <= ours + NOISE));
  return [
    {
      what: '100,000 registrations against one, at worst',
      value: rounded(Math.max(...growth), 2),
      unit: 'times',
      target: FLAT,
    },
    {
      what: `points where a rival is faster, by more than ${String(NOISE)} ms`,
      value: behind.length,
      unit: 'points',
      target: 0,
      detail: { of: points.length, 'as fast as a rival': even.map(({ row }) => row.what).join('; ') || 'nowhere' },
    },
  ];
};

/** Time to verdict beside two honest rivals, with Graph's delay and nothing else in between. */
export const verdict = async (): Promise<Row[]> => {
  const guide = await builtGuide();
  const points: Point[] = [];
  for (const size of SIZES) {
    const tenant = crowded(size);
    // The index answers what it was asked before, as Microsoft's is made before anybody asks.
    for (const id of IDS) await once(guide, tenant, { latency: 0, size, id }, together);
    for (const latency of LATENCIES) {
      for (const id of IDS) points.push(await point(guide, tenant, { latency, size, id }));
    }
  }
  return rowsOf('time to verdict', [...points.map(({ row }) => row), ...summary(points)]);
};
