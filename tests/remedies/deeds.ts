import type { Guide } from '../../src/checks';
import { hostOf } from '../../src/checks/domain';
import { isGuid, sameGuid } from '../../src/checks/guid';
import type { Change } from '../../src/checks/remedy';
import { validity } from '../../src/checks/secrets';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { directoryRole, user } from '../../src/emulator/company';
import type { Application, ServicePrincipal } from '../../src/emulator/entities';
import { certificate, application, assignment, enterpriseApp, secret } from '../../src/emulator/registrations';
import { must } from './impossible';
import { enterpriseAppIn, registrationIn, type Office } from './office';

/** What an administrator has at hand while doing a remedy. */
export interface Hands {
  readonly guide: Guide;
  readonly office: Office;
  /** The time at Microsoft. */
  readonly now: Date;
  /** Of the check whose remedy it is. */
  readonly number: string;
  /** Application ids of the registrations the page lists. */
  readonly listed: readonly string[];
  /** The registration judged, or the one just registered or restored. */
  own: Application | undefined;
}

type Of<C extends Change['change'], U = Change> = U extends { readonly change: infer D }
  ? C extends D
    ? U
    : never
  : never;
export type Deed<U extends Change> = (hands: Hands, change: U) => void;

const DAY = 86_400_000;
/** The portal suggests 180 days (entra-docs, how-to-add-credentials.md). */
const SUGGESTED = 180 * DAY;
const GRAPH = '00000003-0000-0000-c000-000000000000';
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
/** What the portal asks for by itself with every new registration: Microsoft Graph, User.Read, delegated. */
const USER_READ = {
  resourceAppId: GRAPH,
  resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
};

const PERSONAL = 'PersonalMicrosoftAccount';

const ownOf = ({ own }: Hands): Application => {
  must(own, 'There is no registration to do it in');
  return own;
};

/** What the guide's steps say of registering. */
const wantedBy = ({ checks }: Guide) =>
  Object.assign({}, ...checks.map(({ params }) => params)) as {
    readonly uri: string;
    readonly platform: { readonly id: 'publicClient' | 'web' | 'spa' };
    readonly accountType: { readonly id: string };
  };

const nameIn = ({ checks }: Guide) =>
  (checks.find(({ kind }) => kind === 'registration-exists')?.params as { readonly name: string }).name;

const platformOf = (own: Application, platform: string) => {
  must(platform === 'publicClient' || platform === 'web' || platform === 'spa', `No platform ${platform}`);
  return own[platform];
};

const appHere = ({ office: { tenant } }: Hands, appId: string, what: string) => {
  const app = enterpriseAppIn(tenant, appId);
  must(app && !app.deletedDateTime, `${what}: ${appId} is no enterprise app here`);
  return app;
};

const isUnblocked = ({ disabledByMicrosoftStatus: status }: ServicePrincipal) => !status || status === 'NotDisabled';

/** The directory holds the enterprise app of a registration; consent makes it where there is none. */
const consentingApp = ({ office: { tenant } }: Hands, own: Application) => {
  must(own.signInAudience !== PERSONAL, 'Nobody can consent to a registration for personal accounts');
  const known = enterpriseAppIn(tenant, own.appId);
  must(!known?.deletedDateTime, 'The enterprise app is deleted: restore it first');
  const app = known ?? enterpriseApp(own, tenant.organization);
  if (!known) tenant.servicePrincipals.push(app);
  return app;
};

const requestedIn = ({ requiredResourceAccess }: Application) =>
  requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => ({ api: resourceAppId, id, type })),
  );

/** Three characters with which no secret of this directory begins. */
const freshStart = ({ office: { tenant } }: Hands) => {
  const taken = new Set(tenant.applications.flatMap((one) => one.passwordCredentials.map(({ hint }) => hint)));
  const starts = Array.from({ length: 90 }, (_, index) => `N${String(index + 10)}`);
  const [start] = starts.filter((one) => !taken.has(one));
  must(start, 'Every beginning is taken');
  return start;
};

const typedFor = (hands: Hands, input: 'clientId' | 'domain' | 'secretStart') => {
  if (input === 'clientId') return ownOf(hands).appId;
  if (input === 'domain') {
    const hosts = hands.office.tenant.organization.verifiedDomains.filter(({ name }) => hostOf(name) !== undefined);
    const [own] = hosts.toSorted((a, b) => Number(a.isInitial) - Number(b.isInitial));
    must(own, 'No domain is verified here');
    return own.name;
  }
  const start = ownOf(hands).passwordCredentials.find((one) => one.hint && validity(one, hands.now) === 'valid')?.hint;
  // Of a secret whose beginning Microsoft does not name, typing it proves nothing: the field is left empty.
  return start ?? '';
};

/** As `Get-OrganizationConfig … | Format-List` prints it. */
const printed = ({ exchange: { enabled, allowed } }: Office) =>
  [
    `EwsEnabled       : ${enabled === null ? '' : enabled ? 'True' : 'False'}`,
    `EwsAllowedAppIDs : ${allowed.join(',')}`,
  ].join('\n');

const scopesIn = ({ office: { tenant } }: Hands, own: Application) =>
  requestedIn(own).flatMap(({ api, id, type }) => {
    const scopes = enterpriseAppIn(tenant, api)?.oauth2PermissionScopes ?? [];
    return type === 'Scope' ? scopes.filter((one) => sameGuid(one.id, id)).map(({ value }) => value) : [];
  });

/** What each change of a remedy comes to, in the portal, in PowerShell and on the page. */
export const deeds: { readonly [C in Change['change']]: Deed<Of<C>> } = {
  register: (hands, { name, signInAudience }) => {
    const { guide, now, office } = hands;
    const { uri, platform, accountType } = wantedBy(guide);
    const made = application({
      displayName: name ?? nameIn(guide),
      signInAudience: signInAudience ?? accountType.id,
      createdDateTime: now.toISOString(),
      requiredResourceAccess: [structuredClone(USER_READ)],
    });
    made[platform.id].redirectUris = [uri];
    office.tenant.applications.push(made);
    office.tenant.servicePrincipals.push(enterpriseApp(made, office.tenant.organization));
    hands.own = made;
  },
  // The consent may come back with it or not: here it has to be given anew, which is the longer way.
  restore: (hands, { appId }) => {
    const { tenant } = hands.office;
    const gone = tenant.deletedApplications.find((one) => sameGuid(one.appId, appId));
    must(gone, `${appId} is not among the deleted registrations`);
    tenant.deletedApplications = tenant.deletedApplications.filter((one) => one !== gone);
    const back = { ...gone, deletedDateTime: null };
    tenant.applications.push(back);
    if (back.signInAudience !== PERSONAL) tenant.servicePrincipals.push(enterpriseApp(back, tenant.organization));
    hands.own = back;
  },
  'restore servicePrincipal': ({ office: { tenant } }, { appId }) => {
    const gone = enterpriseAppIn(tenant, appId);
    must(gone?.deletedDateTime, `${appId} is no deleted enterprise app`);
    gone['deletedDateTime'] = null;
  },
  'provide resource': ({ office: { tenant } }, { appId }) => {
    must(!enterpriseAppIn(tenant, appId), `${appId} is here already`);
    must(appId === EXCHANGE || appId === GRAPH, `No licence brings ${appId}`);
    tenant.servicePrincipals.push(appId === EXCHANGE ? exchangeOnline() : microsoftGraph());
  },
  'set signInAudience': (hands, { to }) => {
    const own = ownOf(hands);
    must(own.signInAudience !== to, `${to} is set already`);
    own.signInAudience = to;
  },
  'add redirectUri': (hands, { platform, uri }) => {
    const { redirectUris } = platformOf(ownOf(hands), platform);
    must(!redirectUris.includes(uri), `${uri} is there already`);
    redirectUris.push(uri);
  },
  'remove redirectUri': (hands, { platform, uri }) => {
    const { redirectUris } = platformOf(ownOf(hands), platform);
    must(redirectUris.includes(uri), `${uri} is not there`);
    redirectUris.splice(redirectUris.indexOf(uri), 1);
  },
  'add secret': (hands) => {
    const startDateTime = hands.now.toISOString();
    const endDateTime = new Date(hands.now.getTime() + SUGGESTED).toISOString();
    const hint = freshStart(hands);
    // It goes first, and so into the product.
    ownOf(hands).passwordCredentials.unshift(secret({ hint, startDateTime, endDateTime }));
  },
  'add certificate': (hands) => {
    const startDateTime = hands.now.toISOString();
    const endDateTime = new Date(hands.now.getTime() + SUGGESTED).toISOString();
    ownOf(hands).keyCredentials.unshift(certificate({ startDateTime, endDateTime }));
  },
  'remove secret': (hands, { keyId }) => {
    const own = ownOf(hands);
    const kept = own.passwordCredentials.filter((one) => !sameGuid(one.keyId, keyId));
    must(kept.length < own.passwordCredentials.length, `No secret ${keyId}`);
    own.passwordCredentials = kept;
  },
  request: (hands, { api, id, type }) => {
    const own = ownOf(hands);
    appHere(hands, api, 'The portal does not list it');
    const isThere = requestedIn(own).some((one) => sameGuid(one.api, api) && sameGuid(one.id, id) && one.type === type);
    must(!isThere, `${id} is requested already`);
    own.requiredResourceAccess.push({ resourceAppId: api, resourceAccess: [{ id, type }] });
  },
  'stop requesting': (hands, { api, id, type }) => {
    const own = ownOf(hands);
    const before = requestedIn(own).length;
    own.requiredResourceAccess = own.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) => {
      const kept = resourceAccess.filter(
        (one) => !sameGuid(resourceAppId, api) || !sameGuid(one.id, id) || one.type !== type,
      );
      return kept.length > 0 ? [{ resourceAppId, resourceAccess: kept }] : [];
    });
    must(requestedIn(own).length < before, `${id} is not requested`);
  },
  grant: (hands) => {
    const { office } = hands;
    const own = ownOf(hands);
    const app = consentingApp(hands, own);
    for (const { api, id, type } of requestedIn(own)) {
      if (type !== 'Role') continue;
      const resource = appHere(hands, api, 'Nobody can consent to it');
      must(isUnblocked(resource), `Microsoft has blocked ${api}`);
      const isHeld = office.tenant.appRoleAssignments.some(
        (one) =>
          one.principalId === app.id &&
          sameGuid(one.appRoleId, id) &&
          sameGuid(one.resourceId, resource.id) &&
          !one['deletedDateTime'],
      );
      if (!isHeld) office.tenant.appRoleAssignments.push(assignment(app, resource, id));
    }
    office.consented = scopesIn(hands, own);
  },
  'enable servicePrincipal': (hands, { appId }) => {
    const app = appHere(hands, appId, 'Nothing to switch on');
    must(app.accountEnabled === false, `${appId} is switched on already`);
    app.accountEnabled = true;
  },
  reactivate: ({ office: { tenant } }, { appId }) => {
    const own = registrationIn(tenant, appId);
    must(own?.isDisabled, `${appId} is not among the deactivated registrations`);
    own.isDisabled = null;
    const app = enterpriseAppIn(tenant, appId);
    if (app) app.isDisabled = null;
  },
  'enable EWS': ({ office: { exchange } }) => {
    must(exchange.enabled !== true, 'EWS is on already');
    exchange.enabled = true;
  },
  'append to EwsAllowedAppIDs': ({ office: { exchange } }, { appId }) => {
    must(!exchange.allowed.some((one) => sameGuid(one, appId)), `${appId} is on the list already`);
    exchange.allowed.push(appId);
  },
  'paste Exchange output': ({ office }) => {
    office.pasted = printed(office);
  },
  'set groupMembershipClaims': (hands, { to }) => {
    ownOf(hands)['groupMembershipClaims'] = to;
  },
  type: (hands, { input, value }) => {
    const { office } = hands;
    const typed = value ?? typedFor(hands, input);
    if (input === 'clientId') {
      must(isGuid(typed), `${typed} is no id`);
      // Typing clears the click.
      office.chosen = undefined;
    }
    office.typed[input] = typed;
  },
  choose: ({ office, listed }, { appId }) => {
    must(
      listed.some((one) => sameGuid(one, appId)),
      `${appId} is not in the list`,
    );
    office.chosen = appId;
  },
  // What is pasted next prints the organisation alone: no mailbox in it is off any more.
  'enable EWS of mailbox': () => undefined,
  tick: ({ office, number }) => {
    office.ticks.push(number);
  },
  'set clock': ({ office, now }) => {
    office.now = now;
    office.account = { ...office.account, clockSkew: 0 };
  },
  'other remedy': (_, { number }) => must(false, `The remedy of ${number} is done in its place`),
  'sign in': ({ office, own }, { role }) => {
    const { account, tenant, consented } = office;
    tenant.user = tenant.user?.userType === 'Guest' || !tenant.user ? user() : tenant.user;
    if (role !== undefined) tenant.directoryRoles.push(directoryRole(null, role));
    const isThroughOwn = own !== undefined && sameGuid(own.appId, account.appId);
    const claims = own?.['groupMembershipClaims'] === 'DirectoryRole' || account.wids !== undefined;
    office.account = {
      ...account,
      ...(isThroughOwn && consented.length > 0 && { scopes: ['openid', 'profile', ...consented] }),
      ...(claims && { wids: tenant.directoryRoles.map(({ roleTemplateId }) => roleTemplateId) }),
    };
  },
};
