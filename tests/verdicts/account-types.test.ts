import { describe, expect, test } from 'vitest';
import { judged, table } from './judging';

const DEAD_END =
  'Das ist keine App eines Unternehmens: Microsoft legt für sie keine Unternehmens-App an, und die Administratorzustimmung lässt sich nie erteilen.';

describe('account-types', () => {
  table('account-types', '„Nur Konten in diesem Organisationsverzeichnis“ (die Voreinstellung).', [
    {
      when: 'Accounts of this directory only is what the guide wants.',
      status: 'pass',
      ist: '„Nur Konten in diesem Organisationsverzeichnis“.',
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: '„Nur Konten in diesem Organisationsverzeichnis“.',
    },
    {
      when: 'Accounts of any directory are a warning that says what it opens.',
      given: { registration: { signInAudience: 'AzureADMultipleOrgs' } },
      status: 'warn',
      ist: 'Eingestellt ist „Konten in einem beliebigen Organisationsverzeichnis“.',
      folge: 'Damit könnten sich auch andere Unternehmen mit dieser Registrierung verbinden, wenn sie ihr zustimmen.',
    },
    {
      when: 'Any directory and private accounts are a warning that says what it opens.',
      given: { registration: { signInAudience: 'AzureADandPersonalMicrosoftAccount' } },
      status: 'warn',
      ist: 'Eingestellt ist „Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten“.',
      folge:
        'Damit könnten sich auch andere Unternehmen und private Microsoft-Konten mit dieser Registrierung verbinden.',
    },
    {
      when: 'Private accounts only is a dead end: no application of an organisation.',
      given: { registration: { signInAudience: 'PersonalMicrosoftAccount' } },
      status: 'fail',
      ist: 'Eingestellt ist „Nur persönliche Microsoft-Konten“.',
      folge: DEAD_END,
    },
    {
      when: 'Private accounts only, with everything else right and no enterprise app, as Microsoft leaves it.',
      given: {
        registration: { signInAudience: 'PersonalMicrosoftAccount' },
        facts: { servicePrincipal: null, servicePrincipalState: null, appRoleAssignments: null },
      },
      status: 'fail',
      ist: 'Eingestellt ist „Nur persönliche Microsoft-Konten“.',
      folge: DEAD_END,
    },
    {
      when: 'A value that Microsoft may add one day is shown as it is.',
      given: { registration: { signInAudience: 'AzureADSelectedOrgs' } },
      status: 'warn',
      ist: 'Eingestellt ist „AzureADSelectedOrgs“.',
      folge: 'Diese Einstellung ist uns nicht bekannt.',
    },
    {
      when: 'A registration without this property proves nothing.',
      given: { registration: { signInAudience: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'A file without this property says nothing about it.',
      given: { pasted: true, registration: { signInAudience: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Diese Datei sagt dazu nichts. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'A registration that may not be read proves nothing.',
      given: { facts: { typedApplication: 'forbidden', application: 'forbidden' } },
      status: 'unknown',
      reason: 'forbidden',
      ist: 'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.',
    },
    {
      when: 'Without a registration there is nothing to judge.',
      given: { registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
  ]);

  test('A registration only for private accounts is the first step that is open, however right the rest is.', () => {
    const given = {
      registration: { signInAudience: 'PersonalMicrosoftAccount' },
      facts: { servicePrincipal: null, servicePrincipalState: null, appRoleAssignments: null },
    };
    expect(judged('registration-exists', given).status).toBe('pass');
    expect(judged('redirect-uri', given).status).toBe('pass');
    expect(judged('registration-complete', given).ist).toContain('Schritt 4');
  });
});
