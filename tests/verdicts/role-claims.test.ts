import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import { APP, check, NAME, OTHER, table } from './judging';

const guide: Guide = {
  product: 'Prüfseite',
  checks: [check('1.1', 'anfang', 'registration-exists', { name: NAME }), check('2.1', 'rollen', 'role-claims')],
};
const ROLE = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';

describe('role-claims', () => {
  table('role-claims', 'Das ID-Token nennt die Verzeichnisrollen des angemeldeten Kontos (freiwillig).', [
    {
      when: 'The ID token names them.',
      given: { guide, account: { appId: APP, wids: [ROLE] } },
      status: 'pass',
      ist: 'Das ID-Token dieser Anmeldung nennt die Verzeichnisrollen.',
    },
    {
      when: 'It names none: no mistake, only a question more.',
      given: { guide, account: { appId: APP } },
      status: 'warn',
      ist: 'Das ID-Token dieser Anmeldung nennt keine Verzeichnisrollen.',
      folge: 'Das ist kein Fehler: Die Prüfseite fragt Microsoft dann eigens nach den Rollen.',
    },
    {
      when: 'The token of another app says nothing about this one.',
      given: { guide, account: { appId: OTHER, wids: [ROLE] } },
      status: 'manual',
      ist: 'Angemeldet sind Sie hier über eine andere App; was das ID-Token dieser Registrierung enthält, ist hier nicht zu sehen.',
    },
    {
      when: 'Nobody is signed in.',
      given: { guide, pasted: true },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
  ]);
});
