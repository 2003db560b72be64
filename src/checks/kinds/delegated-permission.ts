import { lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { absent, fail, gap, pass, warn } from '../verdict';
import { beyond, namedPermission, permissionOf, titleOf, unwanted, type NamedPermission } from '../named-permission';
import { requested, row, samePermission, type Permission } from '../permissions';
import { addPermission, removePermissions } from './permission-remedies';

type Given = Context<NamedPermission, 'application', never>;

const title = (params: NamedPermission) => titleOf(params, 'Delegiert');
const rows = ({ permissions }: Given, asked: readonly Permission[]) =>
  asked.map((one) => `• ${row(one, undefined, permissions)}`);

/** Granting consent in the portal covers what is configured (entra-docs, grant-admin-consent.md). */
const OPEN =
  'Die Administratorzustimmung im Portal umfasst nur, was hier angefordert ist. Ohne den Eintrag muss jeder bei der Anmeldung selbst zustimmen, oder Microsoft weist ihn ab.';

/** Why what is requested is almost, but not quite, what the guide asks for; what the portal adds by itself is no mistake. */
const nearMiss = ({ params }: Given, wrong: readonly Permission[]): string =>
  wrong.some(({ api }) => sameGuid(api, params.api.id))
    ? 'Anwendungsberechtigungen helfen hier nicht: Die Anmeldung geschieht im Namen eines Benutzers, gebraucht wird eine delegierte Berechtigung.'
    : `Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „${params.api.name}“.`;

/** What stands there in its place: all of it, unless the guide wants some of it. */
const instead = (given: Given, asked: readonly Permission[]) => {
  const { params } = given;
  const others = unwanted(given, asked);
  const isOfApi = asked.some(({ api }) => sameGuid(api, params.api.id));
  return others.filter(({ api, type }) => (isOfApi ? sameGuid(api, params.api.id) && type !== 'Scope' : true));
};

const missing = (given: Given, asked: readonly Permission[]) => {
  const ist =
    asked.length === 0
      ? 'Es ist keine Berechtigung angefordert.'
      : lines(['Angefordert ist nur:', ...rows(given, asked)]);
  const wrong = instead(given, asked);
  const remedy = addPermission({ params: given.params, type: 'Scope' }, wrong);
  return wrong.length === 0 ? absent(ist, OPEN, remedy) : fail(ist, `${nearMiss(given, wrong)} ${OPEN}`, remedy);
};

/** The registration asks for exactly this delegated permission: API, id and type together. */
export const delegatedPermission = checkKind({
  schema: namedPermission,
  title: 'Delegierte Berechtigung',
  needs: ['application'],
  requires: ['registration'],
  permission: (params) => permissionOf(params, 'Scope'),
  doer: 'registration',
  soll: (params) => `Angefordert ist „${title(params)}“.`,
  judge(given) {
    const { params, facts } = given;
    if (!facts.application?.requiredResourceAccess) return gap('field-absent');
    const asked = requested(facts.application);
    const wanted = permissionOf(params, 'Scope');
    if (!asked.some((one) => samePermission(one, wanted))) return missing(given, asked);
    const more = beyond(given, asked);
    if (more.length === 0) return pass(`Angefordert ist „${title(params)}“.`);
    return warn(
      lines([`Angefordert ist „${title(params)}“, außerdem:`, ...rows(given, more)]),
      'Die Anleitung braucht diese weiteren Berechtigungen nicht; jede öffnet der App mehr, als sie soll.',
      removePermissions({ params, type: 'Scope' }, more),
    );
  },
});
