import * as z from 'zod/mini';
import { lines } from '../format';
import { sameGuid } from '../guid';
import { checkKind, fail, gap, pass, warn, type Context } from '../kind';
import { requested, row, samePermission, type Permission } from '../permissions';

const named = z.strictObject({ id: z.string(), name: z.string() });
interface Params {
  readonly api: { id: string; name: string };
  readonly permission: { id: string; name: string };
}
type Given = Context<Params, 'application', never>;

const wantedOf = ({ api, permission }: Params): Permission => ({ api: api.id, id: permission.id, type: 'Scope' });
const title = ({ api, permission }: Params) => `${api.name} – ${permission.name} – Delegiert`;
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

/** What is requested beyond the guide: told once, by the first of its checks. */
const beyond = ({ params, wanted }: Given, asked: readonly Permission[]) => {
  const all = wanted.map(wantedOf);
  return wanted[0] === params ? asked.filter((one) => !all.some((other) => samePermission(one, other))) : [];
};

/** The registration asks for exactly this delegated permission: API, id and type together. */
export const delegatedPermission = checkKind({
  schema: z.strictObject({ api: named, permission: named }),
  title: 'Delegierte Berechtigung',
  needs: ['application'],
  requires: ['registration'],
  doer: 'registration',
  soll: (params) => `Angefordert ist „${title(params)}“.`,
  judge(given) {
    const { params, facts } = given;
    if (!facts.application?.requiredResourceAccess) return gap('field-absent');
    const asked = requested(facts.application);
    const wanted = wantedOf(params);
    if (!asked.some((one) => samePermission(one, wanted))) {
      const ist = asked.length === 0 ? 'Es ist keine Berechtigung angefordert.' : undefined;
      return fail(ist ?? lines(['Angefordert ist nur:', ...rows(asked)]), nearMiss(given, asked) + OPEN);
    }
    const more = beyond(given, asked);
    if (more.length === 0) return pass(`Angefordert ist „${title(params)}“.`);
    return warn(
      lines([`Angefordert ist „${title(params)}“, außerdem:`, ...rows(more)]),
      'Die Anleitung braucht diese weiteren Berechtigungen nicht. Entfernen Sie, was nichts anderes benötigt.',
    );
  },
});
