import { mkdir, writeFile } from 'node:fs/promises';
import { build } from './build';
import { intent } from './intent';
import { judging } from './judging';
import { roundTrips } from './round-trips';
import type { Measurement, Row } from './row';
import { tableOf, verdictOf } from './table';
import { waves } from './waves';
import { weight } from './weight';

/** The build comes first: the others measure what it made. */
const measurements: Readonly<Record<string, Measurement>> = { build, weight, intent, waves, roundTrips, judging };

/** A benchmark is no test: what cannot be measured is told, and the rest is measured all the same. */
const measured = async (name: string, measure: Measurement) => {
  process.stderr.write(`${name} …\n`);
  try {
    return { rows: await measure(), failure: [] };
  } catch (error) {
    return { rows: [], failure: [`${name} could not be measured: ${String(error)}`] };
  }
};

const save = async (rows: readonly Row[], failures: readonly string[]) => {
  await mkdir('test-results', { recursive: true });
  const { node } = process.versions;
  const measuredAt = new Date().toISOString();
  const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
  await writeFile(
    'test-results/bench.json',
    `${JSON.stringify({ measuredAt, node, failures, rows: judged }, null, 2)}\n`,
  );
};

/** Measures everything, one after another, and prints the table. */
export const bench = async (): Promise<void> => {
  const [rows, failures]: [Row[], string[]] = [[], []];
  for (const [name, measure] of Object.entries(measurements)) {
    const result = await measured(name, measure);
    rows.push(...result.rows);
    failures.push(...result.failure);
  }
  process.stdout.write(`\n${tableOf(rows)}\n\n${failures.map((line) => `${line}\n`).join('')}`);
  await save(rows, failures);
};
