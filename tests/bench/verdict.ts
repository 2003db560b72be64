import { isDeepStrictEqual } from 'node:util';
import { clouds } from '../../src/auth/clouds';
import type { Guide, Result } from '../../src/checks';
import { emulate } from '../../src/emulator/emulate';
import { openDemo } from '../../src/emulator/tenants';
import { fertig } from '../../src/emulator/tenants/fertig';
import type { Tenant } from '../../src/emulator/tenant';
import { judgeForm, readTenant, scopesOf } from '../../src/ui/engine';
import { crowded, SIZES } from './crowd';
import { everything, far, oneByOne, together, type Way } from './rivals';
import { rounded, rowsOf, spread, type Row } from './row';
import { builtGuide, formOf } from './visit';
import { OWN } from './waves';

const LATENCIES = [20, 100, 400] as const;
const IDS = ['known', 'unknown'] as const;
/** Round trips the product may take: one wave, or two where the registration has to be found first. */
const WAVES = { known: 1, unknown: 2 } as const;
const RUNS = 3;
/** A rival counts as ahead by more than this: both sides' timers tick in milliseconds, and a wave is a wave. */
const NOISE = 10;
/** Times at 100 000 registrations against times at one. */
const FLAT = 1.25;

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
  const form = formOf(id);
  const opened = openDemo(fertig, scopesOf(guide), new Date());
  let requests = 0;
  const send = way(far(emulate(tenant), latency, () => (requests += 1)));
  const started = performance.now();
  const snapshot = await readTenant({
    guide,
    form,
    connection: { source: 'demo', root: clouds.global.graph, ...opened, fetch: send },
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  const { results } = judgeForm(guide, form, snapshot);
  return { milliseconds: performance.now() - started, requests, results };
};

interface Point extends Cell {
  readonly ours: number;
  readonly rivals: readonly number[];
  readonly row: Omit<Row, 'area'>;
}

const told = ({ milliseconds, requests }: Outcome) =>
  `${String(rounded(milliseconds, 0))} ms (${String(requests)} GET)`;

/** One point of the table. A rival that comes to another verdict is no rival, and says so. */
const point = async (guide: Guide, tenant: Tenant, cell: Cell): Promise<Point> => {
  const ours: Outcome[] = [];
  for (let run = 0; run < RUNS; run += 1) ours.push(await once(guide, tenant, cell, together));
  const rivals = [await once(guide, tenant, cell, oneByOne), await once(guide, tenant, cell, everything)] as const;
  const statuses = ({ results }: Outcome) => results.map(({ number, status }) => `${number} ${status}`);
  const verdicts = [...ours, ...rivals].map(statuses);
  if (!verdicts.every((verdict) => isDeepStrictEqual(verdict, verdicts[0]))) throw new Error('Verdicts differ.');
  const { value, range } = spread(ours.map(({ milliseconds }) => milliseconds));
  const what = `${String(cell.latency)} ms, ${cell.size.toLocaleString('en')} registrations, id ${cell.id}`;
  const detail = {
    range,
    GET: ours[0]?.requests ?? 0,
    'one by one': told(rivals[0]),
    'all registrations': told(rivals[1]),
  };
  return {
    ...cell,
    ours: value,
    rivals: rivals.map(({ milliseconds }) => milliseconds),
    row: { what, value, unit: 'ms', target: WAVES[cell.id] * cell.latency + OWN, detail },
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
