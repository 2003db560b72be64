import { describe } from 'vitest';
import { enterpriseApp, secret, table } from './judging';

const certificate = { keyId: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc' };
const lost = secret({ keyId: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd' });

describe('secret-exists', () => {
  table('secret-exists', 'Auf der Registrierung ist mindestens ein geheimer Clientschlüssel angelegt.', [
    {
      when: 'One secret is shown by its description and its first characters.',
      status: 'pass',
      ist: '1 geheimer Schlüssel:\n• BüroWARE, beginnt mit „aB3“',
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: '1 geheimer Schlüssel:\n• BüroWARE, beginnt mit „aB3“',
    },
    {
      when: 'A secret without description and hint is a secret.',
      given: { registration: { passwordCredentials: [secret({ displayName: null, hint: null })] } },
      status: 'pass',
      ist: '1 geheimer Schlüssel:\n• ohne Beschreibung',
    },
    {
      when: 'An expired secret exists; whether it is valid is judged by step 7.',
      given: { registration: { passwordCredentials: [secret({ endDateTime: '2026-01-01T00:00:00Z' })] } },
      status: 'pass',
      ist: '1 geheimer Schlüssel:\n• BüroWARE, beginnt mit „aB3“',
    },
    {
      when: 'Three secrets are what a renewal may need.',
      given: {
        registration: {
          passwordCredentials: [
            secret(),
            secret({ displayName: 'BüroWARE neu', hint: 'x~9' }),
            secret({ displayName: 'Test', hint: 'Qq0' }),
          ],
        },
      },
      status: 'pass',
      ist: '3 geheime Schlüssel:\n• BüroWARE, beginnt mit „aB3“\n• BüroWARE neu, beginnt mit „x~9“\n• Test, beginnt mit „Qq0“',
    },
    {
      when: 'More than three are leftovers.',
      given: { registration: { passwordCredentials: [secret(), secret(), secret(), secret()] } },
      status: 'warn',
      ist: 'Es gibt 4 geheime Schlüssel.',
      folge: 'Jeder gültige Schlüssel öffnet den Zugang, auch einer, den niemand mehr im Blick hat.',
    },
    {
      when: 'No secret at all.',
      given: { registration: { passwordCredentials: [] } },
      status: 'fail',
      ist: 'Auf der Registrierung ist kein geheimer Schlüssel angelegt.',
      folge: 'Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.',
    },
    {
      when: 'No secret, and whether there is a certificate is unknown: still no secret.',
      given: {
        registration: { passwordCredentials: [], keyCredentials: null },
        facts: { servicePrincipal: 'timeout' },
      },
      status: 'fail',
      ist: 'Auf der Registrierung ist kein geheimer Schlüssel angelegt.',
      folge: 'Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.',
    },
    {
      when: 'Only a certificate, as generic advice prefers it.',
      given: { registration: { passwordCredentials: [], keyCredentials: [certificate] } },
      status: 'fail',
      ist: 'Es gibt nur ein Zertifikat, keinen geheimen Schlüssel.',
      folge:
        'Die BüroWARE/WEBWARE meldet sich mit einem geheimen Schlüssel an; mit einem Zertifikat kann sie nichts anfangen. Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.',
    },
    {
      when: 'A certificate beside a secret does no harm.',
      given: { registration: { keyCredentials: [certificate] } },
      status: 'pass',
      ist: '1 geheimer Schlüssel:\n• BüroWARE, beginnt mit „aB3“',
    },
    {
      when: 'The secret sits on the enterprise app instead.',
      given: {
        registration: { passwordCredentials: [] },
        facts: { servicePrincipal: enterpriseApp({ passwordCredentials: [lost] }) },
      },
      status: 'fail',
      ist: 'Der geheime Schlüssel liegt auf der Unternehmens-App, nicht auf der App-Registrierung.',
      folge:
        'Dort ist er im Portal nicht zu verwalten und nicht zu erneuern; die BüroWARE/WEBWARE braucht einen auf der App-Registrierung.',
    },
    {
      when: 'The secret on the enterprise app is told even where there is a certificate as well.',
      given: {
        registration: { passwordCredentials: [], keyCredentials: [certificate] },
        facts: { servicePrincipal: enterpriseApp({ passwordCredentials: [lost] }) },
      },
      status: 'fail',
      ist: 'Der geheime Schlüssel liegt auf der Unternehmens-App, nicht auf der App-Registrierung.',
      folge:
        'Dort ist er im Portal nicht zu verwalten und nicht zu erneuern; die BüroWARE/WEBWARE braucht einen auf der App-Registrierung.',
    },
    {
      when: 'Whether the enterprise app has secrets is not in the answer: on the registration there is none.',
      given: {
        registration: { passwordCredentials: [] },
        facts: { servicePrincipal: enterpriseApp({ passwordCredentials: null }) },
      },
      status: 'fail',
      ist: 'Auf der Registrierung ist kein geheimer Schlüssel angelegt.',
      folge: 'Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.',
    },
    {
      when: 'Secrets that are not in the answer are not „no secret“.',
      given: { registration: { passwordCredentials: undefined } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'Secrets that are null are not „no secret“.',
      given: { registration: { passwordCredentials: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'A registration that could not be read proves nothing.',
      given: { facts: { typedApplication: 'server-error', application: 'server-error' } },
      status: 'unknown',
      reason: 'server-error',
      ist: 'Bei Microsoft ist ein Fehler aufgetreten. Prüfen Sie in einigen Minuten erneut.',
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
