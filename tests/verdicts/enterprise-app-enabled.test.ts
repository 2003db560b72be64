import { describe } from 'vitest';
import type { Facts } from '../../src/tenant/facts';
import { enterpriseApp, MANIFEST, table, type Change } from './judging';

type EnterpriseApp = NonNullable<Facts['servicePrincipal']>;

const app = (given: Partial<EnterpriseApp>, more: Change['facts'] = {}): Change => ({
  facts: { servicePrincipal: enterpriseApp(given), ...more },
});
const VIOLATION = 'DisabledDueToViolationOfServicesAgreement';

const ON = 'Die Unternehmens-App ist eingeschaltet.';
const SWITCH_ON =
  'Microsoft stellt für sie kein Zugangstoken aus (Fehler AADSTS7000112); die Verbindung kommt nicht zustande.';
const ASK_MICROSOFT =
  'Microsoft stellt für sie kein Zugangstoken aus; die Verbindung kommt nicht zustande. Aufheben kann das nur Microsoft.';
const ACTIVATE = 'Microsoft stellt für sie keine neuen Zugangstoken aus; die alten gelten, bis sie ablaufen.';
const ABSENT = 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.';

describe('enterprise-app-enabled', () => {
  table('enterprise-app-enabled', 'Die Unternehmens-App zur Registrierung ist eingeschaltet und nicht gesperrt.', [
    { when: 'Switched on, not disabled, not deactivated.', status: 'pass', ist: ON },
    {
      when: "A command's output says so by its proof.",
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: ON,
    },
    {
      when: 'NotDisabled means what it says.',
      given: {
        ...app({ disabledByMicrosoftStatus: 'NotDisabled' }),
        registration: { disabledByMicrosoftStatus: 'NotDisabled' },
      },
      status: 'pass',
      ist: ON,
    },
    {
      when: 'An isDisabled that could not be read does not block.',
      given: { facts: { applicationState: 'malformed', servicePrincipalState: 'malformed' } },
      status: 'pass',
      ist: ON,
    },
    {
      when: 'An isDisabled that is not in the answer does not block.',
      given: { facts: { applicationState: {}, servicePrincipalState: { isDisabled: null } } },
      status: 'pass',
      ist: ON,
    },
    {
      when: 'A missing consent does not hide it.',
      given: { facts: { appRoleAssignments: [] } },
      status: 'pass',
      ist: ON,
    },
    {
      when: 'Switched off.',
      given: app({ accountEnabled: false }),
      status: 'fail',
      ist: 'Die Unternehmens-App ist ausgeschaltet.',
      folge: SWITCH_ON,
    },
    {
      when: 'Switched off is switched off, whatever else is not in the answer.',
      given: app(
        { accountEnabled: false, disabledByMicrosoftStatus: undefined },
        { applicationState: 'timeout', servicePrincipalState: 'timeout' },
      ),
      status: 'fail',
      ist: 'Die Unternehmens-App ist ausgeschaltet.',
      folge: SWITCH_ON,
    },
    {
      when: 'The enterprise app is disabled by Microsoft.',
      given: app({ disabledByMicrosoftStatus: VIOLATION }),
      status: 'fail',
      ist: 'Microsoft hat die App gesperrt (DisabledDueToViolationOfServicesAgreement).',
      folge: ASK_MICROSOFT,
    },
    {
      when: 'The registration is disabled by Microsoft.',
      given: { registration: { disabledByMicrosoftStatus: VIOLATION } },
      status: 'fail',
      ist: 'Microsoft hat die App gesperrt (DisabledDueToViolationOfServicesAgreement).',
      folge: ASK_MICROSOFT,
    },
    {
      when: 'Disabled by Microsoft and switched off: switching on would not help.',
      given: app(
        { accountEnabled: false, disabledByMicrosoftStatus: VIOLATION },
        { applicationState: { isDisabled: true } },
      ),
      status: 'fail',
      ist: 'Microsoft hat die App gesperrt (DisabledDueToViolationOfServicesAgreement).',
      folge: ASK_MICROSOFT,
    },
    {
      when: 'The registration is deactivated.',
      given: { facts: { applicationState: { isDisabled: true } } },
      status: 'fail',
      ist: 'Die App-Registrierung ist deaktiviert.',
      folge: ACTIVATE,
    },
    {
      when: 'The enterprise app is deactivated.',
      given: { facts: { servicePrincipalState: { isDisabled: true } } },
      status: 'fail',
      ist: 'Die Unternehmens-App ist deaktiviert.',
      folge: ACTIVATE,
    },
    {
      when: 'Both are deactivated: the registration is said.',
      given: { facts: { applicationState: { isDisabled: true }, servicePrincipalState: { isDisabled: true } } },
      status: 'fail',
      ist: 'Die App-Registrierung ist deaktiviert.',
      folge: ACTIVATE,
    },
    {
      when: 'Deactivated, and that of the enterprise app could not be read.',
      given: { facts: { applicationState: { isDisabled: true }, servicePrincipalState: 'timeout' } },
      status: 'fail',
      ist: 'Die App-Registrierung ist deaktiviert.',
      folge: ACTIVATE,
    },
    {
      when: 'Deactivated and switched off: what comes first is said.',
      given: app({ accountEnabled: false }, { applicationState: { isDisabled: true } }),
      status: 'fail',
      ist: 'Die App-Registrierung ist deaktiviert.',
      folge: ACTIVATE,
    },
    {
      when: 'Deleted, as an answer about deleted ones tells.',
      given: app({ deletedDateTime: '2026-11-20T08:00:00Z' }),
      status: 'fail',
      ist: 'Die Unternehmens-App wurde am 20. November 2026 gelöscht.',
      folge: 'Microsoft stellt für sie kein Zugangstoken aus; die Verbindung kommt nicht zustande.',
    },
    {
      when: 'For personal accounts only there can be none, and no consent makes one.',
      given: {
        registration: { signInAudience: 'PersonalMicrosoftAccount' },
        facts: { servicePrincipal: null, servicePrincipalState: null, appRoleAssignments: null },
      },
      status: 'fail',
      ist: 'Zur Registrierung gibt es keine Unternehmens-App, und so kann es auch keine geben.',
      folge:
        'Für eine Registrierung nur für persönliche Microsoft-Konten legt Microsoft keine Unternehmens-App an; auch eine Zustimmung ändert daran nichts.',
    },
    {
      when: 'There is none.',
      given: { facts: { servicePrincipal: null, servicePrincipalState: null, appRoleAssignments: null } },
      status: 'fail',
      ist: 'Zur Registrierung gibt es in diesem Verzeichnis keine Unternehmens-App.',
      folge:
        'Ohne sie stellt Microsoft kein Zugangstoken aus (Fehler AADSTS7000229); die Verbindung kommt nicht zustande.',
    },
    {
      when: 'Whether it is switched on is not in the answer.',
      given: app({ accountEnabled: null }),
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'Whether Microsoft disabled the enterprise app is not in the answer.',
      given: app({ disabledByMicrosoftStatus: undefined }),
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'Whether Microsoft disabled the registration is not in the answer.',
      given: { registration: { disabledByMicrosoftStatus: undefined } },
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'An enterprise app that could not be read proves nothing.',
      given: { facts: { servicePrincipal: 'timeout' } },
      status: 'unknown',
      reason: 'timeout',
      ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
    },
    {
      when: 'A manifest alone says nothing of the enterprise app.',
      given: MANIFEST,
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'A registration that could not be read leaves the same gap.',
      given: { facts: { typedApplication: 'server-error', application: 'server-error' } },
      status: 'unknown',
      reason: 'server-error',
      ist: 'Bei Microsoft ist ein Fehler aufgetreten. Prüfen Sie in einigen Minuten erneut.',
    },
    {
      when: 'Without a registration step 3 is open.',
      given: { registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
  ]);
});
