import type { Assignment, Resource } from '../../tenant/shapes';
import { date, lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, pass } from '../verdict';
import { namedPermission, titleOf, type NamedPermission } from '../named-permission';
import { GRAPH, row } from '../permissions';

type Given = Context<NamedPermission, 'servicePrincipal' | 'appRoleAssignments' | 'resource', never>;

const closed = ({ params, product }: Given) =>
  `Microsoft stellt der ${product} zwar ein Zugangstoken aus, es enthält aber diese Berechtigung nicht; „${params.api.name}“ weist den Zugriff ab.`;

const shown = (resource: Resource, { appRoleId, resourceId, resourceDisplayName }: Assignment) => {
  const api = sameGuid(resourceId, resource.id) ? resource.appId : (resourceDisplayName ?? resourceId ?? '');
  return `• ${row({ api, id: appRoleId, type: 'Role' }, resource)}`;
};

const notGranted = (given: Given, resource: Resource, assignments: readonly Assignment[]) => {
  const { params } = given;
  const { name } = params.permission;
  if (assignments.length === 0) {
    return fail(
      `Für „${name}“ ist keine Administratorzustimmung erteilt; die Berechtigung ist höchstens angefordert.`,
      closed(given),
    );
  }
  const elsewhere = assignments.some(({ appRoleId }) => sameGuid(appRoleId, params.permission.id));
  return fail(
    lines([
      `Für „${name}“ ist keine Administratorzustimmung erteilt. Erteilt ist nur:`,
      ...assignments.map((one) => shown(resource, one)),
    ]),
    `${elsewhere ? `Die Zustimmung gilt einer anderen Schnittstelle als „${params.api.name}“. ` : ''}${closed(given)}`,
  );
};

/** The permission is granted, on the API as it exists in this directory; requesting it alone is not enough. */
export const adminConsent = checkKind({
  schema: namedPermission,
  title: 'Administratorzustimmung',
  needs: ['servicePrincipal', 'appRoleAssignments', 'resource'],
  requires: ['registration'],
  doer: ({ api }) => (sameGuid(api.id, GRAPH) ? 'graphConsent' : 'consent'),
  soll: (params) => `Für „${titleOf(params, 'Anwendung')}“ ist die Administratorzustimmung erteilt.`,
  judge(given) {
    const { facts, params, product } = given;
    const { resource } = facts;
    if (!resource) {
      return fail(
        `„${params.api.name}“ gibt es in diesem Verzeichnis nicht.`,
        'Die Zustimmung kann nicht erteilt werden. Vermutlich hat das Verzeichnis keine Lizenz dafür, oder Sie sind im falschen Verzeichnis angemeldet.',
      );
    }
    if (!facts.servicePrincipal) {
      return fail(
        'Zur Registrierung gibt es in diesem Verzeichnis noch keine Unternehmens-App; es ist also keine Zustimmung erteilt.',
        `Ohne Unternehmens-App stellt Microsoft der ${product} kein Zugangstoken aus (Fehler AADSTS7000229). Sie entsteht, sobald die Administratorzustimmung erteilt wird.`,
      );
    }
    const assignments = facts.appRoleAssignments ?? [];
    const grant = assignments.find(
      ({ appRoleId, resourceId }) => sameGuid(appRoleId, params.permission.id) && sameGuid(resourceId, resource.id),
    );
    if (!grant) return notGranted(given, resource, assignments);
    return pass(
      `„${titleOf(params, 'Anwendung')}“ ist gewährt${grant.createdDateTime ? `, seit ${date(grant.createdDateTime)}` : ''}.`,
    );
  },
});
