import { lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { beyond, namedPermission, permissionOf, titleOf, type NamedPermission } from '../named-permission';
import { requested, row, samePermission, type Permission } from '../permissions';

type Given = Context<NamedPermission, 'application', 'resource' | 'appRoleAssignments'>;

const title = (params: NamedPermission) => titleOf(params, 'Anwendung');

const closed = ({ params, product }: Given) => `Ohne „${title(params)}“ erhält die ${product} dort keinen Zugang.`;

/** Why what is requested is almost, but not quite, what the guide asks for. */
const nearMiss = (given: Given, asked: readonly Permission[]): string | undefined => {
  const { api, permission } = given.params;
  const sameApi = asked.filter((one) => sameGuid(one.api, api.id));
  if (sameApi.some((one) => sameGuid(one.id, permission.id) && one.type === 'Scope')) {
    return 'Die Berechtigung ist als delegierte eingetragen; gebraucht wird sie als Anwendungsberechtigung.';
  }
  if (sameApi.some(({ type }) => type === 'Role')) {
    return `Das ist eine andere Berechtigung derselben Schnittstelle; gebraucht wird „${permission.name}“.`;
  }
  if (sameApi.some(({ type }) => type === 'Scope')) {
    return 'Das ist eine delegierte Berechtigung; sie gilt nur für einen angemeldeten Benutzer. Gebraucht wird eine Anwendungsberechtigung.';
  }
  return asked.some(({ type }) => type === 'Role')
    ? `Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „${api.name}“.`
    : undefined;
};

const missing = (given: Given, asked: readonly Permission[]) => {
  const rows = asked.map((one) => `• ${row(one, given.facts.resource)}`);
  const ist = rows.length === 0 ? 'Es ist keine Berechtigung angefordert.' : lines(['Angefordert ist nur:', ...rows]);
  const why = nearMiss(given, asked);
  return fail(ist, why === undefined ? closed(given) : `${why} ${closed(given)}`);
};

/** Granted all the same: works today, but the portal does not show it as configured. */
const granted = ({ facts, params }: Given) =>
  facts.appRoleAssignments?.some(
    ({ appRoleId, resourceId }) =>
      sameGuid(appRoleId, params.permission.id) && sameGuid(resourceId, facts.resource?.id),
  ) === true;

/** The registration asks for exactly this application permission: API, id and type together. */
export const apiPermission = checkKind({
  schema: namedPermission,
  title: 'API-Berechtigung',
  needs: ['application'],
  wants: ['resource', 'appRoleAssignments'],
  requires: ['registration'],
  identifies: true,
  search: ({ api }) => ({ api: api.id }),
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
        'Der Zugang besteht, kann aber beim nächsten Erteilen der Zustimmung verschwinden. Fügen Sie die Berechtigung hinzu.',
      );
    }
    const more = beyond(
      given,
      asked.filter(({ type }) => type === 'Role'),
      'Role',
    );
    if (more.length === 0) return pass(`Angefordert ist „${title(params)}“.`);
    return warn(
      lines([`Angefordert ist „${title(params)}“, außerdem:`, ...more.map((one) => `• ${row(one, facts.resource)}`)]),
      'Die Anleitung braucht diese weiteren Anwendungsberechtigungen nicht. Entfernen Sie sie, wenn nichts anderes sie benötigt.',
    );
  },
});
