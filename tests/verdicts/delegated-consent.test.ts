import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import { APP, check, GRAPH, NAME, OTHER, table, type Change } from './judging';

const guide: Guide = {
  product: 'Prüfseite',
  checks: [
    check('1.1', 'anfang', 'registration-exists', { name: NAME }),
    check('2.1', 'zustimmung', 'delegated-consent', {
      api: { id: GRAPH, name: 'Microsoft Graph' },
      permission: { id: 'c79f8feb-a9db-4090-85f9-90d820caa0eb', name: 'Application.Read.All' },
    }),
  ],
};
const account = (given: Change['account']): Change => ({ guide, account: given ?? null });
const signedIn = (...scopes: readonly string[]) => account({ appId: APP, scopes });

const PASS =
  'Das Zugangstoken dieser Anmeldung enthält „Application.Read.All“; zugestimmt ist also mindestens für Ihr Konto. Ob für alle, zeigt das Portal.';
const MANUAL =
  'Angemeldet sind Sie hier über eine andere App. Ob dieser Registrierung zugestimmt wurde, ließe sich nur mit einer höheren Berechtigung lesen. Sehen Sie im Portal nach.';
const OPEN = 'Ohne „Application.Read.All“ liest die Prüfseite nicht verlässlich, was sie braucht.';

describe('delegated-consent', () => {
  table('delegated-consent', 'Für „Microsoft Graph – Application.Read.All – Delegiert“ ist die Zustimmung erteilt.', [
    {
      when: 'The token of this sign-in carries it.',
      given: signedIn('openid', 'User.Read', 'Application.Read.All'),
      status: 'pass',
      ist: PASS,
    },
    { when: 'Scopes know no case.', given: signedIn('application.read.all'), status: 'pass', ist: PASS },
    {
      when: 'The app that signed in is the one judged, whatever the case of its id.',
      given: account({ appId: APP.toUpperCase(), scopes: ['Application.Read.All'] }),
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'The token carries others only; a longer name is another one.',
      given: signedIn('User.Read', 'Application.ReadWrite.All', 'Application.Read.All.Own'),
      status: 'fail',
      ist: 'Das Zugangstoken dieser Anmeldung enthält nur „User.Read“, „Application.ReadWrite.All“ und „Application.Read.All.Own“.',
      folge: OPEN,
    },
    {
      when: 'The token carries nothing.',
      given: signedIn(),
      status: 'fail',
      ist: 'Das Zugangstoken dieser Anmeldung enthält keine Berechtigung.',
      folge: OPEN,
    },
    {
      when: 'Signed in through another app: its token proves nothing about this one.',
      given: account({ appId: OTHER, scopes: ['Application.Read.All'] }),
      status: 'manual',
      ist: MANUAL,
    },
    {
      when: 'Nobody knows through which app: never green.',
      given: account({ scopes: ['Application.Read.All'] }),
      status: 'manual',
      ist: MANUAL,
    },
    { when: 'Nobody knows the scopes.', given: account({ appId: APP }), status: 'manual', ist: MANUAL },
    {
      when: 'The user has looked in the portal.',
      given: { ...account({ appId: OTHER, scopes: [] }), inputs: { ticks: ['2.1'] } },
      status: 'done',
      proof: 'self',
      ist: MANUAL,
    },
    {
      when: 'A tick lifts no red.',
      given: { ...signedIn('User.Read'), inputs: { ticks: ['2.1'] } },
      status: 'fail',
      ist: 'Das Zugangstoken dieser Anmeldung enthält nur „User.Read“.',
      folge: OPEN,
    },
    {
      when: 'Nobody is signed in: the source has no account.',
      given: { guide, pasted: true },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'The registration is not there.',
      given: { ...signedIn('Application.Read.All'), registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 1 offen ist.',
    },
  ]);
});
