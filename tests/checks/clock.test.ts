import { expect, test } from 'vitest';
import { timeAtMicrosoft } from '../../src/checks/clock';
import type { Reading } from '../../src/tenant/reading';
import type { Snapshot } from '../../src/tenant/snapshot';

const NOW = new Date('2026-11-23T09:00:00Z');
const read = { ok: true, value: null, proof: 'graph' } as const;
const pasted = { ok: true, value: null, proof: 'paste' } as const;
const unread = { ok: false, reason: 'offline' } as const;

/** What the clock of a computer that is a minute behind is taken for. */
const told = (clockSkew: number | undefined, ...[me, application]: readonly Reading<null>[]) =>
  timeAtMicrosoft(NOW, {
    account: { username: '', tenantId: '', clockSkew },
    facts: { ...(me && { me }), ...(application && { application }) },
  } as Snapshot)
    .toISOString()
    .slice(11, 19);

test('where nobody signed in, or nothing was compared, it is this computer’s time', () => {
  expect(timeAtMicrosoft(NOW, undefined)).toEqual(NOW);
  expect(timeAtMicrosoft(NOW, { account: null, facts: {} } as unknown as Snapshot)).toEqual(NOW);
  expect(told(undefined, read)).toBe('09:00:00');
});

test.each<[string, readonly Reading<null>[], string]>([
  ['what was read', [read, read], '09:01:00'],
  ['what was read beside what was pasted', [pasted, read], '09:01:00'],
  ['what could not be read', [unread], '09:01:00'],
  ['nothing yet', [], '09:01:00'],
  ['a saved report, whose clock was another computer’s', [pasted, pasted], '09:00:00'],
  ['a saved report in which something could not be read', [pasted, unread], '09:00:00'],
])('of %s the judges go by that time', (_, facts, time) => {
  expect(told(60, ...facts)).toBe(time);
});
