import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { build } from './build';
import { engines } from './engines';
import { faults } from './faults';
import { guides } from './guides';
import { hanging } from './hanging';
import { inp } from './inp';
import { intent } from './intent';
import { judging } from './judging';
import { lighthousePoints } from './lighthouse';
import { roundTrips } from './round-trips';
import { rounded, type Measurement, type Row } from './row';
import { tableOf, verdictOf } from './table';
import { soak } from './soak';
import { ci, updates } from './updates';
import { verdict } from './verdict';
import { waves } from './waves';
import { weight } from './weight';
import { pace } from '../project/work';

/** The build comes first: the others measure what it made. */
const measurements: Readonly<Record<string, Measurement>> = {
  build,
  weight,
  intent,
  waves,
  hanging,
  verdict,
  roundTrips,
  judging,
  inp,
  faults,
  guides,
  lighthouse: lighthousePoints,
  engines,
  updates,
  ci,
};

/** A benchmark is no test: what cannot be measured is told, and the rest is measured all the same. */
const measured = async (name: string, measure: Measurement) => {
  process.stderr.write(`${name} …\n`);
  try {
    return { rows: await measure(), failure: [] };
  } catch (error) {
    return { rows: [], failure: [`${name} could not be measured: ${String(error)}`] };
  }
};

/** Times are worth comparing only where nothing else was going on, and on machines of the same pace. */
const machine = async () => ({
  node: process.versions.node,
  cores: availableParallelism(),
  load: rounded(loadavg()[0] ?? 0),
  pace: rounded(await pace()),
});

const save = async (before: Awaited<ReturnType<typeof machine>>, rows: readonly Row[], failures: readonly string[]) => {
  await mkdir('test-results', { recursive: true });
  const measuredAt = new Date().toISOString();
  const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
  await writeFile(
    'test-results/bench.json',
    `${JSON.stringify({ measuredAt, ...before, failures, rows: judged }, null, 2)}\n`,
  );
};

/** Takes minutes: only where it is named. */
const onRequest: Readonly<Record<string, Measurement>> = { soak };

/** Measures everything, or only what is named, one after another, and prints the table. */
export const bench = async (only: readonly string[]): Promise<void> => {
  const before = await machine();
  const [rows, failures]: [Row[], string[]] = [[], []];
  const named = Object.entries({ ...measurements, ...onRequest }).filter(([name]) => only.includes(name));
  const chosen = only.length === 0 ? Object.entries(measurements) : named;
  for (const [name, measure] of chosen) {
    const result = await measured(name, measure);
    rows.push(...result.rows);
    failures.push(...result.failure);
  }
  const { node, cores, load, pace: milliseconds } = before;
  const surroundings = `Node ${node}, ${cores} cores, load ${load} before the run, ${milliseconds} ms for the work that tells their pace.`;
  process.stdout.write(`\n${[tableOf(rows), surroundings, ...failures].join('\n\n')}\n`);
  await save(before, rows, failures);
};
