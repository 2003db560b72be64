import { expect, test } from 'vitest';
import { isGuid } from '../../src/checks/guid';
import { isPseudonym, presentForm, pseudonymForms } from '../../src/tenant/pseudonym';
import { recorded } from '../import/recorded';

const HEX = '0123456789abcdef'.repeat(4);

test.each([
  ['an id', pseudonymForms.guid(HEX, 6)],
  ['an id in capitals', pseudonymForms.guid(HEX, 6).toUpperCase()],
  ['an id in a sentence', `Anwendungs-ID ${pseudonymForms.guid(HEX, 6)}.`],
  ['a name', pseudonymForms.name(HEX, 6)],
  ['a long name', pseudonymForms.name(HEX, 24)],
  ['a domain', `${pseudonymForms.label(HEX, 6)}.onmicrosoft.com`],
  ['a subdomain', `www.mail.${pseudonymForms.label(HEX, 6)}.de`],
  ['an address', `${pseudonymForms.name(HEX, 6)}@${pseudonymForms.label(HEX, 6)}.de`],
  ['a web address typed for a domain', `https://${pseudonymForms.label(HEX, 24)}.de/`],
  ['what was no host name', `${pseudonymForms.label(HEX, 6)}^`],
  ['a redirect URI', `${pseudonymForms.label(HEX, 6)}:`],
  ["Microsoft's hybrid app", `ExchangeServerApp ${pseudonymForms.guid(HEX, 6)}`],
])('%s is a pseudonym', (_, value) => {
  expect(isPseudonym(value)).toBe(true);
});

test.each([
  ['an id', '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'],
  ["an id of Microsoft's", '00000002-0000-0ff1-ce00-000000000000'],
  ['a name', 'Musterbau GmbH'],
  ['a name that begins like one', 'Name-Musterbau'],
  ['a domain', 'musterbau.de'],
  ['a domain that begins like one', 'd-bau.de'],
  ['a domain with another name before', 'ad-abcdef.de'],
  ['a domain with more behind', 'd-abcdef-bau.de'],
  ['nothing', ''],
])('%s is none', (_, value) => {
  expect(isPseudonym(value)).toBe(false);
});

test('a pseudonym of an id is an id, and nobody has one like it', () => {
  expect(pseudonymForms.guid(HEX, 6)).toBe('01234567-89ab-8dec-a123-456789abcdef');
  expect(isGuid(pseudonymForms.guid(HEX, 6))).toBe(true);
  const files = ['applications-list', 'aadgraph-applications', 'service-principals-list', 'organization', 'errors'];
  const ids = JSON.stringify(files.map(recorded)).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? [];
  expect(new Set(ids).size).toBeGreaterThan(500);
  expect(ids.filter(isPseudonym)).toEqual([]);
});

test('a former pseudonym takes the present form, and nothing else does', () => {
  expect(presentForm('01234567-89ab-4def-a123-456789abcdef')).toBe('01234567-89ab-8dec-a123-456789abcdef');
  for (const id of ['00000002-0000-0ff1-ce00-000000000000', 'dc890d15-9560-4a4c-9b7f-a736ec74ec40', 'x'])
    expect(presentForm(id)).toBe(id);
});
