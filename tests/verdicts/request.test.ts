import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { kinds } from '../../src/checks/kinds';
import { hasDoer, requestText } from '../../src/checks/request';
import { GUIDE, NAME, NOW, APP } from './judging';

const LINK = 'https://pruefung.example/anleitung/?konto=1#schritt-10';

/** What is left to do where nothing has been read: the letter is made of a result, whatever its status. */
const result = (number: string) => {
  const inputs = { clientId: '', domain: '', ticks: [] };
  const found = judge(GUIDE, { inputs, now: new Date(NOW) }).find((one) => one.number === number);
  if (!found) throw new Error(`No check ${number}`);
  return found;
};

const letter = (number: string, registration?: string) =>
  requestText({ guide: GUIDE, result: result(number), registration, link: LINK });

describe('the letter to the colleague', () => {
  test('It says what is missing, where, and who may do it.', () => {
    const open = {
      ...result('10.1'),
      status: 'fail' as const,
      ist: ['Für „full_access_as_app“ ist ', { mark: 'keine' }, ' Administratorzustimmung erteilt.'],
    };
    expect(requestText({ guide: GUIDE, result: open, registration: `${NAME} (${APP})`, link: LINK })).toBe(`Guten Tag,

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

  test('A colleague is asked only for what a role allows.', () => {
    expect(Object.keys(kinds).filter((kind) => !hasDoer(kind))).toEqual([
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
});
