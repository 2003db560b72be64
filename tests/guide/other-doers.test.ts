import { expect, test } from 'vitest';
import type { Guide } from '../../src/checks';
import { requestText } from '../../src/checks/request';
import type { Result } from '../../src/checks/result';

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const GRAPH = '00000003-0000-0000-c000-000000000000';

/** The letter about a consent that is missing. */
const letter = (api: string) => {
  const named = { id: api, name: 'Schnittstelle' };
  const check = { number: '1.1', step: 'zustimmung', kind: 'admin-consent', params: { api: named, permission: named } };
  const guide: Guide = { product: 'Ticketsoftware', checks: [check] };
  const result: Result = {
    number: '1.1',
    step: 'zustimmung',
    kind: 'admin-consent',
    status: 'fail',
    ist: 'Fehlt.',
    soll: 'Da.',
    folge: '',
  };
  return requestText({ guide, result, link: 'https://example.org/#zustimmung', label: (name) => name });
};

test('consent to application permissions is asked of those who may give it', () => {
  expect(letter(EXCHANGE)).toContain('Das darf ein Anwendungsadministrator, ein Cloudanwendungsadministrator,');
  expect(letter(GRAPH)).toContain(
    'Das darf ein Administrator für privilegierte Rollen oder ein Globaler Administrator.',
  );
});

test('the letter names the product of the guide, and no other', () => {
  expect(letter(EXCHANGE)).toContain('für die Anbindung der Ticketsoftware an Microsoft 365');
});
