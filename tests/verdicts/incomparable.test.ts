import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { incomparable } from '../../src/checks/incomparable';
import type { Inputs } from '../../src/checks/inputs';
import { pseudonymise } from '../../src/report/pseudonyms';
import { parseReport, type Report } from '../../src/report/report';
import { realGuide } from '../guide/real-guide';
import { reportOf, SALT } from '../report/made';

const hidden = async (report: Report) =>
  parseReport(JSON.parse(JSON.stringify(await pseudonymise(report, SALT)))) ?? report;
const APP = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
const pastedAt = '2026-11-23T09:00:00.000Z';

test('a report, named or with pseudonyms, can be compared with what it brings', async () => {
  const report = await reportOf('fertig');
  for (const { snapshot, inputs } of [report, await hidden(report)]) expect(incomparable(snapshot, inputs)).toEqual([]);
});

test('what was typed and pasted beside pseudonyms cannot be compared, each by itself', async () => {
  const { snapshot, inputs } = await hidden(await reportOf('fertig'));
  const beside = (change: Partial<Inputs>) => incomparable(snapshot, { ...inputs, ...change });
  expect(beside({ clientId: APP })).toEqual(['clientId']);
  expect(beside({ domain: 'musterbau.de' })).toEqual(['domain']);
  expect(beside({ domain: 'https://musterbau.de/' })).toEqual(['domain']);
  expect(beside({ exchange: { ewsEnabled: true, allowedAppIds: [APP], pastedAt } })).toEqual(['exchange']);
  expect(beside({ clientId: APP, domain: 'musterbau.de' })).toEqual(['clientId', 'domain']);
});

test('pseudonyms typed and pasted beside a real directory cannot be compared', async () => {
  const real = await reportOf('fertig');
  const { inputs } = await hidden(real);
  expect(incomparable(real.snapshot, inputs)).toEqual(['clientId', 'domain', 'exchange']);
});

test('what names nobody can always be judged', async () => {
  const { snapshot, inputs } = await hidden(await reportOf('fertig'));
  const empty = { ewsEnabled: false, allowedAppIds: [], pastedAt };
  expect(incomparable(snapshot, { ...inputs, clientId: '', domain: '', exchange: empty })).toEqual([]);
  expect(incomparable(snapshot, { ...inputs, clientId: 'keine Kennung', domain: 'https://www.' })).toEqual([]);
  expect(incomparable(undefined, { clientId: APP, domain: 'musterbau.de', ticks: [] })).toEqual([]);
});

test('what cannot be compared is not judged, and nothing else is judged otherwise', async () => {
  const { snapshot, inputs } = await hidden(await reportOf('fertig'));
  const judged = (unlike: ReturnType<typeof incomparable>) =>
    judge(realGuide(), { snapshot, inputs, now: new Date(pastedAt), incomparable: unlike }).map(
      ({ kind, status, reason }) => [kind, status, reason] as const,
    );
  const before = judged([]);
  const others = (results: ReturnType<typeof judged>) =>
    results.filter(([kind]) => !['domain-verified', 'registration-complete'].includes(kind));
  const after = judged(['domain']);
  expect(before).toContainEqual(['domain-verified', 'pass', undefined]);
  expect(after).toContainEqual(['domain-verified', 'unknown', 'pseudonym']);
  expect(others(after)).toEqual(others(before));
});
