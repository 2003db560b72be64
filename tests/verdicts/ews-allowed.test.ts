import { describe } from 'vitest';
import type { ExchangeSettings } from '../../src/checks/inputs';
import { APP, MANIFEST, NOW, OBJECT, registration, STRANGER, table, type Change } from './judging';

const settings = (given: Partial<ExchangeSettings> = {}): ExchangeSettings => ({
  ewsEnabled: true,
  allowedAppIds: [STRANGER, APP],
  applicationAccessPolicy: null,
  pastedAt: NOW,
  ...given,
});
const pasted = (given: Partial<ExchangeSettings> = {}): Change => ({ inputs: { exchange: settings(given) } });
/** PowerShell printed everything but one line. */
const without = (name: 'ewsEnabled' | 'allowedAppIds' | 'applicationAccessPolicy'): Change => {
  const { [name]: _, ...rest } = settings();
  return { inputs: { exchange: rest } };
};

const PASS =
  'EWS ist eingeschaltet und für 22222222-2222-4222-8222-222222222222 freigegeben (eingefügt am 23. November 2026, 10:00 Uhr). Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 24. November 2026, 10:00 Uhr.';
const PASS_TYPED = PASS.replace(APP, STRANGER);
const OFF = 'EWS ist für das ganze Unternehmen ausgeschaltet (eingefügt am 23. November 2026, 10:00 Uhr).';
const REFUSED = 'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt.';
const UNSET = '„EwsEnabled“ ist leer (eingefügt am 23. November 2026, 10:00 Uhr).';
const UNTIL =
  'EWS funktioniert so nur, bis Microsoft Ihr Unternehmen umstellt; dann ist es ausgeschaltet. Tragen Sie die Anwendungs-ID ein und schalten Sie EWS ausdrücklich ein.';
const ENDED = 'Microsoft hat EWS am 1. April 2027 endgültig abgeschaltet.';
const ASK = 'Das lässt sich weder in Entra noch in Exchange beheben. Fragen Sie den Hersteller, wie es weitergeht.';
const CUT =
  'Die Liste ist in der eingefügten Ausgabe mit „…“ abgeschnitten. Verwenden Sie „Format-List“, wie in diesem Schritt angegeben.';
const NOT_PASTED =
  'Noch nichts eingefügt. Microsoft Entra zeigt diese Einstellung nicht; fügen Sie die Ausgabe aus Exchange Online ein.';

describe('ews-allowed', () => {
  table('ews-allowed', '„EwsEnabled“ steht auf „True“, und die Anwendungs-ID steht in „EwsAllowedAppIDs“.', [
    {
      when: 'On, and this id is in the list; with the time of pasting.',
      given: pasted(),
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'An id in capitals is the same id.',
      given: {
        registration: { appId: 'abcdef01-2222-4222-8222-222222222222' },
        inputs: {
          clientId: 'abcdef01-2222-4222-8222-222222222222',
          exchange: settings({ allowedAppIds: ['ABCDEF01-2222-4222-8222-222222222222'] }),
        },
      },
      status: 'pass',
      proof: 'paste',
      ist: PASS.replace(APP, 'abcdef01-2222-4222-8222-222222222222'),
    },
    {
      when: 'A list cut off behind this id shows it all the same.',
      given: pasted({ truncated: true }),
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'An access policy that was not printed does not block.',
      given: without('applicationAccessPolicy'),
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'It is the id of the registration judged, not the wrong one that was typed.',
      given: { inputs: { clientId: OBJECT } },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'Nothing typed: it is the id of the registration found.',
      given: { inputs: { clientId: '' } },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'Nothing typed, and the registration found could not be read: it is its id all the same.',
      given: { inputs: { clientId: '', exchange: settings() }, facts: { application: 'timeout' } },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'Beside an imported manifest it is the id in there.',
      given: { ...MANIFEST, facts: { ...MANIFEST.facts, application: registration() }, inputs: { clientId: '' } },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'Without a registration it is the id typed.',
      given: { registration: null, inputs: { clientId: STRANGER, exchange: settings() } },
      status: 'pass',
      proof: 'paste',
      ist: PASS_TYPED,
    },
    {
      when: 'Without a sign-in it is the id typed.',
      given: { unread: true, inputs: { clientId: STRANGER, exchange: settings() } },
      status: 'pass',
      proof: 'paste',
      ist: PASS_TYPED,
    },
    {
      when: 'EwsEnabled is empty: it works only until Microsoft changes the directory.',
      given: pasted({ ewsEnabled: null }),
      status: 'warn',
      proof: 'paste',
      ist: UNSET,
      folge: UNTIL,
    },
    {
      when: 'EwsEnabled is empty, and so is the list.',
      given: pasted({ ewsEnabled: null, allowedAppIds: [] }),
      status: 'warn',
      proof: 'paste',
      ist: UNSET,
      folge: UNTIL,
    },
    {
      when: 'EwsApplicationAccessPolicy is a second gate.',
      given: pasted({ applicationAccessPolicy: 'EnforceAllowList' }),
      status: 'warn',
      proof: 'paste',
      ist: 'EWS ist für 22222222-2222-4222-8222-222222222222 freigegeben (eingefügt am 23. November 2026, 10:00 Uhr); zusätzlich gilt „EwsApplicationAccessPolicy: EnforceAllowList“.',
      folge:
        'Das ist eine zweite Sperre nach Programmnamen. Weist Exchange Online den Zugriff trotz Freigabe ab, prüfen Sie diese Einstellung.',
    },
    {
      when: 'Switched off for the whole firm.',
      given: pasted({ ewsEnabled: false }),
      status: 'fail',
      proof: 'paste',
      ist: OFF,
      folge: REFUSED,
    },
    {
      when: 'Switched off is switched off, whatever the list is.',
      given: { inputs: { exchange: { ewsEnabled: false, pastedAt: NOW } } },
      status: 'fail',
      proof: 'paste',
      ist: OFF,
      folge: REFUSED,
    },
    {
      when: 'On with an empty list, which may be the missing switch.',
      given: pasted({ allowedAppIds: [] }),
      status: 'fail',
      proof: 'paste',
      ist: 'EWS ist eingeschaltet, die Liste der freigegebenen Anwendungen ist leer (eingefügt am 23. November 2026, 10:00 Uhr).',
      folge:
        'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt. Wurde der Schalter „-RetrieveEwsOperationAccessPolicy“ weggelassen, sieht die Liste nur leer aus: Wiederholen Sie die Abfrage dann mit dem Schalter. Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 24. November 2026, 10:00 Uhr.',
    },
    {
      when: 'On, and this id is missing.',
      given: pasted({ allowedAppIds: [STRANGER] }),
      status: 'fail',
      proof: 'paste',
      ist: 'EWS ist eingeschaltet, aber 22222222-2222-4222-8222-222222222222 steht nicht in der Liste der freigegebenen Anwendungen (eingefügt am 23. November 2026, 10:00 Uhr).',
      folge:
        'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt. Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 24. November 2026, 10:00 Uhr.',
    },
    {
      when: 'The object id in the list is not this id.',
      given: pasted({ allowedAppIds: [OBJECT], applicationAccessPolicy: 'EnforceAllowList' }),
      status: 'fail',
      proof: 'paste',
      ist: 'EWS ist eingeschaltet, aber 22222222-2222-4222-8222-222222222222 steht nicht in der Liste der freigegebenen Anwendungen (eingefügt am 23. November 2026, 10:00 Uhr).',
      folge:
        'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt. Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 24. November 2026, 10:00 Uhr.',
    },
    {
      when: 'A moment before the end of EWS it is still allowed.',
      given: { now: '2027-03-31T21:59:59Z' },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'From midnight in Germany EWS is over, whatever the list is.',
      given: { now: '2027-03-31T22:00:00Z' },
      status: 'fail',
      proof: 'paste',
      ist: ENDED,
      folge: ASK,
    },
    {
      when: 'The end of EWS needs no pasting, no registration and no sign-in.',
      given: { now: '2028-01-01T00:00:00Z', unread: true, inputs: { clientId: '', exchange: undefined } },
      status: 'fail',
      proof: 'paste',
      ist: ENDED,
      folge: ASK,
    },
    {
      when: 'Nothing pasted.',
      given: { inputs: { exchange: undefined } },
      status: 'unknown',
      reason: 'not-pasted',
      ist: NOT_PASTED,
    },
    {
      when: 'Nothing pasted, and no sign-in either: pasting is what is asked for.',
      given: { unread: true, inputs: { exchange: undefined } },
      status: 'unknown',
      reason: 'not-pasted',
      ist: NOT_PASTED,
    },
    {
      when: 'Something else pasted.',
      given: { inputs: { exchange: 'not-understood' } },
      status: 'unknown',
      reason: 'not-understood',
      ist: 'Das Eingefügte ist nicht die erwartete Ausgabe. Führen Sie die angegebenen Zeilen noch einmal aus und fügen Sie alles ein, was erscheint.',
    },
    {
      when: 'The list is cut off before this id.',
      given: pasted({ allowedAppIds: [STRANGER], truncated: true }),
      status: 'unknown',
      reason: 'not-understood',
      ist: CUT,
    },
    {
      when: 'The list is cut off before any id: it is not empty.',
      given: pasted({ allowedAppIds: [], truncated: true }),
      status: 'unknown',
      reason: 'not-understood',
      ist: CUT,
    },
    {
      when: 'The line with the list was not printed.',
      given: without('allowedAppIds'),
      status: 'unknown',
      reason: 'not-understood',
      ist: 'In der eingefügten Ausgabe fehlt die Zeile „EwsAllowedAppIDs“. Führen Sie die Zeilen aus diesem Schritt vollständig aus.',
    },
    {
      when: 'The line with the switch was not printed.',
      given: without('ewsEnabled'),
      status: 'unknown',
      reason: 'not-understood',
      ist: 'In der eingefügten Ausgabe fehlt die Zeile „EwsEnabled“.',
    },
    {
      when: 'Neither registration nor id: step 3 is open.',
      given: { registration: null, inputs: { clientId: '' } },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
    {
      when: 'What was typed is no id, and there is no registration: step 3 is open.',
      given: { registration: null, inputs: { clientId: 'SoftENGINE' } },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
    {
      when: 'Neither sign-in nor id: the same gap as step 3.',
      given: { unread: true, inputs: { clientId: '' } },
      status: 'unknown',
      reason: 'not-signed-in',
      ist: 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
    },
  ]);
});
