import { lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { absent, fail, gap, pass, warn } from '../verdict';
import { beyond, namedPermission, permissionOf, titleOf, unwanted, type NamedPermission } from '../named-permission';
import { requested, row, samePermission, type Permission } from '../permissions';
import type { Remedy } from '../remedy';
import { restore, together } from './enterprise-app-remedies';
import { blockedByMicrosoft, isPersonal } from './enterprise-app-states';
import { addPermission, removePermissions } from './permission-remedies';
import { license } from './resource-remedies';

type Given = Context<NamedPermission, 'application', 'resource' | 'appRoleAssignments' | 'servicePrincipal'>;

const title = (params: NamedPermission) => titleOf(params, 'Anwendung');

const closed = ({ params, product }: Given) =>
  `Ohne „${title(params)}“ erhält ${product.nominative} dort keinen Zugang.`;

const named = ({ params, facts: { resource } }: Given) => ({ params, type: 'Role', resource }) as const;

/** What stands there in its place. What the portal adds by itself, and all that is delegated of other APIs, is no mistake. */
const instead = (given: Given, asked: readonly Permission[]) =>
  unwanted(given, asked).filter(({ type, api }) => type === 'Role' || sameGuid(api, given.params.api.id));

/** Why that is almost, but not quite, what the guide asks for. */
const nearMiss = ({ api, permission }: NamedPermission, near: readonly Permission[]): string => {
  const sameApi = near.filter((one) => sameGuid(one.api, api.id));
  if (sameApi.some((one) => sameGuid(one.id, permission.id) && one.type === 'Scope')) {
    return 'Die Berechtigung ist als delegierte eingetragen; gebraucht wird sie als Anwendungsberechtigung.';
  }
  if (sameApi.some(({ type }) => type === 'Role')) {
    return `Das ist eine andere Berechtigung derselben Schnittstelle; gebraucht wird „${permission.name}“.`;
  }
  if (sameApi.some(({ type }) => type === 'Scope')) {
    return 'Das ist eine delegierte Berechtigung; sie gilt nur für einen angemeldeten Benutzer. Gebraucht wird eine Anwendungsberechtigung.';
  }
  return sameApi.length > 0
    ? 'Der Eintrag dieser Schnittstelle ist keine Anwendungsberechtigung.'
    : `Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „${api.name}“.`;
};

/** Nobody can consent before the enterprise apps are there and on; the consent has a check of its own. */
const mayConsent = ({ facts: { application, resource, servicePrincipal } }: Given) =>
  !isPersonal(application) &&
  resource !== null &&
  !resource?.deletedDateTime &&
  resource?.accountEnabled !== false &&
  !blockedByMicrosoft(resource) &&
  !servicePrincipal?.deletedDateTime;

/** The portal lists only APIs that are in the directory: what is not comes there first. */
const add = (given: Given, wrong: readonly Permission[] = []): Remedy => {
  const { facts, params } = given;
  const remedy = addPermission(named(given), wrong, mayConsent(given));
  if (facts.resource === null) return together(license(params.api), remedy);
  return facts.resource?.deletedDateTime ? together(restore(facts.resource), remedy) : remedy;
};

const missing = (given: Given, asked: readonly Permission[]) => {
  const rows = asked.map((one) => `• ${row(one, given.facts.resource, given.permissions)}`);
  const ist = rows.length === 0 ? 'Es ist keine Berechtigung angefordert.' : lines(['Angefordert ist nur:', ...rows]);
  const wrong = instead(given, asked);
  // What the guide wants besides is no mistake, but does not do instead.
  const near = wrong.length > 0 ? wrong : asked.filter(({ api }) => sameGuid(api, given.params.api.id));
  const folge = near.length > 0 ? `${nearMiss(given.params, near)} ${closed(given)}` : closed(given);
  return (wrong.length > 0 ? fail : absent)(ist, folge, add(given, wrong));
};

/** Granted all the same: works today, but the portal does not show it as configured. */
const granted = ({ facts, params }: Given) =>
  facts.appRoleAssignments?.some(
    ({ appRoleId, resourceId, deletedDateTime }) =>
      sameGuid(appRoleId, params.permission.id) && sameGuid(resourceId, facts.resource?.id) && !deletedDateTime,
  ) === true;

/** The registration asks for exactly this application permission: API, id and type together. */
export const apiPermission = checkKind({
  schema: namedPermission,
  title: 'API-Berechtigung',
  needs: ['application'],
  wants: ['resource', 'appRoleAssignments', 'servicePrincipal'],
  requires: ['registration'],
  identifies: true,
  search: ({ api }) => ({ api: api.id }),
  permission: (params) => permissionOf(params, 'Role'),
  doer: 'registration',
  soll: (params) => `Angefordert ist „${title(params)}“.`,
  judge(given) {
    const { params, facts } = given;
    if (!facts.application?.requiredResourceAccess) return gap('field-absent');
    const asked = requested(facts.application);
    const wanted = permissionOf(params, 'Role');
    if (!asked.some((one) => samePermission(one, wanted))) {
      if (!granted(given)) return missing(given, asked);
      return warn(
        `„${title(params)}“ ist erteilt, aber nicht als konfigurierte Berechtigung eingetragen.`,
        'Der Zugang besteht, kann aber beim nächsten Erteilen der Zustimmung verschwinden.',
        add(given),
      );
    }
    const more = beyond(
      given,
      asked.filter(({ type }) => type === 'Role'),
    );
    if (more.length === 0) return pass(`Angefordert ist „${title(params)}“.`);
    return warn(
      lines([`Angefordert ist „${title(params)}“, außerdem:`, ...more.map((one) => `• ${row(one, facts.resource)}`)]),
      'Die Anleitung braucht diese weiteren Anwendungsberechtigungen nicht; jede öffnet der App mehr, als sie soll.',
      removePermissions(named(given), more),
    );
  },
});
