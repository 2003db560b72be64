import { describe, expect, test } from 'vitest';
import { count, lines, list, plain } from '../../src/checks/format';
import { kindOf } from '../../src/checks/kinds';
import { row } from '../../src/checks/permissions';
import { reasonText } from '../../src/checks/reasons';
import { matchSecretStart } from '../../src/checks/secrets';
import { reasons } from '../../src/tenant/reading';
import { EXCHANGE, exchangeOnline, GRAPH, secret, STRANGER, USER_READ } from './judging';

describe('numbers and lists', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a und b'],
    [['a', 'b', 'c'], 'a, b und c'],
  ])('The list of %j is „%s“.', (items, text) => {
    expect(list(items)).toBe(text);
  });

  test('One is one, anything else is many.', () => {
    expect([0, 1, 2].map((n) => count(n, 'Tag', 'Tage'))).toEqual(['0 Tage', '1 Tag', '2 Tage']);
  });

  test('Lines keep their marks, each on a line of its own.', () => {
    const text = lines(['eins', ['zw', { mark: 'ei' }], 'drei']);
    expect(text).toEqual(['eins', '\n', 'zw', { mark: 'ei' }, '\n', 'drei']);
    expect([plain(text), lines([])]).toEqual(['eins\nzwei\ndrei', []]);
  });
});

describe('why something is not known', () => {
  const OPERATOR =
    'Microsoft hat die Frage dieser Prüfseite nicht angenommen. Das liegt nicht an Ihren Einstellungen: Geben Sie die folgende Kennung an den Betreiber dieser Seite weiter.';

  test.each([
    ['forbidden', 'Authorization_RequestDenied', reasonText('forbidden')],
    ['malformed', 'Authorization_RequestDenied', reasonText('forbidden')],
    [
      'forbidden',
      'insufficient_claims',
      'Eine Richtlinie Ihres Unternehmens (bedingter Zugriff) verlangt vor diesem Lesen eine erneute Anmeldung. Melden Sie sich ab und wieder an, wenn nötig an einem verwalteten Gerät.',
    ],
    [
      'forbidden',
      'InvalidAuthenticationToken',
      'Die Anmeldung ist abgelaufen oder gilt nicht mehr. Melden Sie sich erneut an.',
    ],
    ['server-error', 'TooManyRequests', reasonText('throttled')],
    ['malformed', 'BadRequest', OPERATOR],
    ['malformed', 'Request_BadRequest', OPERATOR],
    ['malformed', 'Request_UnsupportedQuery', OPERATOR],
    ['malformed', 'etwas_Neues', reasonText('malformed')],
    ['malformed', 'constructor', reasonText('malformed')],
    ['malformed', 'toString', reasonText('malformed')],
  ] as const)('%s with the code %s.', (reason, code, sentence) => {
    expect(reasonText(reason, { trouble: { code } })).toBe(`${sentence} (${code})`);
  });

  test.each(reasons)('%s alone is one sentence or more, without an empty bracket.', (reason) => {
    expect(reasonText(reason)).toMatch(/^[A-ZÄÖÜ].+\.$/);
    expect(reasonText(reason, {})).toBe(reasonText(reason));
  });

  test.each([
    [{ status: 503 }, '(HTTP 503)'],
    [{ requestId: 'abc' }, '(Anfrage abc)'],
    [{ status: 503, requestId: 'abc' }, '(HTTP 503, Anfrage abc)'],
    [{ status: 503, code: 'x', requestId: 'abc' }, '(HTTP 503, x, Anfrage abc)'],
  ])('Of %j support gets %s.', (trouble, told) => {
    expect(reasonText('server-error', { trouble })).toBe(
      `Bei Microsoft ist ein Fehler aufgetreten. Prüfen Sie in einigen Minuten erneut. ${told}`,
    );
  });
});

describe('what was read in and what was refused', () => {
  const SIGN_IN = 'Melden Sie sich mit Microsoft an, um es zu prüfen.';

  test('A file is silent; a tenant’s answer lacks something, or was never asked for.', () => {
    expect(reasonText('field-absent', { isImported: true })).toBe(`Diese Datei sagt dazu nichts. ${SIGN_IN}`);
    expect(reasonText('not-in-source', { isImported: true })).toBe(
      `In den eingelesenen Angaben steht das nicht. ${SIGN_IN}`,
    );
    expect(reasonText('field-absent')).toContain('mit diesem Konto');
    expect(reasonText('not-in-source')).toBe('Das ist noch nicht gelesen. Prüfen Sie erneut.');
    expect(reasonText('timeout', { isImported: true })).toBe(reasonText('timeout'));
  });

  test.each([
    ['me', 'Ihres eigenen Kontos'],
    ['organization', 'der Angaben zu Ihrem Verzeichnis'],
    ['directoryRoles', 'Ihrer Rollen'],
    ['servicePrincipal', 'der Unternehmens-App verweigert'],
    ['resource', 'der Unternehmens-App dieser Schnittstelle'],
    ['appRoleAssignments', 'der erteilten Berechtigungen'],
  ] as const)('Refused to read %s: what, and who may.', (fact, what) => {
    const text = reasonText('forbidden', { fact });
    expect(text).toContain(what);
    expect(text).toMatch(/„User\.Read“|Rollen (wie )?Verzeichnisleseberechtigte/);
    expect(text).not.toContain('App-Registrierungen');
    const trouble = { code: 'Authorization_RequestDenied' };
    expect(reasonText('malformed', { fact, trouble })).toBe(`${text} (Authorization_RequestDenied)`);
  });

  test('Reading registrations is the general refusal, and a stricter sign-in another one.', () => {
    expect(reasonText('forbidden', { fact: 'application' })).toBe(reasonText('forbidden'));
    expect(reasonText('forbidden', { fact: 'resource', trouble: { code: 'insufficient_claims' } })).toContain(
      'bedingter Zugriff',
    );
  });
});

describe('the row of a permission', () => {
  const OWN = 'cccccccc-0000-4000-8000-000000000001';
  const offering = exchangeOnline({
    displayName: 'Exchange hier',
    appRoles: [{ id: OWN, value: 'Neue.Rolle' }],
    oauth2PermissionScopes: [{ id: STRANGER, value: 'Neues.Recht' }],
  });

  test.each([
    ['a role that only this directory names', EXCHANGE, OWN, 'Role', 'Exchange hier – Neue.Rolle – Anwendung'],
    ['a delegated one', EXCHANGE, STRANGER.toUpperCase(), 'Scope', 'Exchange hier – Neues.Recht – Delegiert'],
    ['one of another API', GRAPH, USER_READ, 'Scope', 'Microsoft Graph – User.Read – Delegiert'],
    ['an id that another API names', GRAPH, OWN, 'Role', `Microsoft Graph – ${OWN} – Anwendung`],
    ['one that nobody names', STRANGER, OWN, 'Role', `${STRANGER} – ${OWN} – Anwendung`],
    ['one without type', GRAPH, USER_READ, '', 'Microsoft Graph – User.Read – ohne Typ'],
    ['one of a new type', GRAPH, USER_READ, 'constructor', 'Microsoft Graph – User.Read – constructor'],
  ])('Of %s.', (_, api, id, type, text) => {
    expect(row({ api, id, type }, offering)).toBe(text);
  });

  test('An API that lists nothing is named all the same.', () => {
    const silent = exchangeOnline({ appRoles: null, oauth2PermissionScopes: null });
    expect(row({ api: EXCHANGE, id: OWN, type: 'Role' }, silent)).toBe(
      `Office 365 Exchange Online – ${OWN} – Anwendung`,
    );
  });
});

test('Typed characters that no secret has leave no id behind.', () => {
  expect(matchSecretStart('zzz', [secret(), secret({ hint: null, keyId: null })])).toEqual({ byHint: [], byId: [] });
  expect(matchSecretStart('aB3', [secret({ keyId: null })])).toEqual({ byHint: [], byId: [] });
  expect(matchSecretStart('aB', [secret()])).toEqual({ byHint: [], byId: [], short: 2 });
  expect(matchSecretStart('aB3', [secret()], [], true)).toEqual({ byHint: [], byId: [], hidden: true });
});

test('A kind of check that does not exist is named by the error.', () => {
  expect(() => kindOf('toString')).toThrow('Unknown kind of check: toString');
});
