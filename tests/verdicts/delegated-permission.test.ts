import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import { asks, check, EXCHANGE, FULL_ACCESS, GRAPH, NAME, STRANGER, table, USER_READ, type Change } from './judging';

const READ_ALL = 'c79f8feb-a9db-4090-85f9-90d820caa0eb';
const API = { id: GRAPH, name: 'Microsoft Graph' };
const permission = (number: string, id: string, name: string) =>
  check(number, 'rechte', 'delegated-permission', { api: API, permission: { id, name } });

const exists = check('1.1', 'anfang', 'registration-exists', { name: NAME });
const own = permission('2.1', READ_ALL, 'Application.Read.All');
const other = permission('2.2', USER_READ, 'User.Read');
const first: Guide = { product: 'Prüfseite', checks: [exists, own, other] };
/** The other check of the kind comes first: what is beyond the guide is told there. */
const second: Guide = { product: 'Prüfseite', checks: [exists, other, own] };

const asking = (...requiredResourceAccess: readonly ReturnType<typeof asks>[]): Change => ({
  guide: first,
  registration: { requiredResourceAccess: [...requiredResourceAccess] },
});
const both = [
  [READ_ALL, 'Scope'],
  [USER_READ, 'Scope'],
] as const;

const PASS = 'Angefordert ist „Microsoft Graph – Application.Read.All – Delegiert“.';
const OPEN =
  'Die Administratorzustimmung im Portal umfasst nur, was hier angefordert ist. Ohne den Eintrag muss jeder bei der Anmeldung selbst zustimmen, oder Microsoft weist ihn ab.';
const NOT_NEEDED = 'Die Anleitung braucht diese weiteren Berechtigungen nicht; jede öffnet der App mehr, als sie soll.';

describe('delegated-permission', () => {
  table('delegated-permission', PASS, [
    {
      when: 'Requested, beside what another check of the guide wants.',
      given: asking(asks(GRAPH, ...both)),
      status: 'pass',
      ist: PASS,
    },
    { when: 'Requested alone.', given: asking(asks(GRAPH, both[0])), status: 'pass', ist: PASS },
    {
      when: 'GUIDs in capitals are the same GUIDs.',
      given: asking(asks(GRAPH.toUpperCase(), [READ_ALL.toUpperCase(), 'Scope'])),
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { ...asking(asks(GRAPH, ...both)), pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'More than the guide needs, application permissions above all.',
      given: asking(
        asks(GRAPH, ...both, ['06da0dbc-49e2-44d2-8312-53f166ab848a', 'Scope'], [STRANGER, 'Scope']),
        asks(EXCHANGE, [FULL_ACCESS, 'Role']),
      ),
      status: 'warn',
      ist: 'Angefordert ist „Microsoft Graph – Application.Read.All – Delegiert“, außerdem:\n• Microsoft Graph – Directory.Read.All – Delegiert\n• Microsoft Graph – 99999999-9999-4999-8999-999999999999 – Delegiert\n• Office 365 Exchange Online – full_access_as_app – Anwendung',
      folge: NOT_NEEDED,
    },
    {
      when: 'The application permission of the same id is another one, and here one too many.',
      given: asking(asks(GRAPH, ...both, [READ_ALL, 'Role'])),
      status: 'warn',
      ist: 'Angefordert ist „Microsoft Graph – Application.Read.All – Delegiert“, außerdem:\n• Microsoft Graph – Application.Read.All – Anwendung',
      folge: NOT_NEEDED,
    },
    {
      when: 'The application permission instead.',
      given: asking(asks(GRAPH, [READ_ALL, 'Role'], both[1])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – Application.Read.All – Anwendung\n• Microsoft Graph – User.Read – Delegiert',
      folge: `Anwendungsberechtigungen helfen hier nicht: Die Anmeldung geschieht im Namen eines Benutzers, gebraucht wird eine delegierte Berechtigung. ${OPEN}`,
    },
    {
      when: 'Only what the portal adds by itself.',
      given: asking(asks(GRAPH, both[1])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – User.Read – Delegiert',
      folge: OPEN,
    },
    {
      when: 'The same id on another API.',
      given: asking(asks(STRANGER, both[0])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• 99999999-9999-4999-8999-999999999999 – Application.Read.All – Delegiert',
      folge: `Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „Microsoft Graph“. ${OPEN}`,
    },
    {
      when: 'Nothing at all.',
      given: asking(),
      status: 'fail',
      ist: 'Es ist keine Berechtigung angefordert.',
      folge: OPEN,
    },
    {
      when: 'The list is absent.',
      given: { guide: first, registration: { requiredResourceAccess: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'The registration is not there: its step is open.',
      given: { guide: first, registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 1 offen ist.',
    },
  ]);
});

describe('delegated-permission, after another of its kind', () => {
  table('delegated-permission', 'Angefordert ist „Microsoft Graph – User.Read – Delegiert“.', [
    {
      when: 'What is beyond the guide is told by the first of its checks.',
      given: { ...asking(asks(GRAPH, ...both), asks(EXCHANGE, [FULL_ACCESS, 'Role'])), guide: second },
      status: 'warn',
      ist: 'Angefordert ist „Microsoft Graph – User.Read – Delegiert“, außerdem:\n• Office 365 Exchange Online – full_access_as_app – Anwendung',
      folge: NOT_NEEDED,
    },
  ]);
});

describe('delegated-permission, the second of its kind', () => {
  table('delegated-permission', PASS, [
    {
      when: 'It says nothing of what is beyond the guide: that is told once.',
      given: { ...asking(asks(GRAPH, ...both), asks(EXCHANGE, [FULL_ACCESS, 'Role'])), guide: second, number: '2.1' },
      status: 'pass',
      ist: PASS,
    },
  ]);
});
