import fc, { type Arbitrary } from 'fast-check';
import { reasons } from '../../src/tenant/reading';
import {
  requests,
  type World,
  type WorldAccess,
  type WorldExchange,
  type WorldGrant,
  type WorldPrincipal,
  type WorldRegistration,
  type WorldRequest,
  type WorldSecret,
} from './world';

/** Ids of the worlds: which is what matters, not what they look like. */
const id = (kind: string, index = 0) => `${kind}${String(index)}5d4f7-52b3-4c96-8e1f-d37b60a9c21${String(index)}`;
const ids = {
  directory: '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894',
  otherDirectory: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  exchange: '00000002-0000-0ff1-ce00-000000000000',
  graph: '00000003-0000-0000-c000-000000000000',
  exchangeHere: 'e8c4b1d7-3a95-4260-bf0e-14d7a6c2983b',
  fullAccess: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
  asUser: '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5',
  manage: 'dc50a0fb-09a3-484d-be87-e023b12c6440',
  mail: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
  userRead: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  nobody: '00000000-dead-4bad-8bad-00000000beef',
  stranger: 'b94e6a03-2f7d-4c15-8d6a-e05c719f3b82',
  gone: '0d7c35e9-84a2-4f61-95be-6c1f2e8a7d40',
};
const appId = (index: number) => id('a1', index);
const objectId = (index: number) => id('b2', index);
const principalId = (index: number) => id('c3', index);
const keyId = (index: number, secret: number) => `d${String(index)}e${String(secret)}a2f1-09ad-4b37-a0d4-7f6e1c93b528`;

/** Words that mean something elsewhere: to JavaScript, to HTML, to OData, to the eye. */
const HOSTILE = ['__proto__', 'constructor', 'toString', '', ' ', "'", '<img src=x onerror=alert(1)>', '‮x', '\u0000'];
const hostile = fc.constantFrom(...HOSTILE);

/** Mostly what is right, so that one deviation at a time is what a world usually has. */
const mostly = <T>(right: Arbitrary<T>, ...others: Arbitrary<T>[]) =>
  fc.oneof({ weight: 8 * others.length, arbitrary: right }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })));
const constants = <T>(first: T, ...values: T[]): [Arbitrary<T>, ...Arbitrary<T>[]] => [
  fc.constant(first),
  ...values.map((value) => fc.constant(value)),
];

/** Now and then null, or not in the answer at all. */
const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 30, arbitrary }, ...constants(null, undefined).map((one) => ({ weight: 1, arbitrary: one })));

const guid = (value: string) =>
  fc.constantFrom(
    value,
    value,
    value.toUpperCase(),
    value.replace(/[a-f]/g, (letter, at: number) => (at % 2 ? letter : letter.toUpperCase())),
  );

const DAY = 86_400_000;

const dateFrom = (now: Date, ...days: number[]) =>
  fc.constantFrom(...days).map((each) => new Date(now.getTime() + each * DAY).toISOString());
const noDate = fc.constantFrom('', 'gestern', '9999-99-99', '+999999-01-01T00:00:00Z');

/** A secret of the first registration begins as what is mostly typed; others may begin otherwise. */
const start = (index: number) => fc.constantFrom('aB3', ...(index === 0 ? [] : [`Sb${String(index)}`]));

/** Mostly not deleted; a bare answer does not say it. */
const deletion = mostly<string | null | undefined>(
  ...constants<string | null | undefined>(null, undefined, '2026-11-20T08:00:00Z'),
);

const secret = (now: Date, index: number, place: number): Arbitrary<WorldSecret> =>
  fc.record({
    keyId: maybe(guid(keyId(index, place))),
    hint: maybe(mostly(start(index), ...constants('Xy9', 'ab3', `d${String(index)}e`))),
    displayName: maybe(fc.oneof(fc.constant('BüroWARE'), hostile)),
    startDateTime: maybe(mostly(dateFrom(now, -120), dateFrom(now, -10, 0), dateFrom(now, 1 / DAY, 5), noDate)),
    endDateTime: maybe(
      mostly(dateFrom(now, 600), dateFrom(now, 10, 30, 30 - 1 / DAY), dateFrom(now, -300, 0, 1 / DAY, 3000), noDate),
    ),
  });

const secrets = (now: Date, index: number) => {
  const all = [0, 1, 2, 3, 4].map((place) => secret(now, index, place));
  const some = (count: number) => fc.tuple(...all.slice(0, count));
  return mostly<WorldSecret[]>(some(1), some(0), some(2), some(3), some(5));
};

const redirects = (...right: string[]) => {
  const wrong = [
    'bw-link://o365/oauth2/',
    'BW-LINK://o365/oauth2',
    ' bw-link://o365/oauth2',
    'https://bw-link://o365/oauth2',
    'bw-link://o365/oauth',
    'https://firma.de/auth',
    'bw-link://o365/oauth2',
    ...HOSTILE,
  ];
  return maybe(
    fc.record({
      redirectUris: maybe(mostly<string[]>(fc.constant(right), fc.subarray(wrong, { maxLength: 3 }), fc.constant([]))),
    }),
  );
};

const access = (api: string, permission: string, type: string | null | undefined): Arbitrary<WorldAccess> =>
  fc.record({
    resourceAppId: guid(api),
    resourceAccess: guid(permission).map((each) => [{ id: each, type }]),
  });

const wanted = access(ids.exchange, ids.fullAccess, 'Role');
const userRead = access(ids.graph, ids.userRead, 'Scope');
const almost = fc.oneof(
  access(ids.exchange, ids.asUser, 'Scope'),
  access(ids.exchange, ids.fullAccess, 'Scope'),
  access(ids.exchange, ids.manage, 'Role'),
  access(ids.graph, ids.mail, 'Role'),
  access(ids.graph, ids.fullAccess, 'Role'),
  access(ids.exchange, ids.fullAccess, null),
  access(ids.exchange, ids.fullAccess, 'role'),
  access(ids.exchange, 'constructor', '__proto__'),
);
const permissions = mostly<WorldAccess[]>(
  fc.tuple(wanted, userRead),
  fc.tuple(wanted, almost, userRead),
  fc.array(almost, { maxLength: 2 }),
  fc.constant([]),
);

const grant = (role: string, resource: string): Arbitrary<WorldGrant> =>
  fc.record({
    appRoleId: guid(role),
    resourceId: maybe(guid(resource)),
    resourceDisplayName: maybe(fc.constant('Office 365 Exchange Online')),
    createdDateTime: maybe(fc.oneof(fc.constant('2026-03-11T08:31:07.4980259Z'), noDate)),
    deletedDateTime: deletion,
  });
const granted = grant(ids.fullAccess, ids.exchangeHere);
const grants = mostly<WorldGrant[]>(
  fc.tuple(granted),
  fc.constant([]),
  fc.tuple(grant(ids.manage, ids.exchangeHere)),
  fc.tuple(grant(ids.fullAccess, ids.nobody), grant(ids.manage, ids.exchangeHere)),
);

const NOT_DISABLED = null as string | null | undefined;
const microsoftStatus = mostly(
  fc.constant(NOT_DISABLED),
  ...constants<string | undefined>(
    'NotDisabled',
    'DisabledDueToViolationOfServicesAgreement',
    'etwas Neues',
    undefined,
  ),
);

const principal = (now: Date, index: number): Arbitrary<WorldPrincipal> =>
  fc.record({
    id: guid(principalId(index)),
    appId: guid(appId(index)),
    displayName: maybe(hostile),
    accountEnabled: maybe(mostly(...constants(true, false))),
    appOwnerOrganizationId: maybe(guid(ids.directory)),
    disabledByMicrosoftStatus: microsoftStatus,
    passwordCredentials: maybe(mostly<WorldSecret[]>(fc.constant([]), secrets(now, index))),
    deletedDateTime: deletion,
  });

const state = fc.record({
  isDisabled: mostly(...constants<boolean | null | undefined>(false, null, undefined, true)),
});

const registration = (now: Date, index: number): Arbitrary<WorldRegistration> =>
  fc.record({
    application: fc.record({
      '@odata.type': mostly(...constants<string | undefined>(undefined, '#microsoft.graph.agentIdentityBlueprint')),
      id: maybe(guid(objectId(index))),
      appId: guid(appId(index)),
      displayName: maybe(
        mostly(
          fc.constant('SoftENGINE Mailserver'),
          fc.constantFrom('SoftENGINE Mailserver 2', 'Zeiterfassung', `ExchangeServerApp-${ids.nobody}`),
          hostile,
        ),
      ),
      createdDateTime: maybe(mostly(dateFrom(now, -120 - index, -90 + index), noDate)),
      signInAudience: maybe(
        mostly(fc.constant('AzureADMyOrg'), ...constants('AzureADMultipleOrgs', 'PersonalMicrosoftAccount'), hostile),
      ),
      publicClient: redirects('bw-link://o365/oauth2'),
      web: redirects(),
      spa: redirects(),
      passwordCredentials: maybe(secrets(now, index)),
      keyCredentials: maybe(fc.array(fc.record({ keyId: maybe(fc.constant(ids.nobody)) }), { maxLength: 1 })),
      requiredResourceAccess: maybe(permissions),
      disabledByMicrosoftStatus: microsoftStatus,
    }),
    indexed: mostly(...constants(true, false)),
    deletedDateTime: mostly<string | undefined>(fc.constant(undefined), dateFrom(now, -1, -29)),
    state,
    principal: mostly<WorldPrincipal | undefined>(principal(now, index), fc.constant(undefined)),
    principalState: state,
    grants,
  });

const registrations = (now: Date) => {
  const all = [0, 1, 2].map((index) => registration(now, index));
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(...all.slice(0, 1)) },
    { weight: 3, arbitrary: fc.tuple(...all.slice(0, 2)) },
    { weight: 2, arbitrary: fc.tuple(...all) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
};

const typedIds = [
  ...[1, 2].map(appId),
  ...[0, 1].map(objectId),
  principalId(0),
  keyId(0, 0),
  ids.directory,
  ids.stranger,
  ids.gone,
  ids.nobody,
];
const clientId = mostly(
  guid(appId(0)),
  fc.constant(''),
  fc.constantFrom(...typedIds).chain(guid),
  fc.constantFrom('abc', `${appId(0)}0`, appId(0).replaceAll('-', ''), `{${appId(0)}}`, '__proto__'),
);

const WRONG_DOMAINS = [
  'mail.musterbau.de',
  'de',
  'sabine@musterbau.de',
  'https://musterbau.de',
  'www.musterbau.de',
  ' musterbau.de',
  'musterbau.de ',
  'musterbau.de.',
  'mustrebau.de',
  'Musterbau GmbH',
  'musterbau',
  'müller–bau.de',
  appId(0),
  'contoso.com',
  ids.otherDirectory,
  // What a browser makes of it is not what stands in the field.
  'musterbau.de\\',
  'musterbau.de\\mail',
  'muster%62au.de',
  'muster\u00adbau.de',
  'muster\u200bbau.de',
  ...HOSTILE.filter((one) => one !== ''),
];
const domain = mostly(
  fc.constantFrom('musterbau.de', 'MusterBau.DE', 'müller-bau.de', 'MÜLLER-BAU.de', 'xn--mller-bau-65a.de'),
  fc.constant(''),
  fc.constantFrom('musterbau.onmicrosoft.com', ids.directory, ids.directory.toUpperCase()),
  fc.constantFrom(...WRONG_DOMAINS),
);
const verified = mostly<string[]>(
  fc.constant(['musterbau.onmicrosoft.com', 'musterbau.de', 'müller-bau.de']),
  fc.constantFrom(['musterbau.onmicrosoft.com'], [], ['xn--mller-bau-65a.de', 'musterbau.de'], HOSTILE),
).chain((names) => fc.tuple(...names.map((name) => fc.record({ name: maybe(fc.constant(name)) }))));

const exchangeSettings = fc
  .record({
    ewsEnabled: mostly(...constants<boolean | null | undefined>(true, false, null, undefined)),
    allowedAppIds: mostly<string[] | undefined>(
      fc.tuple(guid(ids.nobody), guid(appId(0))),
      ...constants([], [ids.nobody], undefined),
      fc.tuple(guid(appId(1))),
    ),
    applicationAccessPolicy: mostly<string | null | undefined>(fc.constant(null), fc.constant('EnforceAllowList')),
    odd: mostly<WorldExchange['odd']>(
      ...constants<WorldExchange['odd']>(
        undefined,
        [{ as: 'short', text: appId(0).slice(1) }],
        [{ as: 'remark', text: `${appId(0)} (alt)` }],
      ),
    ),
    list: mostly<WorldExchange['list']>(...constants<WorldExchange['list']>(undefined, 'cut', 'torn', 'unswitched')),
    organisation: mostly<WorldExchange['organisation']>(
      ...constants<WorldExchange['organisation']>(
        { name: 'musterbau.onmicrosoft.com' },
        undefined,
        { name: 'fremd.onmicrosoft.com' },
        { tenantId: ids.directory },
        { name: 'musterbau.de', tenantId: ids.otherDirectory },
        { name: 'fremd.onmicrosoft.com', tenantId: ids.directory },
      ),
    ),
    mailboxesOff: mostly<WorldExchange['mailboxesOff']>(
      ...constants<WorldExchange['mailboxesOff']>(undefined, ['Lager']),
    ),
  })
  .map((given) => {
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(known), pastedAt: '2026-11-23T09:00:00.000Z' };
  });

const role = fc.constantFrom(
  '62e90394-69f5-4237-9190-012177145e10',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  '29232cdf-9323-42fd-ade2-1d097af3e4de',
);
const templates = fc.oneof(role.chain(guid), hostile);
const roles = mostly<World['roles']>(
  fc.array(fc.record({ displayName: maybe(hostile), roleTemplateId: maybe(templates) }), { maxLength: 3 }),
  fc.constant(null),
);

const account = mostly<World['account']>(
  fc.record({
    username: fc.constant('sabine.krause@musterbau.de'),
    tenantId: guid(ids.directory),
    wids: mostly<string[] | undefined>(fc.constant(undefined), fc.array(templates, { maxLength: 2 })),
    clockSkew: mostly<number | undefined>(fc.constant(undefined), fc.constantFrom(0, 600, 601, -601, 4000, -86_400)),
  }),
  fc.constant(null),
);

const reason = fc.constantFrom(...reasons);

/** Mostly none; else some requests at random, or all of one kind as in a throttled directory. */
const gaps: Arbitrary<World['gaps']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom<WorldRequest>(...requests), reason), { minLength: 1, maxLength: 3 })
      .map((entries) => Object.fromEntries(entries)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.subarray([...requests]), reason)
      .map(([some, why]) => Object.fromEntries(some.map((request) => [request, why]))),
  },
  {
    weight: 1,
    arbitrary: reason.map((why) => ({ byRedirectUri: why, byName: why, byApi: why, typedRegistration: why })),
  },
);

const NOW = '2026-11-23T10:00:00.000Z';
const ENDS = ['2027-03-31T21:59:59.999Z', '2027-03-31T22:00:00.000Z', '2027-06-01T00:00:00.000Z'];
const moments = mostly(fc.constant(NOW), fc.constantFrom(...ENDS)).map((text) => new Date(text));

const stranger = fc.record({
  id: guid(id('e4')),
  appId: guid(ids.stranger),
  displayName: maybe(hostile),
  accountEnabled: maybe(fc.boolean()),
  appOwnerOrganizationId: maybe(fc.constantFrom(ids.otherDirectory, ids.directory).chain(guid)),
  disabledByMicrosoftStatus: fc.constant(null),
  passwordCredentials: fc.constant([]),
  deletedDateTime: fc.constant(null),
});

const deleted = (now: Date) =>
  fc.record({
    appId: guid(ids.gone),
    displayName: maybe(fc.oneof(fc.constant('SoftENGINE Mailserver'), hostile)),
    deletedDateTime: maybe(mostly(dateFrom(now, -3), noDate)),
  });

const worldAt = (now: Date): Arbitrary<World> =>
  fc.record({
    now: fc.constant(now),
    signedIn: mostly(...constants(true, false)),
    account,
    me: mostly<World['me']>(
      fc.record({
        userPrincipalName: maybe(hostile),
        userType: maybe(mostly(fc.constant('Member'), fc.constant('Guest'), hostile)),
      }),
      fc.constant(null),
    ),
    roles,
    organization: fc.record({
      id: guid(ids.directory),
      displayName: maybe(fc.oneof(fc.constant('Musterbau GmbH'), hostile)),
      verifiedDomains: maybe(verified),
    }),
    registrations: registrations(now),
    strangers: fc.array(stranger, { maxLength: 1 }),
    deleted: mostly<World['deleted']>(fc.constant([]), fc.tuple(deleted(now))),
    resource: mostly<World['resource']>(
      fc.record({
        id: guid(ids.exchangeHere),
        appId: guid(ids.exchange),
        displayName: maybe(fc.constant('Office 365 Exchange Online')),
        accountEnabled: maybe(mostly(...constants(true, false))),
        disabledByMicrosoftStatus: microsoftStatus,
        deletedDateTime: deletion,
      }),
      fc.constant(null),
    ),
    typed: fc.record({
      clientId,
      domain,
      secretStart: mostly(fc.constant('aB3'), ...constants('', 'a', 'aB', '   ', 'AB3', 'Xy9', 'D0E', 'Sb1', 'zzz')),
    }),
    chosen: mostly<string | undefined>(
      fc.constant(undefined),
      fc.constantFrom(appId(0), appId(1), ids.nobody).chain(guid),
    ),
    exchange: mostly<World['exchange']>(
      exchangeSettings,
      ...constants<World['exchange']>(undefined, { instead: 'unrecognised' }, { instead: 'two-answers' }),
    ),
    ticks: mostly<string[]>(fc.constant([]), fc.subarray(['8.1', '12.2', '9.1', '3.1'])),
    gaps,
  });

/** Any directory with 0 to 3 registrations, any typing, any gaps; one deviation is likelier than many. */
export const worlds: Arbitrary<World> = moments.chain(worldAt);
