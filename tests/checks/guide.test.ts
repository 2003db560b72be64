import { expect, test } from 'vitest';
import { asksOf, needsOf, scopesOf, wantsOf } from '../../src/checks';
import { check } from '../verdicts/judging';

const guide = {
  product: 'Hilfe',
  checks: [check('1.1', 'anmelden', 'signed-in'), check('2.1', 'domain', 'domain-verified')],
};

test('a guide reads what its checks need and want, each once, and asks Microsoft for nothing else', () => {
  expect(needsOf(guide)).toEqual(['me', 'organization', 'domainDirectory']);
  expect(scopesOf(guide)).toEqual(['User.Read']);
});

test('what no check needs only enriches an answer', () => {
  expect(wantsOf(guide)).toEqual(['me', 'domainDirectory']);
});

test('the panel asks for what a check asks for', () => {
  expect(asksOf(guide)).toEqual(new Set([undefined, 'domain']));
});
