import { describe, expect, test } from 'vitest';
import { messages, TRACE } from './messages';
import { find, rows } from './rows';

/** The row that comes first, by all its anchors. */
const first = (message: string) => {
  const row = rows.find(({ id }) => id === find(message).ids[0]);
  return row ? [row.id, ...row.codes.map((code) => code.toLowerCase().replaceAll('_', '-'))] : [];
};

test.each(messages)('%s comes first for %j', (anchor, message) => {
  expect(first(message)).toContain(anchor);
});

test.each([
  ['ews-403-ausgeschaltet', 'Forbidden'],
  ['ews-401', 'Nicht autorisiert.'],
  ['erroraccessdenied', 'Mailbox           : Lager\nAccessCheckResult : Denied'],
  ['aadsts7000222', 'Schlüssel abgelaufen'],
  ['aadsts90002', 'tenant not found'],
  ['portal-andere-berechtigung', 'Exchange ManageAsApp'],
])('%s comes first for the few words „%s“', (anchor, words) => {
  expect(first(words)).toContain(anchor);
});

/** What mail programs, tickets, consoles and phones make of a message. */
const wrappings: Readonly<Record<string, (message: string) => string>> = {
  'quoted and broken by mail': (text) => text.replace(/(.{20,60}?) /g, '> $1\n'),
  'in capital letters': (text) => text.toUpperCase(),
  'with lines glued together': (text) => text.replaceAll('\n', ''),
  'with line breaks and tabs for blanks': (text) => text.replaceAll(' ', '\r\n\t'),
  'with non-breaking spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'with typographic quotes': (text) => text.replaceAll("'", '’').replaceAll('"', '“'),
  'in a JSON string': (text) => JSON.stringify({ error: text }),
  'in an address': (text) => `https://example.org/?error_description=${encodeURIComponent(text)}`,
  'in a letter': (text) =>
    `Guten Morgen, seit gestern kommt beim Abgleich diese Meldung, können Sie bitte helfen?\n\n${text}\n\nMit freundlichen Grüßen\nErika Muster, Musterwerk Handels GmbH, Telefon 0123 456789`,
  'in HTML': (text) => text.replaceAll("'", '&#39;').replaceAll('"', '&quot;'),
  'with umlauts of an old console': (text) => text.normalize('NFD'),
};

describe.each(Object.entries(wrappings))('%s', (_, wrap) => {
  test.each(messages)('%s still comes first for %j', (anchor, message) => {
    expect(first(wrap(message))).toContain(anchor);
  });
});

test('there are enough of them', () => {
  expect(messages.length).toBeGreaterThanOrEqual(60);
});

describe('what no row is about finds nothing', () => {
  test.each([
    'Guten Morgen, der Drucker geht nicht',
    'Könnten Sie mich bitte heute Nachmittag zurückrufen? Es geht um die Rechnung.',
    'The quick brown fox jumps over the lazy dog.',
    'Bitte senden Sie mir das Angebot für 403 Stühle bis Freitag.',
    'Unser Lager meldet, dass der Artikel nicht mehr im Regal liegt, und der Kunde wartet seit Montag.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'Ihre Nachricht an info@example.org konnte nicht zugestellt werden. info wurde bei example.org nicht gefunden.',
    '0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
    '2026-11-25T08:12:44Z',
    'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt',
    '<script>alert(1)</script>',
  ])('%j', (nonsense) => {
    expect(find(nonsense)).toEqual({ ids: [], unknown: [], twofold: false });
  });
});

describe('a code that no row has is said to be unknown', () => {
  test.each([
    [`AADSTS999999: Something new. ${TRACE}`, ['AADSTS999999']],
    ['AADSTS135010', ['AADSTS135010']],
    ['x-ms-diagnostics: 2000099;reason="Whatever"', ['2000099']],
    ['<m:ResponseCode>ErrorItemCorrupt</m:ResponseCode>', ['ErrorItemCorrupt']],
    ['(418) Teapot', ['418']],
    ['+ FullyQualifiedErrorId : SomethingElse,Get-Thing', ['SomethingElse']],
  ])('%s', (message, unknown) => {
    expect(find(message).unknown).toEqual(unknown);
  });

  test('and the nearest is shown: by its words', () => {
    const { ids, unknown } = find('AADSTS7999999: Invalid client secret provided for the app');
    expect(unknown).toEqual(['AADSTS7999999']);
    expect(ids[0]).toBe('aadsts7000215');
  });

  test.each([
    ['AADSTS700215', 'aadsts7000215'],
    ['AADSTS7000223', 'aadsts7000222'],
  ])('and the nearest is shown: %s looks like %s', (typed, anchor) => {
    expect(find(typed).ids).toContain(anchor);
  });
});

test.each(['65001', '7000218', '50011', '700016', '50194', '650056', '90002'])(
  'AADSTS%s means one thing at the product and another here, and both are told, the product’s first',
  (number) => {
    const { ids, twofold } = find(`AADSTS${number}: … ${TRACE}`);
    const places = ids.map((id) => rows.find((row) => row.id === id)?.place);
    expect(twofold).toBe(true);
    expect(places[0]).not.toBe('page');
    expect(places).toContain('page');
  },
);

test.each(rows.flatMap(({ id, codes, place }) => codes.map((code) => [code, id, place] as const)))(
  'the code %s is never „nothing“',
  (code, id) => {
    expect(find(code).ids).toContain(id);
  },
);

test.each(rows.flatMap(({ id, messages: said }) => said.map(({ text }) => [text, id] as const)))(
  'the message „%s“ leads to a row that has it, first or second',
  (text) => {
    const having = rows.filter((row) => row.messages.some((one) => one.text === text)).map(({ id }) => id);
    expect(having.some((id) => find(text).ids.slice(0, 2).includes(id))).toBe(true);
  },
);
