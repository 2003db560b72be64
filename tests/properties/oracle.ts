import { domainToASCII } from 'node:url';
import type {
  World,
  WorldAccess,
  WorldApplication,
  WorldExchange,
  WorldRegistration,
  WorldRequest,
  WorldSecret,
} from './world';

/**
 * What each check of the guide must say, written once more from the table of checks and the plan of the house, in plain
 * ifs and without a line of `src/`. Where the table leaves something open, the reading chosen here says so.
 */
export interface Expected {
  readonly status: 'pass' | 'warn' | 'fail' | 'unknown' | 'skipped' | 'manual' | 'done';
  readonly reason?: string;
}

/** Values of the guide as the table of checks names them. */
const REDIRECT_URI = 'bw-link://o365/oauth2';
const NAME = 'SoftENGINE Mailserver';
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const FULL_ACCESS = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40';
const END_OF_EWS = Date.UTC(2027, 2, 31, 22);

const ADMINISTRATORS = [
  '62e90394-69f5-4237-9190-012177145e10',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
];

const DAY = 86_400_000;

const PASS: Expected = { status: 'pass' };
const WARN: Expected = { status: 'warn' };
const FAIL: Expected = { status: 'fail' };
const SKIPPED: Expected = { status: 'skipped', reason: 'step-open' };
const unknown = (reason: string): Expected => ({ status: 'unknown', reason });

const isGreen = ({ status }: Expected) => status === 'pass' || status === 'warn' || status === 'done';

/** All comparisons of GUIDs ignore case. */
const same = (a: string | null | undefined, b: string | null | undefined) =>
  typeof a === 'string' && a.toUpperCase() === b?.toUpperCase();

const HEX = '0123456789abcdefABCDEF';

const isGuid = (text: string) =>
  text.length === 36 &&
  Array.from({ length: 36 }, (_, at) => text.charAt(at)).every((character, at) =>
    [8, 13, 18, 23].includes(at) ? character === '-' : HEX.includes(character),
  );

/** A host name: letters of any alphabet, digits, hyphens and dots; case and alphabet are normalised, nothing else. */
const hostOf = (text: string) => (/^[\p{L}\p{M}\p{N}.-]+$/u.test(text) ? domainToASCII(text) : '');

type Validity = 'valid' | 'expired' | 'early' | 'undated';

/** `start ≤ now < end`; a date that is missing or unreadable proves nothing, unless the other one settles it. */
const validityOf = ({ startDateTime, endDateTime }: WorldSecret, now: Date): Validity => {
  const end = Date.parse(endDateTime ?? '');
  if (Number.isNaN(end)) return 'undated';
  if (now.getTime() >= end) return 'expired';
  const start = Date.parse(startDateTime ?? '');
  if (Number.isNaN(start)) return 'undated';
  return now.getTime() < start ? 'early' : 'valid';
};

/** Disabled by Microsoft; „NotDisabled“ says the contrary. */
const isBlocked = ({
  disabledByMicrosoftStatus: status,
}: {
  readonly disabledByMicrosoftStatus?: string | null | undefined;
}) => typeof status === 'string' && status !== '' && status !== 'NotDisabled';

const isDeleted = ({ deletedDateTime: when }: { readonly deletedDateTime?: string | null | undefined }) =>
  typeof when === 'string' && when !== '';

const hasRedirect = ({ publicClient }: WorldApplication) =>
  publicClient?.redirectUris?.some((uri) => uri === REDIRECT_URI) === true;

const isWanted = (api: string, { id, type }: WorldAccess['resourceAccess'][number]) =>
  same(api, EXCHANGE) && same(id, FULL_ACCESS) && type === 'Role';

const asksForIt = ({ requiredResourceAccess }: WorldApplication) =>
  requiredResourceAccess?.some(({ resourceAppId, resourceAccess }) =>
    resourceAccess.some((one) => isWanted(resourceAppId, one)),
  ) === true;

const isBlueprint = (application: WorldApplication) =>
  application['@odata.type'] === '#microsoft.graph.agentIdentityBlueprint';

/** Neither deleted nor something else than an app registration. */
const isOurs = ({ application, deletedDateTime }: WorldRegistration) =>
  deletedDateTime === undefined && !isBlueprint(application);

/** Only for personal accounts: no change ever makes it the guide's. */
const isDeadEnd = ({ signInAudience }: WorldApplication) => signInAudience === 'PersonalMicrosoftAccount';

/** How near to complete: of what a registration shows by itself (steps 4, 6, 7 and 9), how many checks are fulfilled. */
const points = (application: WorldApplication, now: Date) => {
  const secrets = application.passwordCredentials ?? [];
  const fulfilled = [
    typeof application.signInAudience === 'string' && application.signInAudience !== '' && !isDeadEnd(application),
    hasRedirect(application),
    secrets.length > 0,
    secrets.some((secret) => validityOf(secret, now) === 'valid'),
    asksForIt(application),
  ];
  return fulfilled.filter(Boolean).length;
};

const createdAt = ({ createdDateTime }: WorldApplication) => {
  const at = Date.parse(createdDateTime ?? '');
  return Number.isNaN(at) ? -Infinity : at;
};

/** What can never become right last; the nearest to complete, of equals the newest; after that the order is open, and the smallest id is taken here. */
const isBetter = (a: WorldApplication, b: WorldApplication, now: Date) => {
  if (isDeadEnd(a) !== isDeadEnd(b)) return isDeadEnd(b);
  const [pointsA, pointsB] = [points(a, now), points(b, now)];
  if (pointsA !== pointsB) return pointsA > pointsB;
  if (createdAt(a) !== createdAt(b)) return createdAt(a) > createdAt(b);
  return a.appId.toLowerCase() < b.appId.toLowerCase();
};

/** The registration that is judged: read, or known but not readable for a reason, or none. */
interface Judged {
  readonly by: 'typed' | 'found' | 'nothing';
  readonly appId?: string;
  readonly registration?: WorldRegistration;
  readonly reason?: string;
}

class Oracle {
  /** By redirect URI or name, whatever it is and whether it still is. */
  private readonly found: readonly WorldRegistration[];
  private readonly candidates: readonly WorldRegistration[];
  private readonly typedHere: WorldRegistration | undefined;
  private readonly judged: Judged;

  constructor(private readonly world: World) {
    const { registrations, typed } = world;
    this.found = registrations.filter(
      (one) =>
        one.indexed &&
        ((this.gap('byRedirectUri') === undefined && hasRedirect(one.application)) ||
          (this.gap('byName') === undefined && one.application.displayName?.startsWith(NAME) === true)),
    );
    this.candidates = this.found.filter(isOurs);
    this.typedHere = registrations.find(
      ({ application, deletedDateTime }) => deletedDateTime === undefined && same(application.appId, typed.clientId),
    );
    this.judged = this.subject();
  }

  /** Why a request has no answer; without sign-in none has. */
  private gap(request: WorldRequest) {
    return this.world.signedIn ? this.world.gaps[request] : 'not-signed-in';
  }

  private typedGap() {
    return isGuid(this.world.typed.clientId) ? this.gap('typedRegistration') : undefined;
  }

  private subject(): Judged {
    const { chosen, typed, now, signedIn } = this.world;
    const choice = this.candidates.find(({ application }) => same(application.appId, chosen));
    if (choice) return this.read(choice);
    if (signedIn && isGuid(typed.clientId)) {
      const reason = this.gap('typedRegistration');
      if (reason !== undefined) return { by: 'typed', appId: typed.clientId, reason };
      if (this.typedHere) return { by: 'typed', appId: typed.clientId, registration: this.typedHere };
    }
    const [first, ...rest] = this.candidates;
    if (!first) return { by: 'nothing' };
    return this.read(rest.reduce((a, b) => (isBetter(b.application, a.application, now) ? b : a), first));
  }

  private read(registration: WorldRegistration): Judged {
    const { appId } = registration.application;
    const reason = this.gap(same(appId, this.world.typed.clientId) ? 'typedRegistration' : 'foundRegistration');
    return reason === undefined ? { by: 'found', appId, registration } : { by: 'found', appId, reason };
  }

  private principalGap() {
    return this.gap(same(this.judged.appId, this.world.typed.clientId) ? 'typedPrincipal' : 'foundPrincipal');
  }

  signedIn(): Expected {
    if (!this.world.signedIn) return unknown('not-signed-in');
    if (!this.world.account) return unknown('not-in-source');
    if (this.gap('me') !== undefined) return PASS;
    // A guest, or a partner who has no user object here.
    return this.world.me === null || this.world.me.userType === 'Guest' ? WARN : PASS;
  }

  adminRole(): Expected {
    const { account, roles, signedIn } = this.world;
    if (!signedIn) return unknown('not-signed-in');
    if (!account) return unknown('not-in-source');
    const reason = this.gap('roles');
    const seen = reason === undefined ? (roles ?? []).map(({ roleTemplateId }) => roleTemplateId) : [];
    if ([...(account.wids ?? []), ...seen].some((id) => ADMINISTRATORS.some((one) => same(one, id)))) return PASS;
    // „ID token `wids`, else …“: where the token names the roles, nothing else is needed.
    if (account.wids) return WARN;
    if (reason !== undefined) return unknown(reason);
    // „A Hinweis, not unknown“: a partner with delegated access has no user object here.
    if (roles === null) return WARN;
    return seen.some((id) => id === null || id === undefined || id === '') ? unknown('field-absent') : WARN;
  }

  registrationsReadable(): Expected {
    const gaps = (['byRedirectUri', 'byName', 'byApi'] as const).map((request) => this.gap(request));
    if (gaps.includes(undefined)) return PASS;
    if (this.typedGap() === undefined && this.typedHere) return PASS;
    return unknown(gaps[0] ?? '');
  }

  registrationExists(): Expected {
    const { by, registration, reason } = this.judged;
    if (reason !== undefined) return unknown(reason);
    if (registration) return by === 'typed' || this.candidates.length === 1 ? PASS : WARN;
    const unread = this.gap('byRedirectUri') ?? this.gap('byName');
    if (unread !== undefined) return unknown(unread);
    if (this.isForeign() || this.isDeleted()) return FAIL;
    // „none, and the account is a member“: without /me nobody knows.
    const me = this.gap('me');
    if (me !== undefined) return unknown(me);
    return this.world.me?.userType === 'Guest' ? unknown('forbidden') : FAIL;
  }

  private isForeign() {
    const { strangers, typed, organization, account } = this.world;
    if (this.gap('typedPrincipal') !== undefined) return false;
    const owner = strangers.find(({ appId }) => same(appId, typed.clientId))?.appOwnerOrganizationId;
    const here = this.gap('organization') === undefined ? organization.id : account?.tenantId;
    return typeof owner === 'string' && owner !== '' && here !== undefined && !same(owner, here);
  }

  private isDeleted() {
    const { deleted, typed } = this.world;
    // „`deletedDateTime` anywhere“: a search may still list it.
    const listed = this.found
      .filter(({ application }) => !isBlueprint(application))
      .map(({ application, deletedDateTime }) => ({ ...application, deletedDateTime }));
    return [...(this.gap('deleted') === undefined ? deleted : []), ...listed].some(
      ({ appId, displayName, deletedDateTime }) =>
        (same(appId, typed.clientId) || displayName === NAME) &&
        typeof deletedDateTime === 'string' &&
        deletedDateTime !== '',
    );
  }

  /** 3 open: skipped; 3 not to be judged: not to be judged either, for the same reason. */
  private withRegistration(judge: (registration: WorldRegistration) => Expected): Expected {
    const third = this.registrationExists();
    if (third.status === 'unknown') return third;
    if (third.status === 'fail' || !this.judged.registration) return SKIPPED;
    return judge(this.judged.registration);
  }

  accountTypes(): Expected {
    return this.withRegistration(({ application: { signInAudience } }) => {
      if (signInAudience === null || signInAudience === undefined || signInAudience === '')
        return unknown('field-absent');
      if (signInAudience === 'PersonalMicrosoftAccount') return FAIL;
      return signInAudience === 'AzureADMyOrg' ? PASS : WARN;
    });
  }

  redirectUri(): Expected {
    return this.withRegistration(({ application }) => {
      if (!application.publicClient?.redirectUris) return unknown('field-absent');
      return hasRedirect(application) ? PASS : FAIL;
    });
  }

  clientIdMatches(): Expected {
    const { typed } = this.world;
    if (typed.clientId === '') return unknown('not-typed');
    if (!isGuid(typed.clientId)) return FAIL;
    const { by, registration, appId } = this.judged;
    if (registration && same(appId, typed.clientId)) return by === 'typed' ? this.unlessRival(registration) : PASS;
    const reason = this.typedGap();
    return reason === undefined || this.isMixedUp() ? FAIL : unknown(reason);
  }

  /** It fails 4 and 9, and a candidate fulfils one of them: what could not be listed may be such a candidate. */
  private unlessRival({ application }: WorldRegistration): Expected {
    if (hasRedirect(application) || isGreen(this.apiPermission())) return PASS;
    const fits = this.candidates.some(
      (one) =>
        one !== this.typedHere &&
        !isDeadEnd(one.application) &&
        (hasRedirect(one.application) || asksForIt(one.application)),
    );
    if (fits) return FAIL;
    const unread = this.gap('byRedirectUri') ?? this.gap('byName');
    return unread === undefined ? PASS : unknown(unread);
  }

  /** The typed id could not be read, but it is known to be something else. */
  private isMixedUp() {
    const { organization, typed, registrations } = this.world;
    if (this.gap('organization') === undefined && same(organization.id, typed.clientId)) return true;
    const askers = registrations.filter(
      (one) =>
        one.indexed &&
        isOurs(one) &&
        this.gap('byApi') === undefined &&
        one.application.requiredResourceAccess?.some(({ resourceAppId }) => same(resourceAppId, EXCHANGE)) === true &&
        one.application.displayName?.startsWith('ExchangeServerApp-') !== true,
    );
    const judged = this.judged.registration ? [this.judged.registration] : [];
    return [...judged, ...this.candidates, ...askers].some(
      ({ application }) =>
        same(application.id, typed.clientId) ||
        application.passwordCredentials?.some(({ keyId }) => same(keyId, typed.clientId)) === true,
    );
  }

  domainVerified(): Expected {
    const { organization, typed } = this.world;
    const reason = this.gap('organization');
    if (reason !== undefined) return unknown(reason);
    if (typed.domain === '') return unknown('not-typed');
    if (!organization.verifiedDomains) return unknown('field-absent');
    if (same(typed.domain, organization.id)) return WARN;
    const host = hostOf(typed.domain);
    if (host === '' || !organization.verifiedDomains.some(({ name }) => hostOf(name ?? '') === host)) return FAIL;
    return host.endsWith('.onmicrosoft.com') ? WARN : PASS;
  }

  secretExists(): Expected {
    return this.withRegistration(({ application: { passwordCredentials } }) => {
      if (!passwordCredentials) return unknown('field-absent');
      if (passwordCredentials.length === 0) return FAIL;
      return passwordCredentials.length > 3 ? WARN : PASS;
    });
  }

  /** 6 open: skipped; 6 not to be judged: the same. */
  private withSecrets(judge: (secrets: readonly WorldSecret[]) => Expected): Expected {
    const sixth = this.secretExists();
    if (sixth.status === 'unknown' || sixth.status === 'skipped') return sixth;
    if (sixth.status === 'fail') return SKIPPED;
    return judge(this.judged.registration?.application.passwordCredentials ?? []);
  }

  secretValid(): Expected {
    const { now, account } = this.world;
    return this.withSecrets((secrets) => {
      const valid = secrets.filter((secret) => validityOf(secret, now) === 'valid');
      const endOf = ({ endDateTime }: WorldSecret) => Date.parse(endDateTime ?? '');
      const [first, ...rest] = valid;
      if (!first) return secrets.some((one) => validityOf(one, now) === 'undated') ? unknown('field-absent') : FAIL;
      const last = rest.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
      if (endOf(last) - now.getTime() < 30 * DAY) return WARN;
      const limit = new Date(Date.parse(last.startDateTime ?? ''));
      limit.setUTCMonth(limit.getUTCMonth() + 24);
      if (endOf(last) > limit.getTime() + DAY) return WARN;
      return Math.abs(account?.clockSkew ?? 0) > 600 ? WARN : PASS;
    });
  }

  secretStart(): Expected {
    const { now, typed, ticks } = this.world;
    const start = typed.secretStart.trim().slice(0, 3);
    const byHand: Expected = ticks.includes('8.1') ? { status: 'done' } : { status: 'manual' };
    return this.withSecrets((secrets) => {
      const valid = secrets.filter((secret) => validityOf(secret, now) === 'valid');
      if (start === '') return valid.some(({ hint }) => hint !== undefined) ? byHand : unknown('field-absent');
      if (start.length < 3) return unknown('not-typed');
      const hit = secrets.filter(({ hint, keyId }) => hint === start && typeof keyId === 'string');
      if (hit.some((one) => valid.includes(one))) return hit.length > 1 ? WARN : PASS;
      // Whether a secret without dates is valid cannot be known, nor whether it is not.
      if (hit.some((one) => validityOf(one, now) === 'undated')) return unknown('field-absent');
      if (hit.length > 0) return FAIL;
      const isUnread = ({ hint, keyId }: WorldSecret) => hint === undefined || typeof keyId !== 'string';
      const isUndated = (one: WorldSecret) => one.hint === null && validityOf(one, now) === 'undated';
      if (secrets.some((one) => isUnread(one) || isUndated(one))) return unknown('field-absent');
      if (secrets.some(({ keyId }) => keyId?.slice(0, 3).toLowerCase() === start.toLowerCase())) return FAIL;
      // „For that secret nothing can be compared by anyone; … accept the tick“
      return valid.some(({ hint }) => hint === null) ? byHand : FAIL;
    });
  }

  private isGranted(grants: WorldRegistration['grants']) {
    const { resource } = this.world;
    return grants.some(
      (one) => same(one.appRoleId, FULL_ACCESS) && same(one.resourceId, resource?.id) && !isDeleted(one),
    );
  }

  apiPermission(): Expected {
    return this.withRegistration(({ application, principal, grants }) => {
      const asked = application.requiredResourceAccess;
      if (!asked) return unknown('field-absent');
      if (asksForIt(application)) {
        const more = asked.some(({ resourceAppId, resourceAccess }) =>
          resourceAccess.some((one) => one.type === 'Role' && !isWanted(resourceAppId, one)),
        );
        return more ? WARN : PASS;
      }
      const isRead = this.gap('grants') === undefined && this.gap('resource') === undefined;
      return isRead && principal && this.isGranted(grants) ? WARN : FAIL;
    });
  }

  adminConsent(): Expected {
    return this.withRegistration(({ principal, grants }) => {
      const reason = this.principalGap() ?? this.gap('grants') ?? this.gap('resource');
      if (reason !== undefined) return unknown(reason);
      const { resource } = this.world;
      if (!resource || isDeleted(resource) || isBlocked(resource) || resource.accountEnabled === false) return FAIL;
      if (!principal || isDeleted(principal) || !this.isGranted(grants)) return FAIL;
      const isSaid = resource.accountEnabled === true && resource.disabledByMicrosoftStatus !== undefined;
      return isSaid ? PASS : unknown('field-absent');
    });
  }

  enterpriseApp(): Expected {
    return this.withRegistration(({ application, principal, state, principalState }) => {
      const reason = this.principalGap();
      if (reason !== undefined) return unknown(reason);
      if (!principal) return FAIL;
      if (isBlocked(principal) || isBlocked(application) || isDeleted(principal)) return FAIL;
      if (this.gap('registrationState') === undefined && state.isDisabled === true) return FAIL;
      if (this.gap('principalState') === undefined && principalState.isDisabled === true) return FAIL;
      if (principal.accountEnabled === false) return FAIL;
      // „An absent `isDisabled` alone does not block“; every other field that is absent does.
      const statuses = [principal.disabledByMicrosoftStatus, application.disabledByMicrosoftStatus];
      if (statuses.includes(undefined) || principal.accountEnabled !== true) return unknown('field-absent');
      return PASS;
    });
  }

  ewsAllowed(): Expected {
    const { now, exchange, typed } = this.world;
    if (now.getTime() >= END_OF_EWS) return FAIL;
    const id = this.judged.appId ?? (isGuid(typed.clientId) ? typed.clientId : undefined);
    if (id === undefined) return this.withRegistration(() => SKIPPED);
    if (exchange === undefined) return unknown('not-pasted');
    if ('instead' in exchange) return unknown(exchange.instead === 'two-answers' ? 'contradictory' : 'not-understood');
    const strange = this.strange(exchange);
    if (strange) return strange;
    if (exchange.ewsEnabled === undefined) return unknown('not-understood');
    if (exchange.ewsEnabled === null) return WARN;
    if (!exchange.ewsEnabled) return FAIL;
    if (!exchange.allowedAppIds) return unknown('not-understood');
    if (!exchange.allowedAppIds.some((one) => same(one, id))) {
      const isSure = exchange.list === undefined || exchange.list === 'unswitched';
      return isSure && !exchange.odd?.some(({ as }) => as === 'remark') ? FAIL : unknown('not-understood');
    }
    const isPlain = exchange.organisation && !exchange.mailboxesOff && !exchange.applicationAccessPolicy;
    return isPlain ? PASS : WARN;
  }

  /**
   * „`Name`/`TenantId` in the output is not one of this directory's verified domains or its id“; who is signed in and
   * cannot read the domains does not know whose name it is.
   */
  private strange({ organisation }: WorldExchange): Expected | undefined {
    const { account, organization, signedIn } = this.world;
    const reason = this.gap('organization');
    const directory = reason === undefined ? organization.id : account?.tenantId;
    if (!organisation || !signedIn || directory === undefined) return undefined;
    const { name, tenantId } = organisation;
    if (tenantId !== undefined && !same(tenantId, directory)) return unknown('other-directory');
    if (name === undefined) return undefined;
    const domains = reason === undefined ? (organization.verifiedDomains ?? []) : [];
    const hosts = domains.map((one) => hostOf(one.name ?? '')).filter(Boolean);
    if (hosts.includes(hostOf(name))) return undefined;
    if (hosts.length > 0) return unknown('other-directory');
    return unknown(reason ?? 'field-absent');
  }
}

const complete = (counted: readonly Expected[]): Expected => {
  if (counted.some(({ status }) => status === 'fail')) return FAIL;
  const open = counted.find((one) => !isGreen(one));
  return open ? unknown(open.reason ?? 'step-open') : PASS;
};

/** „Where Microsoft's time is known, judge by it, not by the computer's.“ */
const atMicrosoft = (world: World): World => {
  const ahead = world.signedIn ? (world.account?.clockSkew ?? 0) : 0;
  return { ...world, now: new Date(world.now.getTime() + ahead * 1000) };
};

/** Status and reason of every check of the guide, by its number. */
export const oracle = (world: World): Readonly<Record<string, Expected>> => {
  const judge = new Oracle(atMicrosoft(world));
  const counted = {
    '3.1': judge.registrationExists(),
    '4.1': judge.accountTypes(),
    '4.2': judge.redirectUri(),
    '5.1': judge.clientIdMatches(),
    '5.2': judge.domainVerified(),
    '6.1': judge.secretExists(),
    '7.1': judge.secretValid(),
    '8.1': judge.secretStart(),
    '9.1': judge.apiPermission(),
    '10.1': judge.adminConsent(),
    '10.2': judge.enterpriseApp(),
    '11.1': judge.ewsAllowed(),
  };
  return {
    '1.1': judge.signedIn(),
    '1.2': judge.adminRole(),
    '2.1': judge.registrationsReadable(),
    ...counted,
    '12.1': complete(Object.values(counted)),
    '12.2': world.ticks.includes('12.2') ? { status: 'done' } : { status: 'manual' },
  };
};
