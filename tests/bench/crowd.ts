import type { Application } from '../../src/emulator/entities';
import { application, enterpriseApp } from '../../src/emulator/registrations';
import { fertig } from '../../src/emulator/tenants/fertig';
import type { Tenant } from '../../src/emulator/tenant';

/** How many registrations a directory has: a new firm, a large one, and one beyond all measure. */
export const SIZES = [1, 1_000, 100_000] as const;

/** Microsoft Graph, `User.Read`: what the portal asks for by itself. */
const USER_READ = {
  resourceAppId: '00000003-0000-0000-c000-000000000000',
  resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
};
/** Every hundredth asks for the guide's API, too: other programs read mailboxes as well. */
const EXCHANGE = {
  resourceAppId: '00000002-0000-0ff1-ce00-000000000000',
  resourceAccess: [{ id: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40', type: 'Role' }],
};
const FIRST = Date.parse('2015-01-01T00:00:00Z');
const HOUR = 3_600_000;

const stranger = (number: number): Application =>
  application({
    displayName: `Anwendung ${String(number)}`,
    createdDateTime: new Date(FIRST + number * HOUR).toISOString(),
    web: { redirectUris: [`https://app-${String(number)}.example`] },
    requiredResourceAccess: number % 100 === 0 ? [USER_READ, EXCHANGE] : [USER_READ],
  });

/**
 * The tenant where everything is set up, with so many registrations in all, each with its enterprise app. The guide's own
 * stands in the middle. The index is not copied: nothing changes here.
 */
export const crowded = (size: number): Tenant => {
  const tenant = fertig.tenant(new Date());
  const own = tenant.applications.find(({ appId }) => appId === fertig.inputs.clientId);
  if (!own) throw new Error('The demo „fertig“ does not have its registration.');
  const others = Array.from({ length: size - 1 }, (_, number) => stranger(number));
  const middle = Math.floor(others.length / 2);
  const applications = [...others.slice(0, middle), own, ...others.slice(middle)];
  const beside = others.map((other) => enterpriseApp(other, tenant.organization));
  const servicePrincipals = [...tenant.servicePrincipals, ...beside];
  const { deletedApplications } = tenant;
  return Object.assign(tenant, {
    applications,
    servicePrincipals,
    index: { applications, servicePrincipals, deletedApplications },
  });
};
