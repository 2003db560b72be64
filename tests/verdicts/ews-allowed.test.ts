import { describe } from 'vitest';
import type { ExchangeSettings } from '../../src/checks/inputs';
import {
  APP,
  DIRECTORY,
  ENTERPRISE,
  firm,
  MANIFEST,
  NOW,
  OBJECT,
  registration,
  SECRET,
  STRANGER,
  table,
  type Change,
} from './judging';

const settings = (given: Partial<ExchangeSettings> = {}): ExchangeSettings => ({
  ewsEnabled: true,
  allowedAppIds: [STRANGER, APP],
  applicationAccessPolicy: null,
  organisation: { name: 'muster.onmicrosoft.com' },
  pastedAt: NOW,
  ...given,
});
const pasted = (given: Partial<ExchangeSettings> = {}): Change => ({ inputs: { exchange: settings(given) } });
/** PowerShell printed everything but one line. */
const without = (
  name: 'ewsEnabled' | 'allowedAppIds' | 'applicationAccessPolicy' | 'organisation',
  given: Partial<ExchangeSettings> = {},
): Change => {
  const { [name]: _, ...rest } = settings(given);
  return { inputs: { exchange: rest } };
};

const WHEN = '(Organisation muster.onmicrosoft.com, eingefügt am 23. November 2026, 10:00 Uhr)';
const NAMELESS = '(die Ausgabe nennt keine Organisation, eingefügt am 23. November 2026, 10:00 Uhr)';
const WAIT = 'Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 24. November 2026, 10:00 Uhr.';
const PASS = `EWS ist eingeschaltet und für ${APP} freigegeben ${WHEN}. ${WAIT}`;
const PASS_TYPED = PASS.replace(APP, STRANGER);
const OFF = `EWS ist für die ganze Organisation ausgeschaltet ${WHEN}.`;
const REFUSED = 'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt.';
const UNSET = `EWS ist nicht eingestellt ${WHEN}.\n„EwsEnabled“ ist leer; solange gilt die Liste nicht.`;
const UNTIL = 'EWS funktioniert so nur, bis Microsoft Ihr Unternehmen umstellt; dann ist es ausgeschaltet.';
const MISSING = `EWS ist eingeschaltet, aber ${APP} steht nicht in der Liste der freigegebenen Anwendungen ${WHEN}.`;
const NOT_YET = MISSING.replace('steht nicht', 'steht noch nicht');
const ENDED = 'Microsoft hat EWS am 1. April 2027 endgültig abgeschaltet.';
const NOBODY = 'Das lässt sich weder in Entra noch in Exchange beheben.';
const CUT =
  'Die Liste ist in der eingefügten Ausgabe abgeschnitten. Verwenden Sie „Format-List“, wie in diesem Schritt angegeben, und kopieren Sie bis zum Ende.';
const TORN =
  'Die Liste ist in der eingefügten Ausgabe nicht vollständig: Kommas oder Zeilenenden sind beim Kopieren verloren gegangen oder hinzugekommen. Fügen Sie die Ausgabe unmittelbar aus PowerShell ein.';
const REMARK =
  'In der Liste stehen Wörter neben einer Kennung; so druckt Exchange Online sie nicht. Fügen Sie die Ausgabe unverändert aus PowerShell ein.';
const UNNAMED =
  'Ohne Namen ist nicht belegt, dass die Ausgabe aus der richtigen Organisation stammt. Die Zeile zum Prüfen druckt ihn mit.';
const READ_AGAIN =
  'Führen Sie die Zeilen zum Lesen aus dem Schritt zur EWS-Freigabe aus, und fügen Sie ein, was dann erscheint.';
const NOT_PASTED =
  'Noch nichts eingefügt. Microsoft Entra zeigt diese Einstellung nicht; fügen Sie die Ausgabe aus Exchange Online ein.';
const elsewhere = (named: string, here: string) =>
  `Die Ausgabe stammt aus einer anderen Organisation: Sie nennt „${named}“, geprüft wird ${here}. Melden Sie PowerShell in der richtigen an (für einen Kunden mit „-DelegatedOrganization“), und führen Sie die Zeilen noch einmal aus.`;
const unreadable = (named: string) =>
  `Die Ausgabe nennt „${named}“. Ob das dieses Verzeichnis ist, ließ sich nicht prüfen: Seine Domänen waren nicht lesbar. Prüfen Sie erneut.`;
const HERE = '„muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“';

const green = { status: 'pass', proof: 'paste' } as const;
const red = { status: 'fail', proof: 'paste' } as const;
const noted = { status: 'warn', proof: 'paste' } as const;
const gap = { status: 'unknown', reason: 'not-understood' } as const;

describe('ews-allowed', () => {
  table('ews-allowed', '„EwsEnabled“ steht auf „True“, und die Anwendungs-ID steht in „EwsAllowedAppIDs“.', [
    {
      when: 'On, and this id is in the list; with the organisation and the time of pasting.',
      given: pasted(),
      ...green,
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
      ...green,
      ist: PASS.replace(APP, 'abcdef01-2222-4222-8222-222222222222'),
    },
    {
      when: 'A list cut off behind this id shows it all the same.',
      given: pasted({ list: 'cut' }),
      ...green,
      ist: PASS,
    },
    {
      when: 'An entry that is none beside this id is somebody else’s concern.',
      given: pasted({ odd: [{ as: 'short', text: '2222' }] }),
      ...green,
      ist: PASS,
    },
    {
      when: 'An access policy that was not printed does not block.',
      given: without('applicationAccessPolicy'),
      ...green,
      ist: PASS,
    },
    {
      when: 'It is the id of the registration judged, not the wrong one that was typed.',
      given: { inputs: { clientId: OBJECT } },
      ...green,
      ist: PASS,
    },
    {
      when: 'Nothing typed: it is the id of the registration found.',
      given: { inputs: { clientId: '' } },
      ...green,
      ist: PASS,
    },
    {
      when: 'Nothing typed, and the registration found could not be read: it is its id all the same.',
      given: { inputs: { clientId: '', exchange: settings() }, facts: { application: 'timeout' } },
      ...green,
      ist: PASS,
    },
    {
      when: 'Beside an imported manifest it is the id in there.',
      given: { ...MANIFEST, facts: { ...MANIFEST.facts, application: registration() }, inputs: { clientId: '' } },
      ...green,
      ist: PASS,
    },
    {
      when: 'Without a registration it is the id typed.',
      given: { registration: null, inputs: { clientId: STRANGER, exchange: settings() } },
      ...green,
      ist: PASS_TYPED,
    },
    {
      when: 'Without a sign-in it is the id typed, and any organisation may be the right one.',
      given: { unread: true, inputs: { clientId: STRANGER, exchange: settings() } },
      ...green,
      ist: PASS_TYPED,
    },

    {
      when: 'The output names this directory by its id.',
      given: pasted({ organisation: { tenantId: DIRECTORY.toUpperCase() } }),
      ...green,
      ist: PASS.replace('muster.onmicrosoft.com', DIRECTORY.toUpperCase()),
    },
    {
      when: 'The id is right and the name is another organisation’s: a partner’s connection has landed at home.',
      given: pasted({ organisation: { name: 'partner.onmicrosoft.com', tenantId: DIRECTORY } }),
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere('partner.onmicrosoft.com', HERE),
    },
    {
      when: 'The domains could not be read: the id may be that of a connection that has landed elsewhere.',
      given: {
        ...pasted({ organisation: { name: 'muster.onmicrosoft.com', tenantId: DIRECTORY } }),
        facts: { organization: 'forbidden' },
      },
      status: 'unknown',
      reason: 'forbidden',
      ist: 'Die Ausgabe nennt „muster.onmicrosoft.com“. Ob das dieses Verzeichnis ist, ließ sich nicht prüfen: Seine Domänen waren nicht lesbar. Prüfen Sie erneut.',
    },
    {
      when: 'A verified domain in capitals is the same domain.',
      given: pasted({ organisation: { name: 'Muster.DE' } }),
      ...green,
      ist: PASS.replace('muster.onmicrosoft.com', 'Muster.DE'),
    },
    {
      when: 'The domains could not be read: nobody knows whose name it is.',
      given: { ...pasted({ organisation: { name: 'nord.onmicrosoft.com' } }), facts: { organization: 'forbidden' } },
      status: 'unknown',
      reason: 'forbidden',
      ist: unreadable('nord.onmicrosoft.com'),
    },
    {
      when: 'The directory shows no domains.',
      given: { ...pasted(), facts: { organization: [{ id: DIRECTORY, displayName: 'Muster GmbH' }] } },
      status: 'unknown',
      reason: 'field-absent',
      ist: unreadable('muster.onmicrosoft.com'),
    },
    {
      when: 'Beside a manifest nothing says which directory it is, and nothing contradicts the name.',
      given: {
        ...MANIFEST,
        facts: { ...MANIFEST.facts, application: registration() },
        ...pasted({ organisation: { name: 'nord.onmicrosoft.com' } }),
      },
      ...green,
      ist: PASS.replace('muster.onmicrosoft.com', 'nord.onmicrosoft.com'),
    },
    {
      when: 'The output names another organisation, whatever it says.',
      given: pasted({ organisation: { name: 'nord.onmicrosoft.com' } }),
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere('nord.onmicrosoft.com', HERE),
    },
    {
      when: 'Another organisation that is red is nobody’s red here.',
      given: pasted({ organisation: { name: 'nord.onmicrosoft.com' }, ewsEnabled: false }),
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere('nord.onmicrosoft.com', HERE),
    },
    {
      when: 'Another directory id, although the name is right.',
      given: pasted({ organisation: { name: 'muster.de', tenantId: STRANGER } }),
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere('muster.de', `das Verzeichnis ${DIRECTORY}`),
    },
    {
      when: 'Another directory id than the one somebody is signed in to, where its organisation could not be read.',
      given: { ...pasted({ organisation: { tenantId: STRANGER } }), facts: { organization: 'forbidden' } },
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere(STRANGER, `das Verzeichnis ${DIRECTORY}`),
    },
    {
      when: 'A domain of this directory that is similar is another one.',
      given: pasted({ organisation: { name: 'muster.onmicrosoft.de' } }),
      status: 'unknown',
      reason: 'other-directory',
      ist: elsewhere('muster.onmicrosoft.de', HERE),
    },
    {
      when: 'A pseudonym of a report is no name to compare with.',
      given: { ...pasted(), facts: { organization: [firm('d-1a2b3c.onmicrosoft.com')] } },
      status: 'unknown',
      reason: 'pseudonym',
      ist: 'In dem Bericht steht hier nur ein Deckname; mit dem echten Wert lässt er sich nicht vergleichen. Prüfen Sie es dort, wo der Bericht herkommt, oder lassen Sie sich einen Bericht mit Namen geben.',
    },
    {
      when: 'The same pseudonym on both sides is the same organisation.',
      given: {
        ...pasted({ organisation: { name: 'd-1a2b3c.onmicrosoft.com' } }),
        facts: { organization: [firm('d-1a2b3c.onmicrosoft.com')] },
      },
      ...green,
      ist: PASS.replace('muster.onmicrosoft.com', 'd-1a2b3c.onmicrosoft.com'),
    },

    {
      when: 'The output names no organisation.',
      given: without('organisation'),
      ...noted,
      ist: PASS.replace(WHEN, NAMELESS),
      folge: UNNAMED,
    },
    {
      when: 'EwsEnabled is empty: it works only until Microsoft changes the directory.',
      given: pasted({ ewsEnabled: null }),
      ...noted,
      ist: `${UNSET} ${APP} steht schon darauf.`,
      folge: UNTIL,
    },
    {
      when: 'EwsEnabled is empty, and so is the list.',
      given: pasted({ ewsEnabled: null, allowedAppIds: [] }),
      ...noted,
      ist: `${UNSET} ${APP} steht noch nicht darauf.`,
      folge: UNTIL,
    },
    {
      when: 'EwsEnabled is empty, and the list was not printed.',
      given: without('allowedAppIds', { ewsEnabled: null }),
      ...noted,
      ist: UNSET,
      folge: UNTIL,
    },
    {
      when: 'EwsApplicationAccessPolicy is a second gate.',
      given: pasted({ applicationAccessPolicy: 'EnforceAllowList' }),
      ...noted,
      ist: `${PASS}\nZusätzlich gilt „EwsApplicationAccessPolicy: EnforceAllowList“.`,
      folge:
        'Das ist eine zweite Sperre nach Programmnamen. Weist Exchange Online den Zugriff trotz Freigabe ab, fragen Sie Ihre IT danach.',
    },
    {
      when: 'The organisation is right and one mailbox is off.',
      given: pasted({ mailboxesOff: ['Lager'] }),
      ...noted,
      ist: `${PASS}\nFür das Postfach „Lager“ ist EWS ausgeschaltet.`,
      folge: 'Dieses Postfach bleibt zu, obwohl EWS für die Organisation freigegeben ist.',
    },
    {
      when: 'Several mailboxes are off, one of them without a name; and the organisation is not named.',
      given: without('organisation', { mailboxesOff: ['Lager', '', 'h.alt@muster.de'] }),
      ...noted,
      ist: `${PASS.replace(WHEN, NAMELESS)}\nFür die Postfächer „Lager“ und „h.alt@muster.de“ ist EWS ausgeschaltet.`,
      folge: `Diese Postfächer bleiben zu, obwohl EWS für die Organisation freigegeben ist.\n${UNNAMED}`,
    },
    {
      when: 'Of many mailboxes that are off five are named.',
      given: pasted({ mailboxesOff: ['A', 'B', 'C', 'D', 'E', 'F'] }),
      ...noted,
      ist: `${PASS}\nFür die Postfächer „A“, „B“, „C“, „D“ und „E“ ist EWS ausgeschaltet.`,
      folge: 'Diese Postfächer bleiben zu, obwohl EWS für die Organisation freigegeben ist.',
    },
    {
      when: 'A mailbox without a name is off.',
      given: pasted({ mailboxesOff: [''] }),
      ...noted,
      ist: `${PASS}\nFür das Postfach ist EWS ausgeschaltet.`,
      folge: 'Dieses Postfach bleibt zu, obwohl EWS für die Organisation freigegeben ist.',
    },

    {
      when: 'Switched off for the whole firm.',
      given: pasted({ ewsEnabled: false }),
      ...red,
      ist: OFF,
      folge: REFUSED,
    },
    {
      when: 'Switched off is switched off, whatever the list is.',
      given: without('allowedAppIds', { ewsEnabled: false }),
      ...red,
      ist: OFF,
      folge: REFUSED,
    },
    {
      when: 'On with an empty list, which may be the missing switch.',
      given: pasted({ allowedAppIds: [] }),
      ...red,
      ist: `EWS ist eingeschaltet, die Liste der freigegebenen Anwendungen ist leer ${WHEN}.`,
      folge: `${REFUSED} Nur wenn der Schalter „-RetrieveEwsOperationAccessPolicy“ weggelassen wurde, sieht die Liste bloß leer aus.`,
    },
    {
      when: 'The list was asked for without the switch, as the command in the paste shows.',
      given: pasted({ allowedAppIds: [], list: 'unswitched' }),
      ...red,
      ist: `EWS ist eingeschaltet; die Liste sieht leer aus, weil sie ohne den Schalter „-RetrieveEwsOperationAccessPolicy“ abgefragt wurde ${WHEN}.`,
      folge: 'So ist nicht zu sehen, wer freigegeben ist.',
    },
    {
      when: 'On, and this id is missing beside other programs.',
      given: pasted({ allowedAppIds: [STRANGER] }),
      ...red,
      ist: NOT_YET,
      folge: REFUSED,
    },
    {
      when: 'The object id of the registration stands on the list.',
      given: pasted({ allowedAppIds: [OBJECT], applicationAccessPolicy: 'EnforceAllowList' }),
      ...red,
      ist: `${MISSING}\nDort steht „${OBJECT}“: Das ist die Objekt-ID dieser Registrierung, nicht die Anwendungs-ID.`,
      folge: REFUSED,
    },
    {
      when: 'The object id of the enterprise app stands on the list.',
      given: pasted({ allowedAppIds: [STRANGER, ENTERPRISE] }),
      ...red,
      ist: `${MISSING}\nDort steht „${ENTERPRISE}“: Das ist die Objekt-ID ihrer Unternehmens-App, nicht die Anwendungs-ID.`,
      folge: REFUSED,
    },
    {
      when: 'The id of a secret stands on the list.',
      given: pasted({ allowedAppIds: [SECRET.toUpperCase()] }),
      ...red,
      ist: `${MISSING}\nDort steht „${SECRET}“: Das ist die ID eines ihrer geheimen Schlüssel, nicht die Anwendungs-ID.`,
      folge: REFUSED,
    },
    {
      when: 'The directory id stands on the list, and the organisation could not be read.',
      given: {
        ...pasted({ allowedAppIds: [DIRECTORY], organisation: { tenantId: DIRECTORY } }),
        facts: { organization: 'forbidden' },
      },
      ...red,
      ist: `${MISSING.replace('muster.onmicrosoft.com', DIRECTORY)}\nDort steht „${DIRECTORY}“: Das ist die Verzeichnis-ID, nicht die Anwendungs-ID.`,
      folge: REFUSED,
    },
    {
      when: 'Almost this id stands on the list.',
      given: pasted({ allowedAppIds: ['22222222-2222-4222-8222-222222222212'] }),
      ...red,
      ist: `${MISSING}\nDort steht „22222222-2222-4222-8222-222222222212“; die markierten Stellen weichen ab.`,
      folge: REFUSED,
    },
    {
      when: 'An id that lacks a character.',
      given: pasted({ allowedAppIds: [STRANGER], odd: [{ as: 'short', text: APP.slice(0, -1) }] }),
      ...red,
      ist: `${MISSING}\nDer Eintrag „22222222-2222-4222-8222-‸22222222222“ ist keine Anwendungs-ID, es fehlen Zeichen.`,
      folge: REFUSED,
    },
    {
      when: 'An id with a character too many.',
      given: pasted({ allowedAppIds: [], odd: [{ as: 'long', text: `${APP}7` }] }),
      ...red,
      ist: `${MISSING}\nDer Eintrag „${APP}7“ ist keine Anwendungs-ID, es sind Zeichen zu viel.`,
      folge: REFUSED,
    },
    {
      when: 'A placeholder.',
      given: pasted({ allowedAppIds: [], odd: [{ as: 'placeholder', text: '<AppId>' }] }),
      ...red,
      ist: `${MISSING}\nDer Eintrag „<AppId>“ ist ein Platzhalter.`,
      folge: REFUSED,
    },
    {
      when: 'The name of the app instead of its id.',
      given: pasted({ allowedAppIds: [], odd: [{ as: 'other', text: 'SoftENGINE Mailserver' }] }),
      ...red,
      ist: `${MISSING}\nDer Eintrag „SoftENGINE Mailserver“ ist keine Anwendungs-ID.`,
      folge: REFUSED,
    },
    {
      when: 'A moment before the end of EWS it is still allowed.',
      given: { now: '2027-03-31T21:59:59Z' },
      ...green,
      ist: PASS,
    },
    {
      when: 'From midnight in Germany EWS is over, whatever the list is.',
      given: { now: '2027-03-31T22:00:00Z' },
      ...red,
      ist: ENDED,
      folge: NOBODY,
    },
    {
      when: 'The end of EWS needs no pasting, no registration and no sign-in.',
      given: { now: '2028-01-01T00:00:00Z', unread: true, inputs: { clientId: '', exchange: undefined } },
      ...red,
      ist: ENDED,
      folge: NOBODY,
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
      given: { inputs: { exchange: { instead: 'unrecognised' } } },
      ...gap,
      ist: 'Das Eingefügte ist nicht die erwartete Ausgabe. Führen Sie die angegebenen Zeilen noch einmal aus und fügen Sie alles ein, was erscheint.',
    },
    {
      when: 'A mailbox’s setting pasted.',
      given: { inputs: { exchange: { instead: 'mailbox', pastedAt: NOW } } },
      ...gap,
      ist: `Das ist die Einstellung eines Postfachs (Get-CASMailbox). Über die Organisation sagt sie nichts. ${READ_AGAIN}`,
    },
    {
      when: 'Two answers that disagree.',
      given: { inputs: { exchange: { instead: 'two-answers', pastedAt: NOW } } },
      status: 'unknown',
      reason: 'contradictory',
      ist: 'Hier stehen zwei Ausgaben, die einander widersprechen, und nichts sagt, welche die neuere ist. Führen Sie die Zeilen noch einmal aus, und fügen Sie nur die letzte Ausgabe ein.',
    },
    {
      when: 'The list is cut off before this id.',
      given: pasted({ allowedAppIds: [STRANGER], list: 'cut' }),
      ...gap,
      ist: CUT,
    },
    {
      when: 'The list is cut off before any id: it is not empty.',
      given: pasted({ allowedAppIds: [], list: 'cut' }),
      ...gap,
      ist: CUT,
    },
    {
      when: 'The list may go on behind an empty line.',
      given: pasted({ allowedAppIds: [STRANGER], list: 'torn' }),
      ...gap,
      ist: TORN,
    },
    {
      when: 'Two ids without a comma: the paste may have lost it.',
      given: pasted({ allowedAppIds: [], list: 'torn', odd: [{ as: 'glued', text: `${STRANGER}${APP}` }] }),
      ...gap,
      ist: `${TORN}\nDer Eintrag „${STRANGER}${APP}“ ist keine Anwendungs-ID: Zwei Kennungen stehen ohne Komma beieinander.`,
    },
    {
      when: 'A word behind the id: somebody has edited the output.',
      given: pasted({ allowedAppIds: [STRANGER], odd: [{ as: 'remark', text: `${APP} (entfernt)` }] }),
      ...gap,
      ist: `${REMARK}\nDer Eintrag „${APP} (entfernt)“ ist keine Anwendungs-ID allein, es steht etwas dabei.`,
    },
    {
      when: 'The line with the list was not printed.',
      given: without('allowedAppIds'),
      ...gap,
      ist: 'In der eingefügten Ausgabe fehlt die Zeile „EwsAllowedAppIDs“. Führen Sie die Zeile zum Prüfen aus diesem Schritt aus, und fügen Sie alles ein, was erscheint.',
    },
    {
      when: 'The line with the switch was not printed.',
      given: without('ewsEnabled'),
      ...gap,
      ist: 'In der eingefügten Ausgabe fehlt die Zeile „EwsEnabled“. Führen Sie die Zeile zum Prüfen aus diesem Schritt aus, und fügen Sie alles ein, was erscheint.',
    },
    {
      when: 'A mailbox’s switch stands in place of the organisation’s.',
      given: without('ewsEnabled', { beside: ['mailbox', 'prose'] }),
      ...gap,
      ist: `Das ist die Einstellung eines Postfachs (Get-CASMailbox). Über die Organisation sagt sie nichts. ${READ_AGAIN}`,
    },
    {
      when: 'An error of PowerShell stands in place of the list.',
      given: without('allowedAppIds', { beside: ['ps-parameter'] }),
      ...gap,
      ist: 'PowerShell kennt einen Zusatz des Befehls nicht. Entweder fehlt Ihrem Konto die Rolle Exchange-Administrator, oder das Modul ExchangeOnlineManagement ist zu alt: „Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force“ holt das neueste; öffnen Sie danach ein neues PowerShell-Fenster.',
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
