import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { kinds, type KindName } from '../../src/checks/kinds';
import { isForColleague, requestText } from '../../src/checks/request';
import { labelOf } from '../../src/microsoft/labels';
import { GUIDE, NAME, NOW, APP, otherRegistration, resultOf, type Change } from './judging';

const LINK = 'https://pruefung.example/anleitung/?konto=1#schritt-10';

/** What is left to do where nothing has been read: the letter is made of a result, whatever its status. */
const result = (number: string) => {
  const inputs = { clientId: '', domain: '', ticks: [] };
  const found = judge(GUIDE, { inputs, now: new Date(NOW) }).find((one) => one.number === number);
  if (!found) throw new Error(`No check ${number}`);
  return found;
};

const label = (name: string) => labelOf(name).de;

const letter = (number: string, registration?: string) =>
  requestText({ guide: GUIDE, result: result(number), registration, link: LINK, label });

/** The letter about what one check says of the complete tenant with one thing changed. */
const about = (kind: KindName, given: Change, registration?: string) =>
  requestText({ guide: GUIDE, result: resultOf(kind, given), registration, link: LINK, label });

describe('the letter to the colleague', () => {
  test('It says what is missing, where, and who may do it.', () => {
    const open = {
      ...result('10.1'),
      status: 'fail' as const,
      ist: ['Für „full_access_as_app“ ist ', { mark: 'keine' }, ' Administratorzustimmung erteilt.'],
    };
    expect(requestText({ guide: GUIDE, result: open, registration: `${NAME} (${APP})`, link: LINK, label }))
      .toBe(`Guten Tag,

für die Anbindung der BüroWARE/WEBWARE an Microsoft 365 fehlt noch ein Schritt, den ich nicht selbst erledigen kann:

Prüfung 10.1: Administratorzustimmung
Soll: Für „Office 365 Exchange Online – full_access_as_app – Anwendung“ ist die Administratorzustimmung erteilt.
Ist: Für „full_access_as_app“ ist keine Administratorzustimmung erteilt.
Registrierung: SoftENGINE Mailserver (22222222-2222-4222-8222-222222222222)

Das darf ein Anwendungsadministrator, ein Cloudanwendungsadministrator, ein Administrator für privilegierte Rollen oder ein Globaler Administrator.
Die Anleitung mit diesem Schritt: https://pruefung.example/anleitung/?konto=1#schritt-10

Vielen Dank!`);
  });

  test('Without a known registration none is named.', () => {
    expect(letter('3.1').split('\n')).toEqual([
      'Guten Tag,',
      '',
      'für die Anbindung der BüroWARE/WEBWARE an Microsoft 365 fehlt noch ein Schritt, den ich nicht selbst erledigen kann:',
      '',
      'Prüfung 3.1: App-Registrierung vorhanden',
      'Soll: Im Verzeichnis gibt es die App-Registrierung dieser Anleitung (vorgeschlagener Name: „SoftENGINE Mailserver“).',
      'Ist: Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
      '',
      'Das darf ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator.',
      `Die Anleitung mit diesem Schritt: ${LINK}`,
      '',
      'Vielen Dank!',
    ]);
  });

  test('What happens in Exchange goes to whoever administers Exchange.', () => {
    expect(letter('11.1', NAME)).toContain(
      '\nRegistrierung: SoftENGINE Mailserver\n\nDas darf ein Exchange-Administrator oder ein Globaler Administrator.\nDie Anleitung',
    );
  });

  test('Where nobody in particular may do it, nobody is named.', () => {
    expect(letter('12.2', NAME)).toContain(
      '\nRegistrierung: SoftENGINE Mailserver\n\nDie Anleitung mit diesem Schritt',
    );
  });

  test('The clicks are those of the remedy, in the words of the portal, and the values stand among them.', () => {
    const given = {
      registration: { publicClient: { redirectUris: [] }, web: { redirectUris: ['bw-link://o365/oauth2'] } },
    };
    expect(about('redirect-uri', given, NAME)).toBe(`Guten Tag,

für die Anbindung der BüroWARE/WEBWARE an Microsoft 365 fehlt noch ein Schritt, den ich nicht selbst erledigen kann:

Prüfung 4.2: Umleitungs-URI
Soll: „bw-link://o365/oauth2“ steht unter „Öffentlicher Client/nativ (mobil und Desktop)“.
Ist: „bw-link://o365/oauth2“ ist eingetragen, aber unter „Web“.
Registrierung: SoftENGINE Mailserver

So geht es:
1. Klicken Sie in der Registrierung unter „Verwalten“ auf „Authentifizierung“.
2. Löschen Sie unter „Web“ die Adresse „bw-link://o365/oauth2“, und klicken Sie auf „Speichern“.
3. Wählen Sie auf der Registerkarte „Umleitungs-URI-Konfiguration“ den Punkt „Umleitungs-URI hinzufügen“ und dort „Mobilgerät-/Desktopanwendungen“. In älteren Ansichten: „Plattform hinzufügen“.
4. Fügen Sie unter „Benutzerdefinierte Umleitungs-URIs“ ein: bw-link://o365/oauth2
5. Klicken Sie auf „Konfigurieren“.
Hier ist die Änderung meist sofort zu sehen, manchmal erst nach einigen Minuten.

Das darf ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator.
Die Anleitung mit diesem Schritt: ${LINK}

Vielen Dank!`);
  });

  test('How long it takes is told as well.', () => {
    expect(about('registration-exists', { registration: null, inputs: { clientId: '' } })).toContain(
      '„Registrieren“.\nDie Suche bei Microsoft hinkt manchmal einige Minuten nach.',
    );
  });

  test('What everybody may do needs nobody’s leave, and what nothing helps against has no way.', () => {
    expect(about('secret-start-matches', { inputs: { secretStart: 'AB3' } })).not.toContain('Das darf');
    expect(about('admin-consent', { facts: { appRoleAssignments: 'forbidden' } })).toMatch(
      /Ist: [^\n]+\n\nDas darf [^\n]+\nDie Anleitung/,
    );
  });

  test('Who lacks a role asks for that, not for a check.', () => {
    expect(about('admin-role', { facts: { directoryRoles: [] } })).toBe(`Guten Tag,

ich richte die Anbindung der BüroWARE/WEBWARE an Microsoft 365 ein. Meinem Konto fehlt dafür eine Administratorrolle. Bitte erledigen Sie die Schritte der Anleitung, oder geben Sie mir eine Rolle, mit der ich es kann.

Das darf ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator.
Die Anleitung mit diesem Schritt: ${LINK}

Vielen Dank!`);
  });
});

describe('whether a letter is worth writing', () => {
  const forColleague = (kind: KindName, given: Change, guess = false) => isForColleague(resultOf(kind, given), guess);

  test('Only about what a role allows.', () => {
    const failed = (kind: string) => ({ ...result('10.1'), kind, status: 'fail' as const });
    expect(Object.keys(kinds).filter((kind) => !isForColleague(failed(kind)))).toEqual([
      'signed-in',
      'registrations-readable',
      'client-id-matches',
      'domain-verified',
      'secret-start-matches',
      'role-claims',
      'registration-complete',
      'manual',
    ]);
  });

  test('About what is wrong, what may not be read, and a role that is missing; not about what is right or a hint.', () => {
    const gone = { registration: null, inputs: { clientId: '' } };
    expect(forColleague('registration-exists', gone)).toBe(true);
    expect(forColleague('admin-consent', { facts: { appRoleAssignments: 'forbidden' } })).toBe(true);
    expect(forColleague('admin-consent', { facts: { appRoleAssignments: 'timeout' } })).toBe(false);
    expect(forColleague('admin-role', { facts: { directoryRoles: [] } })).toBe(true);
    expect(forColleague('admin-role', {})).toBe(false);
    expect(forColleague('account-types', { registration: { signInAudience: 'AzureADMultipleOrgs' } })).toBe(false);
    expect(forColleague('account-types', gone)).toBe(false);
  });

  test('Never about a registration that was only guessed.', () => {
    const two = { inputs: { clientId: '' }, others: [otherRegistration({ displayName: `${NAME} 2` })] };
    const open: readonly [KindName, Change][] = [
      ['redirect-uri', { ...two, registration: { publicClient: { redirectUris: [] } } }],
      ['admin-consent', { ...two, facts: { appRoleAssignments: [] } }],
      ['ews-allowed', { inputs: { ...two.inputs, exchange: { ewsEnabled: true, allowedAppIds: [], pastedAt: NOW } } }],
    ];
    for (const [kind, given] of open) {
      expect([kind, forColleague(kind, given), forColleague(kind, given, true)]).toEqual([kind, true, false]);
    }
    expect(forColleague('admin-role', { facts: { directoryRoles: [] } }, true)).toBe(true);
  });
});
