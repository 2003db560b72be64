import { describe } from 'vitest';
import { table } from './judging';

describe('signed-in', () => {
  table('signed-in', 'Sie sind im Verzeichnis Ihres Unternehmens angemeldet.', [
    {
      when: 'A member is signed in: account, directory name and directory id are named.',
      status: 'pass',
      ist: 'Angemeldet als anna.admin@muster.de im Verzeichnis „Muster GmbH“ (11111111-1111-4111-8111-111111111111).',
    },
    {
      when: 'Another directory than expected shows by its name and id.',
      given: {
        account: { username: 'info@privat.example', tenantId: '99999999-9999-4999-8999-999999999999' },
        facts: { organization: [{ id: '99999999-9999-4999-8999-999999999999', displayName: 'Standardverzeichnis' }] },
      },
      status: 'pass',
      ist: 'Angemeldet als info@privat.example im Verzeichnis „Standardverzeichnis“ (99999999-9999-4999-8999-999999999999).',
    },
    {
      when: 'A directory whose name cannot be read is still named by its id.',
      given: { facts: { organization: 'forbidden' } },
      status: 'pass',
      ist: 'Angemeldet als anna.admin@muster.de im Verzeichnis 11111111-1111-4111-8111-111111111111.',
    },
    {
      when: 'A directory without a name is named by its id.',
      given: { facts: { organization: [{ id: '11111111-1111-4111-8111-111111111111', displayName: null }] } },
      status: 'pass',
      ist: 'Angemeldet als anna.admin@muster.de im Verzeichnis 11111111-1111-4111-8111-111111111111.',
    },
    {
      when: 'A partner with delegated access has no user object here: a hint, and nothing holds him up.',
      given: { account: { username: 'berater@partner.de' }, facts: { me: null } },
      status: 'warn',
      ist: 'Angemeldet als berater@partner.de im Verzeichnis „Muster GmbH“ (11111111-1111-4111-8111-111111111111), ohne eigenen Benutzer dort (etwa als Partner mit delegiertem Zugriff, GDAP).',
      folge:
        'Ist das nicht das Verzeichnis des Kunden, gilt alles Folgende dem falschen. Sonst wird alles wie gewohnt geprüft.',
    },
    {
      when: 'A guest account is a warning.',
      given: {
        account: { username: 'berater@partner.de' },
        facts: { me: { userPrincipalName: 'berater_partner.de#EXT#@muster.onmicrosoft.com', userType: 'Guest' } },
      },
      status: 'warn',
      ist: 'Angemeldet als berater@partner.de im Verzeichnis „Muster GmbH“ (11111111-1111-4111-8111-111111111111), aber nur als Gast.',
      folge: 'Gäste dürfen die App-Registrierungen eines Verzeichnisses nicht auflisten.',
    },
    {
      when: 'An imported manifest has no account.',
      given: { pasted: true },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'Nothing has been read yet.',
      given: { unread: true },
      status: 'unknown',
      reason: 'not-signed-in',
      ist: 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
    },
  ]);
});
