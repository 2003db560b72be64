import { describe } from 'vitest';
import type { Reason } from '../../src/tenant/reading';
import { STRANGER, table } from './judging';

const unreadable = (reason: Reason) => ({
  candidatesByRedirectUri: reason,
  candidatesByName: reason,
  candidatesByApi: reason,
});

const REFUSED =
  'Microsoft hat das Lesen der App-Registrierungen verweigert. Es fehlt die Berechtigung „Application.Read.All“ für diese Prüfseite, oder Ihr Konto darf Registrierungen nicht auflisten. Das dürfen Mitglieder des Verzeichnisses, nicht aber Gäste; sicher dürfen es Anwendungsadministratoren und Cloudanwendungsadministratoren. Melden Sie sich mit einem solchen Konto an, und stimmen Sie der Berechtigung zu.';

describe('registrations-readable', () => {
  table('registrations-readable', 'Die App-Registrierungen Ihres Verzeichnisses sind mit diesem Konto lesbar.', [
    {
      when: 'The registrations could be read.',
      status: 'pass',
      ist: 'Die App-Registrierungen von „Muster GmbH“ sind lesbar.',
    },
    {
      when: 'A directory without a single registration is readable as well.',
      given: { registration: null },
      status: 'pass',
      ist: 'Die App-Registrierungen von „Muster GmbH“ sind lesbar.',
    },
    {
      when: 'One search that was answered is enough.',
      given: { facts: { candidatesByRedirectUri: 'throttled', candidatesByName: 'timeout' } },
      status: 'pass',
      ist: 'Die App-Registrierungen von „Muster GmbH“ sind lesbar.',
    },
    {
      when: 'A directory whose name cannot be read is not named.',
      given: { facts: { organization: 'forbidden' } },
      status: 'pass',
      ist: 'Die App-Registrierungen sind lesbar.',
    },
    {
      when: 'An account that may not list but may read its own registration: that one is readable.',
      given: { facts: unreadable('forbidden') },
      status: 'pass',
      ist: 'Die eingegebene App-Registrierung von „Muster GmbH“ ist lesbar.',
    },
    {
      when: 'What was imported says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: 'Die App-Registrierungen von „Muster GmbH“ sind lesbar.',
    },
    {
      when: 'Refused with an id typed: the missing permission and the missing role are named.',
      given: { facts: { ...unreadable('forbidden'), typedApplication: 'forbidden', application: 'forbidden' } },
      status: 'unknown',
      reason: 'forbidden',
      ist: REFUSED,
    },
    {
      when: 'Refused with nothing typed says the same.',
      given: { inputs: { clientId: '' }, facts: unreadable('forbidden') },
      status: 'unknown',
      reason: 'forbidden',
      ist: REFUSED,
    },
    {
      when: 'Refused, and the typed id is unknown here: a 404 by id does not prove that lists can be read.',
      given: { inputs: { clientId: STRANGER }, facts: unreadable('forbidden') },
      status: 'unknown',
      reason: 'forbidden',
      ist: REFUSED,
    },
    {
      when: 'Too many requests are not a refusal.',
      given: { inputs: { clientId: '' }, facts: unreadable('throttled') },
      status: 'unknown',
      reason: 'throttled',
      ist: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
    },
    {
      when: 'No connection is not a refusal.',
      given: { inputs: { clientId: '' }, facts: unreadable('offline') },
      status: 'unknown',
      reason: 'offline',
      ist: 'Microsoft war nicht erreichbar. Prüfen Sie die Internetverbindung, dann prüfen Sie erneut.',
    },
    {
      when: 'One search was answered without a list, the others failed: why they failed counts.',
      given: {
        registration: null,
        facts: { candidatesByRedirectUri: null, candidatesByName: 'throttled', candidatesByApi: 'throttled' },
      },
      status: 'unknown',
      reason: 'throttled',
      ist: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
    },
    {
      when: 'Every search was answered without a list: nothing is proved.',
      given: {
        registration: null,
        facts: { candidatesByRedirectUri: null, candidatesByName: null, candidatesByApi: null },
      },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'Das ist noch nicht gelesen. Prüfen Sie erneut.',
    },
    {
      when: 'A source without registrations proves nothing.',
      given: { inputs: { clientId: '' }, facts: unreadable('not-in-source'), pasted: true },
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
