import { expect, test } from 'vitest';
import { searchOf } from '../../src/checks';
import { awaited } from '../../src/checks/under-way';
import type { FactName } from '../../src/tenant/facts';
import type { Snapshot } from '../../src/tenant/snapshot';
import { APP, GUIDE, NOW, OTHER, registration } from '../verdicts/judging';

/** What may still find the registration, or a better one. */
const TELLING: readonly FactName[] = ['typedApplication', 'candidatesByRedirectUri', 'candidatesByName'];

const arrived = <T>(value: T) => ({ ok: true, value, proof: 'graph' }) as const;
const found = arrived([registration()]);
const none = arrived([]);

/** Which of them a reading waits for, once these facts have arrived. */
const waits = (facts: Snapshot['facts'], { typed, chosen }: { typed?: string; chosen?: string } = {}) => {
  const snapshot: Snapshot = {
    version: 1,
    source: 'tenant',
    readAt: NOW,
    account: null,
    ask: { ...searchOf(GUIDE), ...(typed !== undefined && { clientId: typed }) },
    facts,
    requests: [],
  };
  const inputs = { clientId: typed ?? '', domain: '', ticks: [], chosen };
  const names = awaited(GUIDE, { snapshot, inputs, now: new Date(NOW) });
  return TELLING.filter((name) => names.includes(name));
};

test('as long as no registration is found, what may find one is waited for', () => {
  expect(waits({})).toEqual(['candidatesByRedirectUri', 'candidatesByName']);
  expect(waits({ candidatesByName: none })).toEqual(['candidatesByRedirectUri']);
  expect(waits({}, { typed: APP })).toEqual(TELLING);
  expect(waits({ typedApplication: arrived(null) }, { typed: APP })).toEqual([
    'candidatesByRedirectUri',
    'candidatesByName',
  ]);
  expect(waits({ candidatesByRedirectUri: none, candidatesByName: none })).toEqual([]);
});

test('once one is found, whether there are more only enriches the answer', () => {
  expect(waits({ candidatesByRedirectUri: found })).toEqual([]);
  expect(waits({ typedApplication: arrived(registration()) }, { typed: APP })).toEqual([]);
  expect(waits({ typedApplication: { ok: false, reason: 'timeout' } }, { typed: APP })).toEqual([]);
});

test('the typed one is waited for, whatever was found meanwhile', () => {
  expect(waits({ candidatesByRedirectUri: found }, { typed: OTHER })).toEqual(['typedApplication', 'candidatesByName']);
});

test('the chosen one is found where a list shows it', () => {
  expect(waits({ candidatesByRedirectUri: found }, { chosen: APP })).toEqual([]);
  expect(waits({ candidatesByRedirectUri: found }, { chosen: OTHER })).toEqual(['candidatesByName']);
  expect(waits({ typedApplication: arrived(registration()) }, { typed: APP, chosen: OTHER })).toEqual([
    'candidatesByRedirectUri',
    'candidatesByName',
  ]);
});
