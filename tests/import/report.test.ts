import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { recognise } from '../../src/import/recognise';
import { pseudonymise } from '../../src/report/pseudonyms';
import { makeReport, parseReport } from '../../src/report/report';
import { enterpriseApp, firm, GUIDE, registration, APP, EXCHANGE } from '../verdicts/judging';
import { NOW } from './recorded';

test('what was pasted can be saved and is judged the same when it is opened again', () => {
  const text = [registration(), enterpriseApp(), firm('muster.de')].map((one) => JSON.stringify(one)).join('\n');
  const found = recognise(`${text}\nName : muster.de\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`, {
    now: NOW,
    search: { api: EXCHANGE },
  });
  if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
  const inputs = { clientId: APP, domain: 'muster.de', ticks: [], exchange: found.exchange };
  const saved = JSON.stringify(makeReport({ guide: 'x', snapshot: found.snapshot, inputs, now: NOW }));
  const again = recognise(saved, { now: NOW });
  if (again.is !== 'report') throw new Error(`recognised as ${again.is}`);
  const opened = parseReport(JSON.parse(again.text));
  if (!opened) throw new Error('no report');
  const said = ({ snapshot, inputs }: Pick<typeof opened, 'snapshot' | 'inputs'>) =>
    judge(GUIDE, { snapshot, inputs, now: NOW }).map(
      ({ number, status, proof }) => `${number} ${status} ${proof ?? ''}`,
    );
  expect(said(opened)).toEqual(said({ snapshot: found.snapshot, inputs }));
  expect(said(opened)).toContain('11.1 pass paste');
});

test('a directory known by its list of domains alone can be saved, with pseudonyms too, and opens again', async () => {
  const domain = (id: string, isInitial: boolean) => ({
    id,
    isInitial,
    isVerified: true,
    authenticationType: 'Managed',
  });
  const text = [registration(), { value: [domain('muster.onmicrosoft.com', true), domain('muster.de', false)] }];
  const found = recognise(text.map((one) => JSON.stringify(one)).join('\n'), { now: NOW });
  if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
  const inputs = { clientId: APP, domain: 'muster.de', ticks: [] };
  const report = makeReport({ guide: 'x', snapshot: found.snapshot, inputs, now: NOW });
  for (const one of [report, await pseudonymise(report, '')]) {
    const opened = parseReport(JSON.parse(JSON.stringify(one)));
    const judged = opened ? judge(GUIDE, { ...opened, now: NOW }) : [];
    expect(judged.find(({ number }) => number === '5.2')?.status).toBe('pass');
    expect(opened?.snapshot.from).toBe('paste');
  }
});
