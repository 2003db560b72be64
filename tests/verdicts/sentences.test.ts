import { describe, expect, test } from 'vitest';
import { insteads } from '../../src/checks/exchange-instead';
import type { KindName } from '../../src/checks/kinds';
import type { Result } from '../../src/checks/result';
import {
  APP,
  asks,
  ENTERPRISE,
  EXCHANGE,
  FULL_ACCESS,
  GRAPH,
  grant,
  judged,
  exchangeOnline,
  NOW,
  OBJECT,
  otherRegistration,
  secret,
  STRANGER,
  USER_READ,
  type Change,
} from './judging';

/** One cell of the table of checks: what is different, and what it must come to. */
type Cell = readonly [when: string, given: Change, status: Result['status'], reason?: string];

const secrets = (...passwordCredentials: readonly ReturnType<typeof secret>[]): Change => ({
  registration: { passwordCredentials: [...passwordCredentials] },
});
const OLD = secret({
  keyId: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd',
  hint: 'x~9',
  displayName: 'alt',
  startDateTime: '2024-01-01T00:00:00Z',
  endDateTime: '2026-01-01T00:00:00Z',
});
const SOON = secret({ endDateTime: '2026-12-10T09:00:00Z' });
const asking = (...requiredResourceAccess: readonly ReturnType<typeof asks>[]): Change => ({
  registration: { requiredResourceAccess: [...requiredResourceAccess] },
});
const pasted = (
  exchange: Change['inputs'] extends infer I ? (I extends { exchange?: infer E } ? E : never) : never,
): Change => ({
  inputs: { exchange },
});
const WANTED = [FULL_ACCESS, 'Role'] as const;
const MAIL = 'e2a3a72e-5f79-4c64-b1b1-878b674786c9';
const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';
const EWS_DELEGATED = '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5';
const on = {
  pastedAt: NOW,
  ewsEnabled: true,
  allowedAppIds: [STRANGER, APP],
  applicationAccessPolicy: null,
  organisation: { name: 'muster.onmicrosoft.com' },
};

const cells: Partial<Record<KindName, readonly Cell[]>> = {
  'secret-valid': [
    ['valid for long', {}, 'pass'],
    ['one expired, one valid: the valid one counts', secrets(OLD, secret()), 'pass'],
    ['the last valid one ends within 30 days', secrets(SOON), 'warn'],
    [
      'a lifetime above 24 months',
      secrets(secret({ startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2030-11-01T00:00:00Z' })),
      'warn',
    ],
    ['this computer’s clock is wrong', { account: { clockSkew: 900 } }, 'warn'],
    ['all expired', secrets(OLD), 'fail'],
    [
      'not yet valid',
      secrets(secret({ startDateTime: '2027-01-01T00:00:00Z', endDateTime: '2028-01-01T00:00:00Z' })),
      'fail',
    ],
    ['no end date', secrets(secret({ endDateTime: null })), 'unknown', 'field-absent'],
    ['no start date', secrets(secret({ startDateTime: null })), 'unknown', 'field-absent'],
    ['no secret at all: step 6 is open', secrets(), 'skipped', 'step-open'],
    [
      'the registration could not be read',
      { facts: { typedApplication: 'throttled', application: 'throttled' } },
      'unknown',
      'throttled',
    ],
  ],
  'secret-start-matches': [
    ['the three characters are the hint', { inputs: { secretStart: 'aB3' } }, 'pass'],
    [
      'two valid secrets share the hint',
      { ...secrets(secret(), secret({ keyId: STRANGER })), inputs: { secretStart: 'aB3' } },
      'warn',
    ],
    ['the hint of an expired one', { ...secrets(secret(), OLD), inputs: { secretStart: 'x~9' } }, 'fail'],
    ['the beginning of a secret id', { inputs: { secretStart: '555' } }, 'fail'],
    ['nothing that is here', { inputs: { secretStart: 'zzz' } }, 'fail'],
    ['an expired one shares the hint', { ...secrets(secret(), { ...OLD, hint: 'aB3' }) }, 'warn'],
    [
      'the hint of a sibling’s secret',
      { others: [otherRegistration({ passwordCredentials: [OLD] })], inputs: { secretStart: 'x~9' } },
      'fail',
    ],
    ['the same letters in other case', { inputs: { secretStart: 'AB3' } }, 'fail'],
    ['two characters', { inputs: { secretStart: 'aB' } }, 'unknown', 'not-typed'],
    [
      'Microsoft is silent about how it begins',
      { ...secrets(secret({ hint: null })), inputs: { secretStart: 'zzz' } },
      'manual',
    ],
    ['a report hides it', { inputs: { secret: { byHint: [], byId: [], hidden: true } } }, 'unknown', 'pseudonym'],
    ['nothing typed: the user compares', { inputs: { secret: undefined } }, 'manual'],
    ['declared', { inputs: { secret: undefined, ticks: ['8.1'] } }, 'done'],
  ],
  'api-permission': [
    ['requested, beside User.Read', asking(asks(EXCHANGE, WANTED), asks(GRAPH, [USER_READ, 'Scope'])), 'pass'],
    ['granted without being requested', asking(asks(GRAPH, [USER_READ, 'Scope'])), 'warn'],
    [
      'further application permissions',
      asking(asks(EXCHANGE, WANTED, [IMAP, 'Role']), asks(GRAPH, [MAIL, 'Role'])),
      'warn',
    ],
    [
      'the delegated one instead',
      { ...asking(asks(EXCHANGE, [EWS_DELEGATED, 'Scope'])), facts: { appRoleAssignments: [] } },
      'fail',
    ],
    [
      'the id as a delegated permission',
      { ...asking(asks(EXCHANGE, [FULL_ACCESS, 'Scope'])), facts: { appRoleAssignments: [] } },
      'fail',
    ],
    [
      'another role of Exchange',
      { ...asking(asks(EXCHANGE, [IMAP, 'Role'])), facts: { appRoleAssignments: [] } },
      'fail',
    ],
    [
      'mail permissions of Microsoft Graph',
      { ...asking(asks(GRAPH, [MAIL, 'Role'])), facts: { appRoleAssignments: [] } },
      'fail',
    ],
    [
      'a permission no table names',
      { ...asking(asks(STRANGER, ['constructor', 'Role'])), facts: { appRoleAssignments: [] } },
      'fail',
    ],
    ['none', { ...asking(), facts: { appRoleAssignments: [] } }, 'fail'],
    ['the list is absent', { registration: { requiredResourceAccess: null } }, 'unknown', 'field-absent'],
  ],
  'admin-consent': [
    ['granted on this directory’s Exchange Online', {}, 'pass'],
    ['requested but not granted', { facts: { appRoleAssignments: [] } }, 'fail'],
    ['granted for another role', { facts: { appRoleAssignments: [grant({ appRoleId: IMAP })] } }, 'fail'],
    [
      'granted on another resource',
      { facts: { appRoleAssignments: [grant({ resourceId: STRANGER, resourceDisplayName: 'Fremde API' })] } },
      'fail',
    ],
    ['the enterprise app is missing', { facts: { servicePrincipal: null, appRoleAssignments: null } }, 'fail'],
    ['Exchange Online is missing in the directory', { facts: { resource: null } }, 'fail'],
    ['Exchange Online is switched off', { facts: { resource: exchangeOnline({ accountEnabled: false }) } }, 'fail'],
    [
      'the grant is deleted',
      { facts: { appRoleAssignments: [grant({ deletedDateTime: '2026-11-20T08:00:00Z' })] } },
      'fail',
    ],
    [
      'for personal accounts only',
      {
        registration: { signInAudience: 'PersonalMicrosoftAccount' },
        facts: { servicePrincipal: null, appRoleAssignments: null },
      },
      'fail',
    ],
    ['not readable', { facts: { appRoleAssignments: 'forbidden' } }, 'unknown', 'forbidden'],
  ],
  'enterprise-app-enabled': [
    ['switched on', {}, 'pass'],
    [
      'isDisabled absent does not block',
      { facts: { applicationState: 'malformed', servicePrincipalState: 'malformed' } },
      'pass',
    ],
    [
      'switched off',
      {
        facts: {
          servicePrincipal: { id: ENTERPRISE, appId: APP, accountEnabled: false, disabledByMicrosoftStatus: null },
        },
      },
      'fail',
    ],
    [
      'disabled by Microsoft',
      { registration: { disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' } },
      'fail',
    ],
    ['the registration is deactivated', { facts: { applicationState: { isDisabled: true } } }, 'fail'],
    ['the enterprise app is deactivated', { facts: { servicePrincipalState: { isDisabled: true } } }, 'fail'],
    ['it does not exist', { facts: { servicePrincipal: null } }, 'fail'],
    ['not readable', { facts: { servicePrincipal: 'timeout' } }, 'unknown', 'timeout'],
    [
      'whether it is on is not said',
      { facts: { servicePrincipal: { id: ENTERPRISE, appId: APP, disabledByMicrosoftStatus: null } } },
      'unknown',
      'field-absent',
    ],
  ],
  'ews-allowed': [
    ['on, and this id is in the list', pasted(on), 'pass'],
    ['not set', pasted({ ...on, ewsEnabled: null }), 'warn'],
    ['a second gate by user agent', pasted({ ...on, applicationAccessPolicy: 'EnforceAllowList' }), 'warn'],
    ['switched off', pasted({ ...on, ewsEnabled: false }), 'fail'],
    ['on with an empty list', pasted({ ...on, allowedAppIds: [] }), 'fail'],
    ['on, and this id is missing', pasted({ ...on, allowedAppIds: [STRANGER] }), 'fail'],
    ['the list is cut off', pasted({ ...on, allowedAppIds: [STRANGER], list: 'cut' }), 'unknown', 'not-understood'],
    ['the list was not printed', pasted({ pastedAt: NOW, ewsEnabled: true }), 'unknown', 'not-understood'],
    ['nothing pasted', { inputs: { exchange: undefined } }, 'unknown', 'not-pasted'],
    ['something else pasted', pasted({ instead: 'unrecognised' }), 'unknown', 'not-understood'],
    ['the object id is in the list', pasted({ ...on, allowedAppIds: [OBJECT] }), 'fail'],
    ['one mailbox is off', pasted({ ...on, mailboxesOff: ['Lager'] }), 'warn'],
    ['no organisation is named', pasted({ pastedAt: NOW, ewsEnabled: true, allowedAppIds: [APP] }), 'warn'],
    [
      'another organisation',
      pasted({ ...on, organisation: { name: 'nord.onmicrosoft.com' } }),
      'unknown',
      'other-directory',
    ],
    ['two answers that disagree', pasted({ instead: 'two-answers' }), 'unknown', 'contradictory'],
    ...insteads
      .filter((instead) => instead !== 'two-answers')
      .map((instead): Cell => [`instead: ${instead}`, pasted({ instead }), 'unknown', 'not-understood']),
    ['the end of EWS has come', { ...pasted(on), now: '2027-04-01T00:00:00Z' }, 'fail'],
  ],
  'registration-complete': [
    ['everything is proved', {}, 'pass'],
    ['a step is open', { facts: { appRoleAssignments: [] } }, 'fail'],
    ['a step cannot be proved', { inputs: { exchange: undefined } }, 'unknown', 'not-pasted'],
  ],
  manual: [
    ['nobody has declared it', {}, 'manual'],
    ['declared', { inputs: { ticks: ['12.2'] } }, 'done'],
  ],
};

describe.each(Object.entries(cells))('%s', (kind, rows) => {
  for (const [when, given, status, reason] of rows) {
    test(when, () => {
      const result = judged(kind as KindName, given);
      expect({ status: result.status, reason: result.reason }).toEqual({ status, reason });
    });
  }

  test('says each in full sentences', async () => {
    const prose = rows.map(([when, given]) => {
      const { status, proof, ist, folge, soll } = judged(kind as KindName, given);
      return [
        `# ${when}: ${status}${proof ? ` (${proof})` : ''}`,
        `Soll: ${soll}`,
        `Ist: ${ist}`,
        `Folge: ${folge}`,
      ].join('\n');
    });
    await expect(`${prose.join('\n\n')}\n`).toMatchFileSnapshot(`./${kind}.txt`);
  });
});
