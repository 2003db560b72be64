import { describe } from 'vitest';
import { table } from './judging';

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
      folge:
        'Damit könnten sich auch andere Unternehmen mit dieser Registrierung verbinden, wenn sie ihr zustimmen. Lassen Sie es nur so, wenn Sie es bewusst so gewählt haben.',
    },
    {
      when: 'Any directory and private accounts are a warning that says what it opens.',
      given: { registration: { signInAudience: 'AzureADandPersonalMicrosoftAccount' } },
      status: 'warn',
      ist: 'Eingestellt ist „Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten“.',
      folge:
        'Damit könnten sich auch andere Unternehmen und private Microsoft-Konten mit dieser Registrierung verbinden. Lassen Sie es nur so, wenn Sie es bewusst so gewählt haben.',
    },
    {
      when: 'Private accounts only is a warning that says whom it shuts out.',
      given: { registration: { signInAudience: 'PersonalMicrosoftAccount' } },
      status: 'warn',
      ist: 'Eingestellt ist „Nur persönliche Microsoft-Konten“.',
      folge:
        'Konten Ihres Unternehmens sind damit ausgeschlossen; die Verbindung wird kaum gelingen. Lassen Sie es nur so, wenn Sie es bewusst so gewählt haben.',
    },
    {
      when: 'A value that Microsoft may add one day is shown as it is.',
      given: { registration: { signInAudience: 'AzureADSelectedOrgs' } },
      status: 'warn',
      ist: 'Eingestellt ist „AzureADSelectedOrgs“.',
      folge: 'Diese Einstellung ist uns nicht bekannt. Lassen Sie es nur so, wenn Sie es bewusst so gewählt haben.',
    },
    {
      when: 'A registration without this property proves nothing.',
      given: { registration: { signInAudience: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
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
});
