import { expect, test } from 'vitest';
import { pseudonymise } from '../../src/report/pseudonyms';
import { realGuide } from '../guide/real-guide';
import { judged, NOW, reopened, reportOf, SALT, statuses } from './made';

const guide = realGuide('pruefseite');
const at = (report: Parameters<typeof judged>[0]) => judged(report, NOW, guide);

test('a report on the checker itself keeps which app signed in and what its token carried', async () => {
  const report = await reportOf('pruefseite', {}, guide);
  expect(statuses(at(reopened(report)))).toEqual(statuses(at(report)));
  const { account } = reopened(report).snapshot;
  expect(account?.scopes).toEqual(['openid', 'profile', 'User.Read', 'Application.Read.All']);
});

test('hidden, it still proves that the app that signed in is the one judged, without naming it', async () => {
  const report = await reportOf('pruefseite', {}, guide);
  const hidden = await pseudonymise(report, SALT);
  expect(statuses(at(reopened(hidden)))).toEqual(statuses(at(report)));
  expect(JSON.stringify(hidden)).not.toContain(report.snapshot.account?.appId);
});

test('reopened, nothing of it is read from Microsoft any more', async () => {
  const results = at(reopened(await reportOf('pruefseite', {}, guide)));
  const proofs = results.filter(({ kind }) => kind === 'delegated-consent' || kind === 'role-claims');
  expect(proofs.map(({ status, proof }) => `${status} ${String(proof)}`)).toEqual([
    'pass paste',
    'pass paste',
    'pass paste',
  ]);
});
