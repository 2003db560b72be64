import { describe, expect, test } from 'vitest';
import { needsOf, nextQuestion, scopesOf, searchOf } from '../../src/checks';
import { readingOf } from '../../src/checks/court';
import { strangeDomain, verifiedHosts } from '../../src/checks/domain';
import type { Facts } from '../../src/tenant/facts';
import type { Snapshot } from '../../src/tenant/snapshot';
import { APP, DIRECTORY, EXCHANGE, firm, GUIDE, NAME, NOW, REDIRECT_URI, registration } from './judging';

const firms = (verifiedDomains: NonNullable<Facts['organization']>[number]['verifiedDomains']) => ({
  id: DIRECTORY,
  verifiedDomains,
});

const snapshot = (facts: Snapshot['facts'], ask: Snapshot['ask'] = {}): Snapshot => ({
  version: 1,
  source: 'tenant',
  readAt: NOW,
  account: null,
  ask,
  facts,
  requests: [],
});
const read = <V>(value: V) => ({ ok: true, value, proof: 'graph' }) as const;

describe('what is asked for', () => {
  test('The sign-in asks for exactly two permissions; what is public needs none.', () => {
    expect(needsOf(GUIDE)).toContain('domainDirectory');
    expect(scopesOf(GUIDE)).toEqual(['Application.Read.All', 'User.Read']);
  });

  test('A guide without checks asks for nothing.', () => {
    const empty = { ...GUIDE, checks: [] };
    expect([needsOf(empty), scopesOf(empty), searchOf(empty)]).toEqual([[], [], {}]);
  });

  test('The search is what the checks declare.', () => {
    expect(searchOf(GUIDE)).toEqual({ redirectUri: REDIRECT_URI, platform: 'publicClient', name: NAME, api: EXCHANGE });
  });
});

describe('the second question', () => {
  const inputs = (domain: string) => ({ clientId: '', domain, ticks: [] });
  const next = (facts: Snapshot['facts'], domain = 'muster.de') =>
    nextQuestion(GUIDE, snapshot(facts), inputs(domain), new Date(NOW));
  const organization = read([firm('muster.de')]);
  const candidatesByName = read([registration()]);

  test('Nothing found and nothing strange: nothing.', () => {
    expect(next({ organization })).toStrictEqual({});
  });

  test('The registration found, and the domain that is not this directory’s.', () => {
    expect(next({ organization, candidatesByName })).toStrictEqual({ appId: APP });
    expect(next({ organization }, 'fremd.example')).toStrictEqual({ strangeDomain: 'fremd.example' });
    expect(next({ organization, candidatesByName }, 'fremd.example')).toStrictEqual({
      appId: APP,
      strangeDomain: 'fremd.example',
    });
  });

  test.each([
    ['never asked for', {}],
    ['not readable', { organization: { ok: false, reason: 'forbidden' } }],
    ['unknown to Microsoft', { organization: read(null) }],
    ['answered with an empty list', { organization: read([]) }],
  ] as const)('With a directory %s no domain is strange.', (_, facts) => {
    expect(next(facts, 'fremd.example')).toStrictEqual({});
  });
});

describe('whose a domain is', () => {
  test.each([
    ['a verified one', 'muster.de', undefined],
    ['a verified one in capitals', 'MUSTER.de', undefined],
    ['a verified one with blanks around it', ' muster.de ', undefined],
    ['a strange one', 'Fremd.example', 'fremd.example'],
    ['a strange one with blanks around it', ' fremd.example ', 'fremd.example'],
    ['a word without a dot', 'fremd', undefined],
    ['no host at all', 'fremd.example/weg', undefined],
    ['nothing', '', undefined],
  ])('%s: „%s“.', (_, typed, strange) => {
    expect(strangeDomain(typed, firm('muster.de'))).toBe(strange);
  });

  test('Where the verified domains are not known, none is strange.', () => {
    expect(strangeDomain('fremd.example', undefined)).toBeUndefined();
    expect(strangeDomain('fremd.example', firms(null))).toBeUndefined();
    expect(strangeDomain('fremd.example', firms([]))).toBe('fremd.example');
  });

  test('What is no host among the verified ones is left out.', () => {
    const names = [{ name: null }, { name: 'kein host' }, { name: 'Müller.de' }, {}];
    expect(verifiedHosts(firms(names))).toEqual(['xn--mller-kva.de']);
    expect(verifiedHosts(firms(null))).toEqual([]);
  });

  test('What Microsoft said of a domain counts with blanks around it as well, and for no other.', () => {
    const domainDirectory = read({ issuer: `https://login.microsoftonline.com/${DIRECTORY}/v2.0` });
    const about = (domain: string) =>
      readingOf('domainDirectory', {
        snapshot: snapshot({ domainDirectory }, { strangeDomain: 'fremd.example' }),
        inputs: { clientId: '', domain, ticks: [] },
        now: new Date(NOW),
        guide: GUIDE,
        subject: { by: 'nothing', candidates: [], askers: [] },
        results: [],
      });
    expect(about(' Fremd.example ')).toEqual(domainDirectory);
    expect(about('andere.example')).toEqual({ ok: false, reason: 'not-in-source' });
  });
});
