import { describe } from 'vitest';
import {
  asks,
  enterpriseApp,
  EXCHANGE,
  FULL_ACCESS,
  MANIFEST,
  OTHER,
  otherRegistration,
  registration,
  STRANGER,
  table,
} from './judging';

const OWN = '„SoftENGINE Mailserver“, angelegt am 26. Juli 2026, Anwendungs-ID 22222222-2222-4222-8222-222222222222';
const OLD = '„SoftENGINE Mailserver alt“, angelegt am 2. März 2025, Anwendungs-ID 77777777-7777-4777-8777-777777777777';

const NEXT = 'Ohne Registrierung kommt die Verbindung nicht zustande, und kein weiterer Schritt lässt sich prüfen.';
const NOTHING = 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.';
const CHOOSE =
  'Welche davon verwendet wird, lässt sich hier nicht sehen. Ist eine andere gemeint, gelten die folgenden Prüfungen der falschen.';

const nothingTyped = { clientId: '' };
const old = otherRegistration({ displayName: 'SoftENGINE Mailserver alt' });
const guest = { userPrincipalName: 'berater_partner.de#EXT#@muster.onmicrosoft.com', userType: 'Guest' };
const gone = (given: Parameters<typeof registration>[0] = {}) =>
  registration({ deletedDateTime: '2026-11-10T14:00:00Z', ...given });

/** The typed id is an enterprise app here, and its registration is another directory's. */
const ELSEWHERE = {
  registration: null,
  inputs: { clientId: STRANGER },
  facts: { typedServicePrincipal: enterpriseApp({ appId: STRANGER, appOwnerOrganizationId: STRANGER }) },
};
const FOREIGN = `Die eingegebene ID ${STRANGER} gehört zu einer Unternehmens-App, deren Registrierung in einem anderen Verzeichnis liegt (${STRANGER}).`;
const FOREIGN_NEXT =
  'Die Registrierung muss im Verzeichnis Ihres Unternehmens liegen; sonst kommt die Verbindung nicht zustande.';
const NO_LISTS = { candidatesByRedirectUri: null, candidatesByName: null };

describe('registration-exists', () => {
  table(
    'registration-exists',
    'Im Verzeichnis gibt es die App-Registrierung dieser Anleitung (vorgeschlagener Name: „SoftENGINE Mailserver“).',
    [
      {
        when: 'The registration is found by the typed id.',
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'It is found by the typed id whatever its name and settings.',
        given: {
          registration: { displayName: 'BüroWARE Exchange', publicClient: null, requiredResourceAccess: null },
        },
        status: 'pass',
        ist: '„BüroWARE Exchange“, angelegt am 26. Juli 2026, Anwendungs-ID 22222222-2222-4222-8222-222222222222.',
      },
      {
        when: 'It is found by the typed id although the searches do not know it yet.',
        given: { facts: { candidatesByRedirectUri: [], candidatesByName: [], candidatesByApi: [] } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'It is found by the typed id although the searches are refused.',
        given: {
          facts: { candidatesByRedirectUri: 'forbidden', candidatesByName: 'forbidden', candidatesByApi: 'forbidden' },
        },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'With the id typed, a similar one beside it is no question.',
        given: { others: [old] },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'Nothing typed: it is found by its redirect URI.',
        given: { inputs: nothingTyped, registration: { displayName: 'BüroWARE Exchange' } },
        status: 'pass',
        ist: '„BüroWARE Exchange“, angelegt am 26. Juli 2026, Anwendungs-ID 22222222-2222-4222-8222-222222222222.',
      },
      {
        when: 'Nothing typed: it is found by its name.',
        given: { inputs: nothingTyped, registration: { publicClient: { redirectUris: [] } } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'The typed id is unknown here: it is found by discovery.',
        given: { inputs: { clientId: STRANGER } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'What was typed is no id: it is found by discovery.',
        given: { inputs: { clientId: 'SoftENGINE' } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'A registration without name and date is shown by its id.',
        given: { registration: { displayName: null, createdDateTime: null } },
        status: 'pass',
        ist: '„ohne Namen“, Anwendungs-ID 22222222-2222-4222-8222-222222222222.',
      },
      {
        when: 'An imported manifest is the registration.',
        given: MANIFEST,
        status: 'pass',
        proof: 'paste',
        ist: `${OWN}.`,
      },
      {
        when: 'Several candidates: all are listed, the nearest to complete is judged and stands first.',
        given: { inputs: nothingTyped, others: [old] },
        status: 'warn',
        ist: `Es gibt 2 passende Registrierungen; geprüft wird ${OWN}. Alle im Überblick:\n• ${OWN}\n• ${OLD}`,
        folge: CHOOSE,
      },
      {
        when: 'Several candidates, and the most complete is the oldest: it is judged all the same.',
        given: {
          inputs: nothingTyped,
          registration: { createdDateTime: '2024-01-01T12:00:00Z' },
          others: [old],
        },
        status: 'warn',
        ist: `Es gibt 2 passende Registrierungen; geprüft wird „SoftENGINE Mailserver“, angelegt am 1. Januar 2024, Anwendungs-ID 22222222-2222-4222-8222-222222222222. Alle im Überblick:\n• „SoftENGINE Mailserver“, angelegt am 1. Januar 2024, Anwendungs-ID 22222222-2222-4222-8222-222222222222\n• ${OLD}`,
        folge: CHOOSE,
      },
      {
        when: 'Of equally complete candidates the newest is judged.',
        given: {
          inputs: nothingTyped,
          others: [registration({ appId: OTHER, createdDateTime: '2026-11-22T12:00:00Z' })],
        },
        status: 'warn',
        ist: `Es gibt 2 passende Registrierungen; geprüft wird „SoftENGINE Mailserver“, angelegt am 22. November 2026, Anwendungs-ID 77777777-7777-4777-8777-777777777777. Alle im Überblick:\n• „SoftENGINE Mailserver“, angelegt am 22. November 2026, Anwendungs-ID 77777777-7777-4777-8777-777777777777\n• ${OWN}`,
        folge: CHOOSE,
      },
      {
        when: 'Several candidates, and the user has chosen one: that one is judged.',
        given: { inputs: { clientId: '', chosen: OTHER }, others: [old] },
        status: 'warn',
        ist: `Es gibt 2 passende Registrierungen; geprüft wird ${OLD}. Alle im Überblick:\n• ${OWN}\n• ${OLD}`,
        folge: CHOOSE,
      },
      {
        when: 'None, and the account is a member: it may just have been made.',
        given: { registration: null, inputs: nothingTyped },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'None, not even by the typed id.',
        given: { registration: null },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden. Auch zur eingegebenen ID 22222222-2222-4222-8222-222222222222 gibt es hier keine.',
        folge: NEXT,
      },
      {
        when: 'Another registration that has nothing to do with it is not taken for it.',
        given: { registration: null, inputs: nothingTyped, others: [otherRegistration()] },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'One that only asks for the same permission is never taken for it, but named.',
        given: {
          registration: null,
          inputs: nothingTyped,
          others: [otherRegistration({ requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])] })],
        },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.\nDieselbe Schnittstelle verwendet „Zeiterfassung“, angelegt am 2. März 2025, Anwendungs-ID 77777777-7777-4777-8777-777777777777.',
        folge: NEXT,
      },
      {
        when: "Microsoft's own hybrid app asks for the same permission and is not even named.",
        given: {
          registration: null,
          inputs: nothingTyped,
          others: [
            otherRegistration({
              displayName: 'ExchangeServerApp-99999999-9999-4999-8999-999999999999',
              requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])],
            }),
          ],
        },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'It was deleted less than 30 days ago: when, and until when it can be restored, by the typed id.',
        given: { registration: null, facts: { deletedApplications: [gone({ displayName: 'BüroWARE Exchange' })] } },
        status: 'fail',
        ist: 'Die Registrierung „BüroWARE Exchange“, angelegt am 26. Juli 2026, Anwendungs-ID 22222222-2222-4222-8222-222222222222, wurde am 10. November 2026 gelöscht.',
        folge: NEXT,
      },
      {
        when: 'It was deleted less than 30 days ago, and nothing is typed: it is known by its name.',
        given: { registration: null, inputs: nothingTyped, facts: { deletedApplications: [gone()] } },
        status: 'fail',
        ist: `Die Registrierung ${OWN}, wurde am 10. November 2026 gelöscht.`,
        folge: NEXT,
      },
      {
        when: 'Something else that was deleted is not mentioned.',
        given: {
          registration: null,
          inputs: nothingTyped,
          facts: { deletedApplications: [gone({ appId: OTHER, displayName: 'Zeiterfassung' })] },
        },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'A deleted one of the same name does not matter where a living one is found.',
        given: { facts: { deletedApplications: [gone({ appId: OTHER })] } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'A minute before the 30 days are over it can still be restored.',
        given: {
          registration: null,
          inputs: nothingTyped,
          now: '2026-12-10T13:59:00Z',
          facts: { deletedApplications: [gone()] },
        },
        status: 'fail',
        ist: `Die Registrierung ${OWN}, wurde am 10. November 2026 gelöscht.`,
        folge: NEXT,
      },
      {
        when: 'With the 30 days over nobody is told to restore it, though the list still has it.',
        given: {
          registration: null,
          inputs: nothingTyped,
          now: '2026-12-10T14:00:00Z',
          facts: { deletedApplications: [gone()] },
        },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'When it was deleted is not in the answer: until when it can be restored cannot be said.',
        given: {
          registration: null,
          inputs: nothingTyped,
          facts: { deletedApplications: [gone({ deletedDateTime: null })] },
        },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'Deleted registrations may not be read: that is not „none deleted“.',
        given: { registration: null, inputs: nothingTyped, facts: { deletedApplications: 'forbidden' } },
        status: 'fail',
        ist: `${NOTHING}\nOb eine passende Registrierung gelöscht wurde, war mit diesem Konto nicht zu lesen. Das dürfen etwa Anwendungsadministratoren und Cloudanwendungsadministratoren.`,
        folge: NEXT,
      },
      {
        when: 'Deleted registrations have not been read: that is not „none deleted“ either.',
        given: { registration: null, inputs: nothingTyped, facts: { deletedApplications: 'timeout' } },
        status: 'fail',
        ist: `${NOTHING}\nOb eine passende gelöscht wurde, ist noch nicht gelesen.`,
        folge: NEXT,
      },
      {
        when: 'A search still lists it although it is deleted.',
        given: { registration: null, inputs: nothingTyped, facts: { candidatesByName: [gone()] } },
        status: 'fail',
        ist: `Die Registrierung ${OWN}, wurde am 10. November 2026 gelöscht.`,
        folge: NEXT,
      },
      {
        when: 'An imported manifest is of a deleted registration.',
        given: { ...MANIFEST, registration: { deletedDateTime: '2026-11-10T14:00:00Z' } },
        status: 'fail',
        proof: 'paste',
        ist: `Die Registrierung ${OWN}, wurde am 10. November 2026 gelöscht.`,
        folge: NEXT,
      },
      {
        when: 'An imported manifest is of one that was deleted long ago: it is gone for good, and still no registration.',
        given: { ...MANIFEST, registration: { deletedDateTime: '2026-08-10T14:00:00Z' } },
        status: 'fail',
        proof: 'paste',
        ist: `Die Registrierung ${OWN}, wurde am 10. August 2026 gelöscht.`,
        folge: NEXT,
      },
      {
        when: "An agent's blueprint of the same name and address is no candidate.",
        given: {
          registration: null,
          inputs: nothingTyped,
          others: [registration({ appId: OTHER, '@odata.type': '#microsoft.graph.agentIdentityBlueprint' })],
        },
        status: 'fail',
        ist: NOTHING,
        folge: NEXT,
      },
      {
        when: "An agent's blueprint beside the registration makes no second candidate.",
        given: {
          inputs: nothingTyped,
          others: [registration({ appId: OTHER, '@odata.type': '#microsoft.graph.agentIdentityBlueprint' })],
        },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'Of those that only use the same API the one with the same permission is asked about, however old.',
        given: {
          registration: null,
          inputs: nothingTyped,
          others: [
            otherRegistration({
              appId: STRANGER,
              displayName: 'Archivierung',
              createdDateTime: '2026-11-01T12:00:00Z',
              requiredResourceAccess: [asks(EXCHANGE, ['5e5addcd-3e8d-4e90-baf5-964efab2b20a', 'Role'])],
            }),
            otherRegistration({ requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])] }),
          ],
        },
        status: 'fail',
        ist: `${NOTHING}\nDieselbe Schnittstelle verwendet „Zeiterfassung“, angelegt am 2. März 2025, Anwendungs-ID 77777777-7777-4777-8777-777777777777.`,
        folge: NEXT,
      },
      {
        when: 'Of those with the same permission the newest is asked about.',
        given: {
          registration: null,
          inputs: nothingTyped,
          others: [
            otherRegistration({ requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])] }),
            otherRegistration({
              appId: STRANGER,
              displayName: 'Archivierung',
              createdDateTime: '2026-11-01T12:00:00Z',
              requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])],
            }),
          ],
        },
        status: 'fail',
        ist: `${NOTHING}\nDieselbe Schnittstelle verwendet „Archivierung“, angelegt am 1. November 2026, Anwendungs-ID 99999999-9999-4999-8999-999999999999.`,
        folge: NEXT,
      },
      {
        when: 'One only for personal accounts can never become right: the one just begun is judged before it.',
        given: {
          inputs: nothingTyped,
          registration: { signInAudience: 'PersonalMicrosoftAccount' },
          others: [old],
        },
        status: 'warn',
        ist: `Es gibt 2 passende Registrierungen; geprüft wird ${OLD}. Alle im Überblick:\n• ${OLD}\n• ${OWN}`,
        folge: CHOOSE,
      },
      {
        when: 'One only for personal accounts is judged where it is the only one: the next step says what is wrong with it.',
        given: { inputs: nothingTyped, registration: { signInAudience: 'PersonalMicrosoftAccount' } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'The directory could not be read: the sign-in says which one it is, and the enterprise app is of another.',
        given: { ...ELSEWHERE, facts: { ...ELSEWHERE.facts, organization: 'forbidden' } },
        status: 'fail',
        ist: FOREIGN,
        folge: FOREIGN_NEXT,
      },
      {
        when: 'The directory is not in the answer: the sign-in says which one it is.',
        given: { ...ELSEWHERE, facts: { ...ELSEWHERE.facts, organization: [] } },
        status: 'fail',
        ist: FOREIGN,
        folge: FOREIGN_NEXT,
      },
      {
        when: 'Neither the directory nor an account is known: that an enterprise app is of another one is not proved.',
        given: { ...ELSEWHERE, account: null, facts: { ...ELSEWHERE.facts, organization: 'not-in-source' } },
        status: 'fail',
        ist: `In diesem Verzeichnis ist keine passende App-Registrierung zu finden. Auch zur eingegebenen ID ${STRANGER} gibt es hier keine.`,
        folge: NEXT,
      },
      {
        when: 'An enterprise app whose owner is not in the answer is not another directory’s.',
        given: {
          ...ELSEWHERE,
          facts: { typedServicePrincipal: enterpriseApp({ appId: STRANGER, appOwnerOrganizationId: null }) },
        },
        status: 'fail',
        ist: `In diesem Verzeichnis ist keine passende App-Registrierung zu finden. Auch zur eingegebenen ID ${STRANGER} gibt es hier keine.`,
        folge: NEXT,
      },
      {
        when: 'None found, and the account has no user object here: it is no guest.',
        given: { registration: null, inputs: nothingTyped, facts: { me: null } },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'None found, and whether the account is a guest could not be read: not proved.',
        given: { registration: null, inputs: nothingTyped, facts: { me: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
      },
      {
        when: 'Both searches answered without a list, and nothing is typed: nothing was looked for.',
        given: { registration: null, inputs: nothingTyped, facts: NO_LISTS },
        status: 'unknown',
        reason: 'not-typed',
        ist: 'Noch nichts eingegeben. Tragen Sie den Wert so ein, wie er in Ihrem Programm steht.',
      },
      {
        when: 'The id was typed after the reading and never asked for: not „none“.',
        given: { registration: null, inputs: { clientId: STRANGER }, askedFor: '' },
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'Das ist noch nicht gelesen. Prüfen Sie erneut.',
      },
      {
        when: 'Both searches answered without a list, and the typed id is no registration: that is not „none“.',
        given: { registration: null, inputs: { clientId: STRANGER }, facts: NO_LISTS },
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'Das ist noch nicht gelesen. Prüfen Sie erneut.',
      },
      {
        when: 'One search answered without a list, the other with an empty one: there is none.',
        given: { registration: null, inputs: nothingTyped, facts: { candidatesByName: null } },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'A registration that was read, but not for what is typed now, is not taken for it.',
        given: { registration: null, inputs: nothingTyped, facts: { application: registration() } },
        status: 'fail',
        ist: 'In diesem Verzeichnis ist keine passende App-Registrierung zu finden.',
        folge: NEXT,
      },
      {
        when: 'The typed id belongs to an enterprise app of another directory.',
        given: {
          registration: null,
          inputs: { clientId: STRANGER },
          facts: { typedServicePrincipal: enterpriseApp({ appId: STRANGER, appOwnerOrganizationId: STRANGER }) },
        },
        status: 'fail',
        ist: 'Die eingegebene ID 99999999-9999-4999-8999-999999999999 gehört zu einer Unternehmens-App, deren Registrierung in einem anderen Verzeichnis liegt (99999999-9999-4999-8999-999999999999).',
        folge:
          'Die Registrierung muss im Verzeichnis Ihres Unternehmens liegen; sonst kommt die Verbindung nicht zustande.',
      },
      {
        when: 'None found, and the account is a guest: guests may not list.',
        given: { registration: null, inputs: nothingTyped, facts: { me: guest } },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Ihr Konto ist hier nur Gast. Gäste dürfen Registrierungen nicht auflisten; dass keine gefunden wurde, beweist deshalb nichts.',
      },
      {
        when: 'A guest who typed the id of a registration that can be read finds it.',
        given: { facts: { me: guest } },
        status: 'pass',
        ist: `${OWN}.`,
      },
      {
        when: 'The registration of the typed id may not be read: no other is taken instead.',
        given: { others: [old], facts: { typedApplication: 'forbidden', application: 'forbidden' } },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.',
      },
      {
        when: 'One was found but could not be read.',
        given: { inputs: nothingTyped, facts: { application: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
      },
      {
        when: 'None found, but one of the searches was not answered: that is not „none“.',
        given: { registration: null, inputs: nothingTyped, facts: { candidatesByName: 'throttled' } },
        status: 'unknown',
        reason: 'throttled',
        ist: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
      },
      {
        when: 'The searches are refused and nothing is typed.',
        given: {
          registration: null,
          inputs: nothingTyped,
          facts: { candidatesByRedirectUri: 'forbidden', candidatesByName: 'forbidden', candidatesByApi: 'forbidden' },
        },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.',
      },
      {
        when: 'Nothing has been read yet.',
        given: { unread: true },
        status: 'unknown',
        reason: 'not-signed-in',
        ist: 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
      },
    ],
  );
});
