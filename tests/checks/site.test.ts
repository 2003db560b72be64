import { expect, test } from 'vitest';
import { atSite, pageOfSite, SITE } from '../../src/checks/site';

test('the address of this site is put in wherever it stands', () => {
  const params = {
    uri: pageOfSite('auth/redirect.html'),
    platform: { id: 'spa', name: 'SPA' },
    list: [SITE, 1, null, true],
  };
  expect(atSite(params, 'https://pruefen.example.org')).toEqual({
    uri: 'https://pruefen.example.org/auth/redirect.html',
    platform: { id: 'spa', name: 'SPA' },
    list: ['https://pruefen.example.org', 1, null, true],
  });
});
