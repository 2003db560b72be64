import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { demos } from '../../src/emulator/tenants';
import { pseudonymise } from '../../src/report/pseudonyms';
import { makeReport, parseReport } from '../../src/report/report';
import { realGuide } from '../guide/real-guide';
import { NOW, readDemo } from '../tenants/read-demo';

const EXAMPLE = '../../public/support/beispiel-bericht.json';

const example = async () => {
  const demo = demos['ohne-zustimmung'];
  if (!demo) throw new Error('no demo');
  const { snapshot, inputs } = await readDemo(realGuide(), demo);
  const requests = snapshot.requests.map((one) => ({ ...one, milliseconds: 100 }));
  const parts = { guide: realGuide().product, snapshot: { ...snapshot, requests }, inputs, now: NOW };
  return pseudonymise(makeReport({ ...parts, source: 'tenant' }), 'beispiel');
};

test('the example report of the support page is one that this page writes today', async () => {
  await expect(`${JSON.stringify(await example(), null, 2)}\n`).toMatchFileSnapshot(EXAMPLE);
});

test('the example shows a customer who forgot the consent', () => {
  const report = parseReport(JSON.parse(readFileSync(new URL(EXAMPLE, import.meta.url), 'utf8')));
  const results = report ? judge(realGuide(), { ...report, now: NOW }) : [];
  const failed = results.filter(({ status }) => status === 'fail').map(({ number }) => number);
  expect(failed).toContain('10.1');
  expect(results.filter(({ status }) => status === 'pass').length).toBeGreaterThan(8);
});
