import { rowsOf, type Row } from './row';
import { tried, type Tried } from './vitest';

const verdict = ({ status }: Tried) => (status === 'passed' ? 'ok' : status === 'failed' ? 'fails' : 'not here');

/** „in Firefox“ → Firefox */
const engineOf = ({ ancestorTitles, title }: Tried) =>
  /^in (\w+)$/.exec(ancestorTitles[0] ?? '')?.[1] ?? /^(\w+) prints/.exec(title)?.[1];

const scenarioOf = ({ title }: Tried) => title.replace(/^\w+ prints/, 'prints');

/** Engines × scenarios: in how many engines each scenario does not work, and in which it does. */
export const engines = async (): Promise<Row[]> => {
  const all = await tried('tests/engines/scenarios.test.ts', 'tests/engines/print.test.ts');
  const scenarios = Map.groupBy(all, scenarioOf);
  const rows = [...scenarios].map(([what, tests]) => {
    const verdicts = tests.map((test) => [engineOf(test) ?? '?', verdict(test)] as const);
    const value = verdicts.filter(([, is]) => is === 'fails').length;
    return { what, value, unit: 'engines', target: 0, detail: Object.fromEntries(verdicts) } as const;
  });
  const demos = await tried('tests/engines/demos.test.ts');
  const failed = demos.filter(({ status }) => status === 'failed').map(({ title }) => title);
  const detail = { compared: demos.length, ...(failed.length > 0 && { otherwise: failed.join(' ') }) };
  const same = {
    what: 'demos that read otherwise than in Chromium',
    value: failed.length,
    unit: 'demos',
    target: 0,
    detail,
  } as const;
  return rowsOf('engines', [...rows, same]);
};
