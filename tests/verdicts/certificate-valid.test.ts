import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import { DELAY } from '../../src/checks/clicks';
import { doers } from '../../src/checks/doers';
import type { Certificate } from '../../src/tenant/shapes';
import { check, NAME, STRANGER, table, type Change } from './judging';
import { ways } from './spoken-remedy';

const guide: Guide = {
  product: 'Helferlein Ticket',
  grammar: { article: 'das' },
  checks: [
    check('1.1', 'registrieren', 'registration-exists', { name: NAME }),
    check('2.1', 'zertifikat', 'certificate-valid'),
  ],
};

const certificate = (given: Partial<Certificate> = {}): Certificate => ({
  keyId: STRANGER,
  customKeyIdentifier: '7AB4DD9219E5E03ECC025136572DFAA262EC85CB',
  displayName: 'CN=Helferlein',
  startDateTime: '2026-07-26T08:00:00Z',
  endDateTime: '2028-07-25T08:00:00Z',
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
  ...given,
});
const certificates = (...keyCredentials: readonly Certificate[]): Change => ({
  guide,
  registration: { keyCredentials: [...keyCredentials], passwordCredentials: [] },
});
const old = certificate({
  customKeyIdentifier: null,
  displayName: 'CN=Alt',
  startDateTime: '2024-01-01T00:00:00Z',
  endDateTime: '2026-01-01T00:00:00Z',
});
const early = certificate({ startDateTime: '2027-01-01T00:00:00Z', endDateTime: '2029-01-01T00:00:00Z' });

const NAMED = '• „CN=Helferlein“ (Fingerabdruck 7AB4DD9219E5E03ECC025136572DFAA262EC85CB)';
const VALID = `${NAMED}: gültig bis 25. Juli 2028, noch 609 Tage`;
const OLD = '• „CN=Alt“: abgelaufen am 1. Januar 2026, vor 326 Tagen';
const OVER =
  'Microsoft weist die Anmeldung des Helferlein Ticket ab. Ein abgelaufenes Zertifikat lässt sich nicht verlängern, nur ersetzen.';
const WAIT = 'Bis ein Zertifikat gültig wird, weist Microsoft die Anmeldung des Helferlein Ticket ab.';
const WITHOUT = 'Microsoft kann nicht prüfen, wer sich anmeldet, und weist die Anmeldung des Helferlein Ticket ab.';
const NONE = 'Auf der Registrierung ist kein Zertifikat hinterlegt.';

describe('certificate-valid', () => {
  table('certificate-valid', 'Mindestens ein Zertifikat ist heute gültig, noch 30 Tage oder länger.', [
    {
      when: 'A certificate valid for long is named by its thumbprint, with the days left.',
      given: certificates(certificate()),
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { ...certificates(certificate()), pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: VALID,
    },
    {
      when: 'A thumbprint is shown as the portal writes it.',
      given: certificates(certificate({ customKeyIdentifier: '7ab4dd9219e5e03ecc025136572dfaa262ec85cb' })),
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'An identifier somebody chose is no thumbprint.',
      given: certificates(certificate({ customKeyIdentifier: 'Y3VzdG9taWQ=', displayName: null })),
      status: 'pass',
      ist: '• „ohne Beschreibung“: gültig bis 25. Juli 2028, noch 609 Tage',
    },
    {
      when: 'Nor is one that only contains 40 hexadecimal digits.',
      given: certificates(
        certificate({ customKeyIdentifier: '07AB4DD9219E5E03ECC025136572DFAA262EC85CB' }),
        certificate({ customKeyIdentifier: '7AB4DD9219E5E03ECC025136572DFAA262EC85CB0' }),
      ),
      status: 'pass',
      ist: [1, 2].map(() => '• „CN=Helferlein“: gültig bis 25. Juli 2028, noch 609 Tage').join('\n'),
    },
    {
      when: 'What it is for is not said: it is taken for one to sign in with.',
      given: certificates(certificate({ type: null, usage: null })),
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'Every certificate has a line, the one that lasts longest first; one that is valid is enough.',
      given: certificates(old, certificate()),
      status: 'pass',
      ist: `${VALID}\n${OLD}`,
    },
    {
      when: 'Exactly 30 days left are enough.',
      given: certificates(certificate({ endDateTime: '2026-12-23T09:00:00Z' })),
      status: 'pass',
      ist: `${NAMED}: gültig bis 23. Dezember 2026, noch 30 Tage`,
    },
    {
      when: 'One minute less is a warning.',
      given: certificates(certificate({ endDateTime: '2026-12-23T08:59:00Z' })),
      status: 'warn',
      ist: `${NAMED}: gültig bis 23. Dezember 2026, noch 29 Tage`,
      folge: 'Wird das Zertifikat nicht vorher ersetzt, endet die Verbindung am 23. Dezember 2026.',
    },
    { when: 'All expired.', given: certificates(old), status: 'fail', ist: OLD, folge: OVER },
    {
      when: 'A certificate is expired at the very moment it ends.',
      given: certificates(certificate({ endDateTime: '2026-11-23T09:00:00Z' })),
      status: 'fail',
      ist: `${NAMED}: abgelaufen am 23. November 2026, vor weniger als einem Tag`,
      folge: OVER,
    },
    {
      when: 'Not yet valid.',
      given: certificates(early),
      status: 'fail',
      ist: `${NAMED}: noch nicht gültig, erst ab 1. Januar 2027`,
      folge: WAIT,
    },
    {
      when: 'One expired, the next not yet valid.',
      given: certificates(old, early),
      status: 'fail',
      ist: `${NAMED}: noch nicht gültig, erst ab 1. Januar 2027\n${OLD}`,
      folge: WAIT,
    },
    { when: 'There is none.', given: certificates(), status: 'fail', ist: NONE, folge: WITHOUT },
    {
      when: 'There is none, and whether there are secrets is not in the answer.',
      given: { guide, registration: { keyCredentials: [], passwordCredentials: undefined } },
      status: 'fail',
      ist: NONE,
      folge: WITHOUT,
    },
    {
      when: 'There is a secret instead.',
      given: { guide, registration: { keyCredentials: [] } },
      status: 'fail',
      ist: 'Auf der Registrierung ist kein Zertifikat hinterlegt, nur ein geheimer Schlüssel.',
      folge: WITHOUT,
    },
    {
      when: 'One for tokens of SAML signs nobody in.',
      given: certificates(certificate({ usage: 'Encrypt' })),
      status: 'fail',
      ist: NONE,
      folge: WITHOUT,
    },
    {
      when: 'A symmetric key is no certificate.',
      given: certificates(certificate({ type: 'Symmetric' })),
      status: 'fail',
      ist: NONE,
      folge: WITHOUT,
    },
    {
      when: 'No end date, no verdict.',
      given: certificates(certificate({ endDateTime: null })),
      status: 'unknown',
      reason: 'field-absent',
      ist: `${NAMED}: ohne lesbare Gültigkeit`,
    },
    {
      when: 'One without dates may be the valid one among the expired.',
      given: certificates(old, certificate({ startDateTime: null })),
      status: 'unknown',
      reason: 'field-absent',
      ist: `${NAMED}: ohne lesbare Gültigkeit\n${OLD}`,
    },
    {
      when: 'Certificates that are not in the answer leave nothing to judge.',
      given: { guide, registration: { keyCredentials: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'Without a registration step 1 is open.',
      given: { guide, registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 1 offen ist.',
    },
  ]);
});

const UPLOAD = [
  '2. Öffnen Sie in der Registrierung „Zertifikate & Geheimnisse“ und dort die Registerkarte „Zertifikate“.',
  '3. Klicken Sie auf „Zertifikat hochladen“, wählen Sie die Datei, und klicken Sie auf „Hinzufügen“.',
  '4. Vergleichen Sie die Spalte „Fingerabdruck“ mit dem Fingerabdruck des Zertifikats im Helferlein Ticket.',
];
const WHERE = ['Seite: credentials', `Wer: ${doers.registration}`, `Dauer: ${DELAY}`];
const RENEW =
  '1. Erneuern Sie das Zertifikat im Helferlein Ticket, und speichern Sie seinen öffentlichen Teil als Datei (.cer, .pem oder .crt). Der private Schlüssel bleibt dort.';
const changes = [{ change: 'add certificate' }] as const;

describe('its remedies', () => {
  ways('certificate-valid', [
    {
      when: 'There is none: whom to get one from.',
      given: certificates(),
      lack: 'absent',
      says: [
        '1. Lassen Sie sich im Helferlein Ticket oder vom Hersteller das Zertifikat geben: nur den öffentlichen Teil, als Datei (.cer, .pem oder .crt).',
        ...UPLOAD,
        ...WHERE,
      ],
      changes,
    },
    {
      when: 'It is over: a new one, and the old one goes.',
      given: certificates(old),
      lack: 'wrong',
      says: [
        RENEW,
        ...UPLOAD,
        '5. Läuft die Verbindung mit dem neuen, löschen Sie in derselben Liste „CN=Alt“.',
        ...WHERE,
      ],
      changes,
    },
    {
      when: 'It is not valid yet: another one.',
      given: certificates(early),
      lack: 'wrong',
      says: [RENEW, ...UPLOAD, ...WHERE],
      changes,
    },
    {
      when: 'It ends soon: a new one beside it.',
      given: certificates(certificate({ endDateTime: '2026-12-01T09:00:00Z' })),
      says: [RENEW, ...UPLOAD, ...WHERE],
      changes,
    },
  ]);
});
