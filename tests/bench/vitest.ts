import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** One test as vitest reports it. */
export interface Tried {
  readonly title: string;
  /** The groups around it, the outermost first. */
  readonly ancestorTitles: readonly string[];
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  readonly duration?: number | null;
}

/** Runs these files of tests; failures are what it reports, not an error. */
export const tried = async (...files: readonly string[]): Promise<readonly Tried[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'report.json');
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', ...files, '--reporter=json', `--outputFile.json=${file}`];
  const env = { ...process.env, ENGINES: 'Chromium,Firefox,WebKit' };
  await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 }).catch(() => undefined);
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      testResults: readonly { assertionResults: readonly Tried[] }[];
    };
    return report.testResults.flatMap(({ assertionResults }) => assertionResults);
  } finally {
    await rm(folder, { recursive: true });
  }
};
