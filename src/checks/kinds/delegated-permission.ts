import { lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { beyond, namedPermission, permissionOf, titleOf, type NamedPermission } from '../named-permission';
import { requested, row, samePermission, type Permission } from '../permissions';

type Given = Context<NamedPermission, 'application', never>;

const title = (params: NamedPermission) => titleOf(params, 'Delegiert');
const rows = (asked: readonly Permission[]) => asked.map((one) => `• ${row(one)}`);

/** Granting consent in the portal covers what is configured (entra-docs, grant-admin-consent.md). */
const OPEN =
  'Die Administratorzustimmung im Portal umfasst nur, was hier angefordert ist. Ohne den Eintrag muss jeder bei der Anmeldung selbst zustimmen, oder Microsoft weist ihn ab.';

/** Why what is requested is almost, but not quite, what the guide asks for. */
const nearMiss = ({ params }: Given, asked: readonly Permission[]): string => {
  const sameApi = asked.filter((one) => sameGuid(one.api, params.api.id));
  if (sameApi.some(({ type }) => type === 'Role')) {
    return 'Anwendungsberechtigungen helfen hier nicht: Die Anmeldung geschieht im Namen eines Benutzers, gebraucht wird eine delegierte Berechtigung. ';
  }
  return asked.length > 0 && sameApi.length === 0
    ? `Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „${params.api.name}“. `
    : '';
};

/** The registration asks for exactly this delegated permission: API, id and type together. */
export const delegatedPermission = checkKind({
  schema: namedPermission,
  title: 'Delegierte Berechtigung',
  needs: ['application'],
  requires: ['registration'],
  doer: 'registration',
  soll: (params) => `Angefordert ist „${title(params)}“.`,
  judge(given) {
    const { params, facts } = given;
    if (!facts.application?.requiredResourceAccess) return gap('field-absent');
    const asked = requested(facts.application);
    const wanted = permissionOf(params, 'Scope');
    if (!asked.some((one) => samePermission(one, wanted))) {
      const ist = asked.length === 0 ? 'Es ist keine Berechtigung angefordert.' : undefined;
      return fail(ist ?? lines(['Angefordert ist nur:', ...rows(asked)]), nearMiss(given, asked) + OPEN);
    }
    const more = beyond(given, asked, 'Scope');
    if (more.length === 0) return pass(`Angefordert ist „${title(params)}“.`);
    return warn(
      lines([`Angefordert ist „${title(params)}“, außerdem:`, ...rows(more)]),
      'Die Anleitung braucht diese weiteren Berechtigungen nicht. Entfernen Sie, was nichts anderes benötigt.',
    );
  },
});
