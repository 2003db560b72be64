import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { incomparable } from '../../src/checks/incomparable';
import type { ExchangeSettings, Inputs } from '../../src/checks/inputs';
import { pseudonymise } from '../../src/report/pseudonyms';
import { parseReport, type Report } from '../../src/report/report';
import type { Snapshot } from '../../src/tenant/snapshot';
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
  expect(incomparable(snapshot, { ...inputs, domain: 'http://' })).toEqual([]);
  expect(incomparable(snapshot, { ...inputs, exchange: undefined })).toEqual([]);
  expect(incomparable(snapshot, { ...inputs, exchange: { instead: 'command' } })).toEqual([]);
  expect(incomparable(undefined, { clientId: APP, domain: 'musterbau.de', ticks: [] })).toEqual([]);
});

test('beside what names neither a directory nor a registration, everything can be judged', async () => {
  const { snapshot, inputs } = await hidden(await reportOf('fertig'));
  const nameless = { ...snapshot, account: null, ask: {} };
  const unread = { ok: false, reason: 'not-in-source' } as const;
  const empty = { ok: true, value: [], proof: 'paste' } as const;
  const none = { ok: true, value: null, proof: 'paste' } as const;
  for (const facts of [{}, { organization: unread, application: unread }, { organization: empty, application: none }]) {
    expect(incomparable({ ...nameless, facts } as Snapshot, inputs)).toEqual([]);
  }
});

test('one pseudonym among the names of what was read is enough', async () => {
  const { snapshot, inputs } = await hidden(await reportOf('fertig'));
  const mixed = { ...snapshot, ask: { ...snapshot.ask, appId: APP } } as Snapshot;
  expect(incomparable(mixed, inputs)).toEqual([]);
  expect(incomparable(mixed, { ...inputs, clientId: APP })).toEqual(['clientId']);
});

test('of a list, one entry that can be compared is enough beside pseudonyms, and one pseudonym too much beside names', async () => {
  const real = await reportOf('fertig');
  const { snapshot, inputs } = await hidden(real);
  const [pseudonym = ''] = (inputs.exchange as ExchangeSettings).allowedAppIds ?? [];
  const exchange = { ewsEnabled: true, allowedAppIds: [APP, pseudonym], pastedAt };
  expect(incomparable(snapshot, { ...inputs, exchange })).toEqual([]);
  expect(incomparable(real.snapshot, { ...real.inputs, exchange })).toEqual(['exchange']);
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
