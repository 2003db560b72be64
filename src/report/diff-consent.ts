import { sameGuid } from '../checks/guid';
import { row } from '../checks/permissions';
import type { Facts } from '../tenant/facts';
import type { Assignment, Resource } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import { changed, compare, listChanges, seen, type Difference, type Seen } from './change';

type Sentence = Omit<Difference, 'step'>;
type EnterpriseApp = Facts['servicePrincipal'];

/** An enterprise app that is not there is an answer; one that was not asked for is none. */
const enterpriseAppOf = ({ facts }: Snapshot): Seen<EnterpriseApp> =>
  facts.servicePrincipal?.ok ? { value: facts.servicePrincipal.value } : undefined;

const isOn = (app: EnterpriseApp) => app?.accountEnabled !== false;
const isBlocked = (status: string | null | undefined) => Boolean(status) && status !== 'NotDisabled';

const appChanges = (before: EnterpriseApp, after: EnterpriseApp): Sentence[] => {
  if (!before && !after) return [];
  if (!before) return [{ kind: 'added', sentence: 'Neu: Die Unternehmens-App zur Registrierung ist angelegt.' }];
  if (!after)
    return [{ kind: 'removed', sentence: 'Entfernt: Die Unternehmens-App zur Registrierung gibt es nicht mehr.' }];
  const [was, is] = [isBlocked(before.disabledByMicrosoftStatus), isBlocked(after.disabledByMicrosoftStatus)];
  return [
    ...(isOn(before) === isOn(after)
      ? []
      : [changed(`Geändert: Die Unternehmens-App ist jetzt ${isOn(after) ? 'eingeschaltet' : 'ausgeschaltet'}.`)]),
    ...(was === is
      ? []
      : [changed(`Geändert: Microsoft hat die Unternehmens-App ${is ? 'gesperrt' : 'wieder freigegeben'}.`)]),
  ];
};

const STATES = { applicationState: 'Die App-Registrierung', servicePrincipalState: 'Die Unternehmens-App' } as const;

/** `isDisabled` is compared only where both sides answered: older answers lack it, and that means nothing. */
const stateChanges = (before: Snapshot, after: Snapshot): Difference[] =>
  (['applicationState', 'servicePrincipalState'] as const).flatMap((name) => {
    const [was, is] = [before, after].map(({ facts }) => facts[name]);
    if (!was?.ok || !is?.ok || !was.value || !is.value) return [];
    const [off, stillOff] = [was.value.isDisabled === true, is.value.isDisabled === true];
    if (off === stillOff) return [];
    const sentence = `Geändert: ${STATES[name]} ist jetzt ${stillOff ? 'deaktiviert' : 'nicht mehr deaktiviert'}.`;
    return [{ step: 'enterprise-app', ...changed(sentence) }];
  });

/** Without an enterprise app there is no consent: the list is empty, not unread. */
const grantsOf = ({ facts }: Snapshot): Seen<readonly Assignment[]> => {
  if (facts.servicePrincipal?.ok && !facts.servicePrincipal.value) return { value: [] };
  return facts.appRoleAssignments?.ok ? seen(facts.appRoleAssignments.value ?? []) : undefined;
};

const grant = ({ appRoleId, resourceId, resourceDisplayName }: Assignment, resource: Resource | undefined) => {
  const own = sameGuid(resourceId, resource?.id) ? resource?.appId : undefined;
  return row({ api: own ?? resourceDisplayName ?? resourceId ?? '', id: appRoleId, type: 'Role' }, resource);
};

const grantKey = ({ appRoleId, resourceId }: Assignment) =>
  `${appRoleId.toLowerCase()} ${resourceId?.toLowerCase() ?? ''}`;

/** What has changed at the enterprise app and in what was consented to. */
export const consentChanges = (before: Snapshot, after: Snapshot, resource: Resource | undefined): Difference[] => [
  ...compare('consent', 'Die Administratorzustimmung', [grantsOf(before), grantsOf(after)], (was, is) =>
    listChanges(was, is, grantKey, {
      added: (one) => `Neu erteilt: Administratorzustimmung für ${grant(one, resource)}.`,
      removed: (one) => `Zurückgenommen: Administratorzustimmung für ${grant(one, resource)}.`,
    }),
  ),
  ...compare('enterprise-app', 'Die Unternehmens-App', [enterpriseAppOf(before), enterpriseAppOf(after)], appChanges),
  ...stateChanges(before, after),
];
