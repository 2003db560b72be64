import { describe, expect, test } from 'vitest';
import { isGuid } from '../../src/checks/guid';
import type { ExchangeSettings } from '../../src/checks/inputs';
import type { KindName } from '../../src/checks/kinds';
import type { Click, Remedy } from '../../src/checks/remedy';
import type { Lack } from '../../src/checks/verdict';
import { blades } from '../../src/microsoft/blades';
import { labelOf, labels } from '../../src/microsoft/labels';
import type { Application } from '../../src/tenant/shapes';
import {
  APP,
  asks,
  DIRECTORY,
  enterpriseApp,
  ENTERPRISE,
  EXCHANGE,
  exchangeOnline,
  firm,
  FULL_ACCESS,
  GRAPH,
  GUIDE,
  judged,
  MANIFEST,
  NAME,
  NOW,
  OBJECT,
  OTHER,
  otherRegistration,
  REDIRECT_URI,
  registration,
  resultOf,
  SECRET,
  STRANGER,
  USER_READ,
  type Change,
} from './judging';

/*
 * What helps, for every near miss of the steps 1 to 5: in words of the portal, and as changes that are done here to see that
 * the check is green then.
 */

/** One near miss, and which of the two reds it is; a hint is neither. */
type Cell = readonly [when: string, given: Change, lack: Lack | 'hint'];

const roles = (...ids: readonly string[]): Change => ({
  facts: { directoryRoles: ids.map((roleTemplateId) => ({ displayName: null, roleTemplateId })) },
});
const at = (redirects: Partial<Record<'publicClient' | 'web' | 'spa', readonly string[]>>): Change => ({
  registration: {
    publicClient: { redirectUris: [...(redirects.publicClient ?? [])] },
    web: { redirectUris: [...(redirects.web ?? [])] },
    spa: { redirectUris: [...(redirects.spa ?? [])] },
  },
});
const typedId = (clientId: string, more: Change = {}): Change => ({ ...more, inputs: { clientId } });
const typedDomain = (domain: string, more: Change = {}): Change => ({ ...more, inputs: { domain } });
const NONE: Change = { registration: null, inputs: { clientId: '' } };
const second = otherRegistration({ displayName: `${NAME} 2` });
const gone = registration({ deletedDateTime: '2026-11-10T14:00:00Z' });

const cells: Partial<Record<KindName, readonly Cell[]>> = {
  'signed-in': [
    [
      'a guest',
      { facts: { me: { userPrincipalName: 'gast_partner.de#EXT#@muster.onmicrosoft.com', userType: 'Guest' } } },
      'hint',
    ],
  ],
  'admin-role': [
    ['no role seen', roles(), 'hint'],
    ['only a Privileged Role Administrator', roles('e8611ab8-c189-46e8-94e1-60213ab1f814'), 'hint'],
  ],
  'registration-exists': [
    ['none, nothing typed', NONE, 'absent'],
    ['none, and the typed id is unknown here', typedId(STRANGER, { registration: null }), 'absent'],
    [
      'none, but one that asks for the same permission',
      { ...NONE, others: [otherRegistration({ requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])] })] },
      'absent',
    ],
    ['deleted, and still kept', { ...NONE, facts: { deletedApplications: [gone] } }, 'wrong'],
    [
      'an imported one deleted long ago',
      { ...MANIFEST, registration: { deletedDateTime: '2026-01-01T00:00:00Z' } },
      'wrong',
    ],
    [
      "the typed id is another directory's",
      typedId(STRANGER, {
        registration: null,
        facts: { typedServicePrincipal: enterpriseApp({ appId: STRANGER, appOwnerOrganizationId: STRANGER }) },
      }),
      'wrong',
    ],
    ['several, none typed or chosen', { inputs: { clientId: '' }, others: [second] }, 'hint'],
    ['several, one chosen', { inputs: { clientId: '', chosen: OTHER }, others: [second] }, 'hint'],
  ],
  'account-types': [
    ['private accounts only', { registration: { signInAudience: 'PersonalMicrosoftAccount' } }, 'wrong'],
    ['any directory', { registration: { signInAudience: 'AzureADMultipleOrgs' } }, 'hint'],
    ['something new', { registration: { signInAudience: 'AzureADSelectedOrgs' } }, 'hint'],
  ],
  'redirect-uri': [
    ['none at all', at({}), 'absent'],
    ['only a web address', at({ web: ['https://erp.muster.de'] }), 'wrong'],
    ['another address', at({ publicClient: ['app://x'] }), 'wrong'],
    ['under the wrong platform', at({ web: [REDIRECT_URI] }), 'wrong'],
    ['under single-page', at({ spa: [REDIRECT_URI] }), 'wrong'],
    ['a typo', at({ publicClient: ['bw-link://o365/0auth2'] }), 'wrong'],
    ['a typo under the wrong platform', at({ web: ['https://bw-link://o365/oauth2'] }), 'wrong'],
  ],
  'client-id-matches': [
    ['a name', typedId(NAME), 'wrong'],
    ['a name, and nothing found', typedId(NAME, { registration: null }), 'wrong'],
    ['unknown here', typedId(STRANGER), 'wrong'],
    ['unknown here, and two fit', typedId(STRANGER, { others: [second] }), 'wrong'],
    ['the object id', typedId(OBJECT), 'wrong'],
    ['the object id of one of two', typedId(second.id ?? '', { others: [second] }), 'wrong'],
    ['the object id of the enterprise app', typedId(ENTERPRISE), 'wrong'],
    ['the directory id', typedId(DIRECTORY), 'wrong'],
    ["a secret's id", typedId(SECRET), 'wrong'],
    ['another one that fits in nothing', typedId(OTHER, { others: [otherRegistration()] }), 'wrong'],
    ['another one than chosen', { inputs: { clientId: OTHER, chosen: APP }, others: [otherRegistration()] }, 'wrong'],
    [
      'another one than imported',
      { ...MANIFEST, inputs: { clientId: STRANGER }, facts: { ...MANIFEST.facts, application: registration() } },
      'wrong',
    ],
  ],
  'domain-verified': [
    ["the firm's name", typedDomain('Muster GmbH'), 'wrong'],
    ['a mail address of the firm', typedDomain('info@muster-bau.de'), 'wrong'],
    ['a web address', typedDomain('https://www.muster-bau.de/kontakt'), 'wrong'],
    ['a dash for the hyphen', typedDomain('muster–bau.de'), 'wrong'],
    ['an invisible character', typedDomain('muster\u200b.de'), 'wrong'],
    ['a typo', typedDomain('mustrer.de'), 'wrong'],
    ['a subdomain', typedDomain('mail.muster-bau.de'), 'wrong'],
    ['without its ending', typedDomain('muster-bau'), 'wrong'],
    ['the application id', typedDomain(APP), 'wrong'],
    ['unknown to everybody', typedDomain('firma.example', { facts: { domainDirectory: null } }), 'wrong'],
    [
      "another directory's",
      typedDomain('firma.example', {
        facts: { domainDirectory: { issuer: `https://login.microsoftonline.com/${STRANGER}/v2.0` } },
      }),
      'wrong',
    ],
    [
      'unknown where one is verified',
      typedDomain('x.example', { facts: { organization: [firm('muster.de')] } }),
      'wrong',
    ],
    ['the technical one', typedDomain('muster.onmicrosoft.com'), 'hint'],
    ['the directory id', typedDomain(DIRECTORY), 'hint'],
  ],
};

const spoken = (click: Click) =>
  click
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'label' in piece ? `„${labelOf(piece.label).de}“` : `[${piece.value}]`;
    })
    .join('');

const all = Object.entries(cells).flatMap(([kind, rows]) => rows.map((row) => [kind as KindName, ...row] as const));

const remedyOf = (kind: KindName, given: Change): Remedy => {
  const { remedy } = resultOf(kind, given);
  if (!remedy) throw new Error(`No remedy of ${kind}`);
  return remedy;
};

describe('what helps', () => {
  test.each(all)('%s: %s', (kind, _, given, lack) => {
    const result = resultOf(kind, given);
    expect([result.status, result.lack]).toEqual(lack === 'hint' ? ['warn', undefined] : ['fail', lack]);
    const { clicks, blade, changes } = remedyOf(kind, given);
    for (const piece of clicks.flat()) {
      if (typeof piece === 'object' && 'label' in piece) expect([...labels.keys()]).toContain(piece.label);
    }
    for (const click of clicks) expect(spoken(click)).toMatch(/^[A-ZÄÖÜ].*([.]|\])$/);
    if (blade !== undefined) expect(Object.keys(blades)).toContain(blade);
    expect(changes.length).toBeGreaterThan(0);
  });

  test('is said in full sentences', async () => {
    const prose = all.map(([kind, when, given, lack]) => {
      const { clicks, blade, ids, doer, delay, changes } = remedyOf(kind, given);
      return [
        `# ${kind}, ${when}: ${lack}`,
        ...clicks.map((click, index) => `${String(index + 1)}. ${spoken(click)}`),
        ...(blade === undefined ? [] : [`Stelle: ${[blade, ids?.appId ?? ''].join(' ').trim()}`]),
        ...(doer === undefined ? [] : [`Wer: ${doer}`]),
        ...(delay === undefined ? [] : [`Dauer: ${delay}`]),
        ...changes.map((one) => `Änderung: ${Object.values(one).join(' ')}`),
      ].join('\n');
    });
    await expect(`${prose.join('\n\n')}\n`).toMatchFileSnapshot('./remedies.txt');
  });

  test.each(all)('%s: %s – no new registration where one is meant', (kind, _, given) => {
    const { blade } = remedyOf(kind, given);
    const isKnown = given.registration !== null;
    if (isKnown) expect(blade).not.toBe('create');
  });
});

/** The registration after the changes, as an administrator who does exactly these. */
const changedRegistration = (own: Application, { changes }: Remedy): Application => {
  const lists = { publicClient: own.publicClient, web: own.web, spa: own.spa };
  let { signInAudience } = own;
  for (const one of changes) {
    if (one.change === 'set signInAudience') signInAudience = one.to;
    if (one.change !== 'add redirectUri' && one.change !== 'remove redirectUri') continue;
    const platform = one.platform as keyof typeof lists;
    const others: string[] = (lists[platform]?.redirectUris ?? []).filter((uri) => uri !== one.uri);
    lists[platform] = { redirectUris: one.change === 'add redirectUri' ? [...others, one.uri] : others };
  }
  return { ...own, ...lists, signInAudience };
};

/** What was typed and chosen after the changes; who types an id chooses nothing else any more. */
const changedInputs = (inputs: Change['inputs'], { changes }: Remedy) =>
  changes.reduce<NonNullable<Change['inputs']>>((before, one) => {
    if (one.change === 'choose') return { ...before, chosen: one.appId };
    if (one.change !== 'type') return before;
    if (one.input === 'domain') return { ...before, domain: one.value ?? '' };
    return { ...before, clientId: one.value ?? APP, chosen: undefined };
  }, inputs ?? {});

const done = (kind: KindName, given: Change): Change => {
  const remedy = remedyOf(kind, given);
  const inputs = changedInputs(given.inputs, remedy);
  if (remedy.changes.some(({ change }) => change === 'register' || change === 'restore')) {
    const { facts, ...rest } = given;
    return { ...rest, facts: { ...facts, deletedApplications: [] }, registration: {}, inputs };
  }
  if (given.registration === null) return { ...given, registration: {}, inputs };
  return { ...given, registration: changedRegistration(registration(given.registration), remedy), inputs };
};

/** What nobody's typing or clicking in the registration lifts: signing in as somebody else is another story. */
const isDone = (kind: KindName) => kind !== 'signed-in' && kind !== 'admin-role';

describe('whoever does exactly this', () => {
  const doable = all.filter(([kind, , given]) => isDone(kind) && !given.pasted);

  test.each(doable)('%s: %s', (kind, _, given) => {
    const after = judged(kind, done(kind, given));
    expect(['pass', 'warn']).toContain(after.status);
  });

  test('is sent to nobody else by the page than before', () => {
    const ids = all.flatMap(([kind, , given]) =>
      remedyOf(kind, given).changes.flatMap((one) => ('appId' in one ? [one.appId] : [])),
    );
    expect(ids.every(isGuid)).toBe(true);
  });
});

describe('while it is only a guess which registration is meant', () => {
  const two: Change = { inputs: { clientId: '' }, others: [second] };
  const exchange = (given: Partial<ExchangeSettings>) => ({ ewsEnabled: true, pastedAt: NOW, ...given });
  const FIRST = [
    'Es gibt mehrere passende Registrierungen. Entscheiden Sie zuerst in Schritt 3, welche gemeint ist; ändern Sie bis dahin nichts.',
  ];

  test.each<[KindName, Change]>([
    ['account-types', { ...two, registration: { signInAudience: 'AzureADMultipleOrgs' } }],
    ['redirect-uri', { ...two, registration: { publicClient: { redirectUris: [] } } }],
    ['ews-allowed', { ...two, inputs: { clientId: '', exchange: exchange({ allowedAppIds: [STRANGER] }) } }],
  ])('%s asks for nothing but to decide', (kind, given) => {
    const { clicks, blade, ids, changes } = remedyOf(kind, given);
    expect(clicks.map(spoken)).toEqual(FIRST);
    expect([blade, ids]).toEqual([undefined, undefined]);
    expect(changes).toEqual([{ change: 'type', input: 'clientId' }]);
  });

  test.each<[string, Change]>([
    ['chosen', { ...two, inputs: { clientId: '', chosen: APP } }],
    ['typed', { ...two, inputs: { clientId: APP } }],
    ['the only one', { inputs: { clientId: '' } }],
  ])('%s it is no guess', (_, given) => {
    const { clicks } = remedyOf('redirect-uri', { ...given, registration: { publicClient: { redirectUris: [] } } });
    expect(clicks.map(spoken)).not.toEqual(FIRST);
  });

  test.each<[string, KindName, Change]>([
    [
      'Exchange Online is switched on for all who are on its list',
      'ews-allowed',
      { ...two, inputs: { clientId: '', exchange: exchange({ ewsEnabled: false, allowedAppIds: [APP] }) } },
    ],
    [
      'only Microsoft can help',
      'admin-consent',
      { ...two, facts: { resource: exchangeOnline({ disabledByMicrosoftStatus: 'Disabled' }) } },
    ],
  ])('%s, whichever is meant', (_, kind, given) => {
    expect(remedyOf(kind, given).clicks.map(spoken)).not.toEqual(FIRST);
  });

  test('A guide that has no step for it says so without one', () => {
    const guide = { ...GUIDE, checks: GUIDE.checks.filter(({ kind }) => kind === 'redirect-uri') };
    const given: Change = { ...two, guide, registration: { publicClient: { redirectUris: [] } } };
    expect(remedyOf('redirect-uri', given).clicks.map(spoken)).toEqual(
      FIRST.map((first) => first.replace(' in Schritt 3', '')),
    );
  });

  test('What is typed elsewhere does not depend on it', () => {
    expect(remedyOf('domain-verified', { ...two, inputs: { clientId: '', domain: 'x.example' } }).clicks).not.toEqual([
      FIRST,
    ]);
  });
});

describe('which domain is named, where none of the directory’s was typed', () => {
  const proposed = (organization: ReturnType<typeof firm>) =>
    remedyOf('domain-verified', {
      facts: { organization: [organization] },
      inputs: { domain: 'nirgends.example' },
    }).changes;
  const named = (value?: string) => [{ change: 'type', input: 'domain', ...(value !== undefined && { value }) }];

  test.each([
    ['the default one, wherever it stands', ['muster.onmicrosoft.com', 'muster-bau.de', 'muster.de'], 'muster.de'],
    [
      'the first, where the default one is technical',
      ['muster.onmicrosoft.com', 'muster-bau.de', 'a.de'],
      'muster-bau.de',
    ],
    ['the technical one, where there is no other', ['muster.onmicrosoft.com'], 'muster.onmicrosoft.com'],
  ])('%s', (_, domains, value) => {
    expect(proposed(firm(...domains))).toEqual(named(value));
  });

  test('none, where the technical one was typed and there is no other', () => {
    const organization = [firm('muster.onmicrosoft.com')];
    const { status, remedy } = resultOf('domain-verified', {
      facts: { organization },
      inputs: { domain: 'muster.onmicrosoft.com' },
    });
    expect([status, remedy]).toEqual(['warn', undefined]);
  });

  test('the one the directory was born with is technical, whatever it is called', () => {
    const { verifiedDomains, ...rest } = firm('geboren.example', 'spaeter.example');
    const [born, later] = verifiedDomains ?? [];
    expect(proposed({ ...rest, verifiedDomains: [{ ...born, isInitial: true }, { ...later }] })).toEqual(
      named('spaeter.example'),
    );
  });
});

describe('who has just registered the app as the guide says', () => {
  const fresh: Change = {
    registration: {
      passwordCredentials: [],
      requiredResourceAccess: [asks(GRAPH, [USER_READ, 'Scope'])],
    },
    facts: { appRoleAssignments: [] },
    inputs: { clientId: '', domain: '', secretStart: '', exchange: undefined },
  };
  const FIRST_STEPS = [
    'registration-exists',
    'account-types',
    'redirect-uri',
    'client-id-matches',
    'domain-verified',
  ] as const;

  test('sees nothing red in the steps 3 to 5', () => {
    expect(FIRST_STEPS.map((kind) => resultOf(kind, fresh).status)).toEqual([
      'pass',
      'pass',
      'pass',
      'unknown',
      'unknown',
    ]);
  });

  test('sees what is not there yet as not done, and nothing as wrong', () => {
    const nothing = resultOf('registration-exists', { ...fresh, registration: null });
    const noAddress = resultOf('redirect-uri', {
      ...fresh,
      registration: { ...fresh.registration, publicClient: { redirectUris: [] } },
    });
    expect([nothing, noAddress].map(({ status, lack }) => [status, lack])).toEqual([
      ['fail', 'absent'],
      ['fail', 'absent'],
    ]);
  });
});
