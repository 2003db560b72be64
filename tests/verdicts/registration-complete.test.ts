import { describe } from 'vitest';
import { MANIFEST, NOW, otherRegistration, table } from './judging';

const COMPLETE = 'Die Registrierung ist vollständig. Ob die Verbindung gelingt, zeigt erst der Versuch.';
const OPEN = 'Solange ein Schritt offen ist, kommt die Verbindung nicht oder nicht verlässlich zustande.';
const guest = { userPrincipalName: 'berater_partner.de#EXT#@muster.onmicrosoft.com', userType: 'Guest' };

describe('registration-complete', () => {
  table('registration-complete', 'Alle Prüfungen der Schritte davor sind erfüllt.', [
    { when: 'All of steps 3 to 11 is fulfilled.', status: 'pass', proof: 'paste', ist: COMPLETE },
    {
      when: 'A tick on step 8 counts, and makes the whole self-declared.',
      given: { inputs: { secretStart: '', ticks: ['8.1'] } },
      status: 'pass',
      proof: 'self',
      ist: COMPLETE,
    },
    {
      when: 'Hints count as fulfilled.',
      given: {
        registration: { signInAudience: 'AzureADMultipleOrgs' },
        inputs: { domain: 'muster.onmicrosoft.com' },
        account: { clockSkew: 900 },
      },
      status: 'pass',
      proof: 'paste',
      ist: COMPLETE,
    },
    {
      when: 'Several candidates, nothing typed: the chosen one is judged, but step 5 is not proved.',
      given: {
        others: [otherRegistration({ displayName: 'SoftENGINE Mailserver alt' })],
        inputs: { clientId: '', chosen: '22222222-2222-4222-8222-222222222222' },
      },
      status: 'unknown',
      reason: 'not-typed',
      ist: 'Schritt 5 ist noch nicht belegt.',
    },
    {
      when: 'A guest without a role: steps 1 and 2 do not count.',
      given: { facts: { me: guest, directoryRoles: [] } },
      status: 'pass',
      proof: 'paste',
      ist: COMPLETE,
    },
    {
      when: 'Roles and searches not readable: steps 1 and 2 do not count.',
      given: {
        facts: {
          directoryRoles: 'forbidden',
          candidatesByRedirectUri: 'forbidden',
          candidatesByName: 'forbidden',
          candidatesByApi: 'forbidden',
        },
      },
      status: 'pass',
      proof: 'paste',
      ist: COMPLETE,
    },
    {
      when: 'No registration: step 3 is the first open one.',
      given: { registration: null },
      status: 'fail',
      ist: 'Schritt 3 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'No consent: step 10 is open.',
      given: { facts: { appRoleAssignments: [] } },
      status: 'fail',
      ist: 'Schritt 10 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'EWS switched off: step 11 is open, as was pasted.',
      given: { inputs: { exchange: { ewsEnabled: false, pastedAt: NOW } } },
      status: 'fail',
      proof: 'paste',
      ist: 'Schritt 11 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'Of several open steps the first is named.',
      given: {
        registration: { publicClient: { redirectUris: [] }, passwordCredentials: [] },
        facts: { appRoleAssignments: [] },
      },
      status: 'fail',
      ist: 'Schritt 4 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'What fails outweighs what is not proved, even before it.',
      given: { inputs: { domain: '' }, facts: { appRoleAssignments: [] } },
      status: 'fail',
      ist: 'Schritt 10 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'An imported registration that is wrong is open, and its proof says where from.',
      given: { ...MANIFEST, registration: { passwordCredentials: [] } },
      status: 'fail',
      proof: 'paste',
      ist: 'Schritt 6 ist noch offen.',
      folge: OPEN,
    },
    {
      when: 'Nothing pasted: step 11 is not proved.',
      given: { inputs: { exchange: undefined } },
      status: 'unknown',
      reason: 'not-pasted',
      ist: 'Schritt 11 ist noch nicht belegt.',
    },
    {
      when: 'Domain not typed: step 5 is not proved.',
      given: { inputs: { domain: '' } },
      status: 'unknown',
      reason: 'not-typed',
      ist: 'Schritt 5 ist noch nicht belegt.',
    },
    {
      when: 'Step 8 neither typed nor ticked is not proved.',
      given: { inputs: { secretStart: '' } },
      status: 'unknown',
      reason: 'step-open',
      ist: 'Schritt 8 ist noch nicht belegt.',
    },
    {
      when: 'Grants that may not be read: step 10 is not proved.',
      given: { facts: { appRoleAssignments: 'forbidden' } },
      status: 'unknown',
      reason: 'forbidden',
      ist: 'Schritt 10 ist noch nicht belegt.',
    },
    {
      when: 'A manifest alone never completes a registration.',
      given: MANIFEST,
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'Schritt 5 ist noch nicht belegt.',
    },
    {
      when: 'Nothing read at all.',
      given: { unread: true },
      status: 'unknown',
      reason: 'not-signed-in',
      ist: 'Schritt 3 ist noch nicht belegt.',
    },
    {
      when: 'Its own tick proves nothing.',
      given: { inputs: { exchange: undefined, ticks: ['12.1', '12.2', '11.1'] } },
      status: 'unknown',
      reason: 'not-pasted',
      ist: 'Schritt 11 ist noch nicht belegt.',
    },
  ]);
});
