import { existsSync, readFileSync } from 'node:fs';
import { rowsOf, type Row } from './row';
import { tried } from './vitest';

/** Whether a new release reaches who has been here before, on each web server that is here. */
export const updates = async (): Promise<Row[]> => {
  const all = await tried('tests/build/updates.test.ts');
  const servers = Map.groupBy(all, ({ ancestorTitles: [name = ''] }) => name.replace(/ \(.*$/, ''));
  return rowsOf(
    'updates',
    [...servers].map(([what, tests]) => ({
      what,
      value: tests.filter(({ status }) => status === 'failed').length,
      unit: 'failures',
      target: 0,
      detail: { tried: tests.filter(({ status }) => status === 'passed' || status === 'failed').length },
    })),
  );
};

/** How long a change may take from the push to the verdict, in seconds. */
const TARGET = 600;
const LAST = 'test-results/ci.json';

/** How long the last `.ci/run` on this machine took; nothing where there was none. */
export const ci = (): Promise<Row[]> => {
  if (!existsSync(LAST)) return Promise.resolve([]);
  const { seconds, passed, failed } = JSON.parse(readFileSync(LAST, 'utf8')) as Record<string, number>;
  const detail = { passed: passed ?? 0, failed: failed ?? 0 };
  return Promise.resolve(
    rowsOf('ci', [{ what: 'the last .ci/run', value: seconds ?? 0, unit: 's', target: TARGET, detail }]),
  );
};
