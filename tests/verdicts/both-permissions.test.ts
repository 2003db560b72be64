import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/checks';
import { asks, check, GRAPH, NAME, resultOf, table, USER_READ, type Change } from './judging';

/** A guide that wants both: an application permission and, of the same API, a delegated one. */
const CALENDARS_READ = '798ee544-9d2d-430c-a058-570e29e34338';
const API = { id: GRAPH, name: 'Microsoft Graph' };
const both: Guide = {
  product: 'Zeitwerk',
  checks: [
    check('1.1', 'anfang', 'registration-exists', { name: NAME }),
    check('2.1', 'rechte', 'api-permission', {
      api: API,
      permission: { id: CALENDARS_READ, name: 'Calendars.Read' },
    }),
    check('2.2', 'rechte', 'delegated-permission', { api: API, permission: { id: USER_READ, name: 'User.Read' } }),
  ],
};
const asking = (...asked: readonly (readonly [string, string])[]): Change => ({
  guide: both,
  registration: { requiredResourceAccess: [asks(GRAPH, ...asked)] },
  facts: { appRoleAssignments: [] },
});

describe('what another kind of check wants is neither wrong nor too much', () => {
  table('api-permission', 'Angefordert ist „Microsoft Graph – Calendars.Read – Anwendung“.', [
    {
      when: 'Only the delegated one that the guide wants as well: nothing is to be removed.',
      given: asking([USER_READ, 'Scope']),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – User.Read – Delegiert',
      folge:
        'Das ist eine delegierte Berechtigung; sie gilt nur für einen angemeldeten Benutzer. Gebraucht wird eine Anwendungsberechtigung. Ohne „Microsoft Graph – Calendars.Read – Anwendung“ erhält die Zeitwerk dort keinen Zugang.',
    },
  ]);
  table('delegated-permission', 'Angefordert ist „Microsoft Graph – User.Read – Delegiert“.', [
    {
      when: 'Only the application permission, called as the guide calls it.',
      given: asking([CALENDARS_READ, 'Role']),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – Calendars.Read – Anwendung',
      folge:
        'Die Administratorzustimmung im Portal umfasst nur, was hier angefordert ist. Ohne den Eintrag muss jeder bei der Anmeldung selbst zustimmen, oder Microsoft weist ihn ab.',
    },
    {
      when: 'Both.',
      given: asking([USER_READ, 'Scope'], [CALENDARS_READ, 'Role']),
      status: 'pass',
      ist: 'Angefordert ist „Microsoft Graph – User.Read – Delegiert“.',
    },
  ]);
});

test.each([
  ['api-permission', [USER_READ, 'Scope']],
  ['delegated-permission', [CALENDARS_READ, 'Role']],
] as const)('%s never advises to remove what the other one wants', (kind, beside) => {
  const { lack, remedy } = resultOf(kind, asking(beside));
  expect([lack, remedy?.changes.map(({ change }) => change)]).toEqual([
    'absent',
    expect.not.arrayContaining(['stop requesting']),
  ]);
});
