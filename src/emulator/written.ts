import { exchangeOnline, microsoftGraph } from './apis';
import { applicationAdministrator } from './company';
import type { Application, Given } from './entities';
import { application, assignment, enterpriseApp } from './registrations';
import { tenant } from './tenant';
import type { Demo, NamedDemo } from './tenants/demo';
import { account, ago, emptyMusterbau } from './tenants/musterbau';

/** A demo as an author writes it: Musterbau with this registration in it; proved by `guide/demos.ts`. */
export interface WrittenDemo {
  readonly title: string;
  readonly story: string;
  readonly inputs?: { readonly [Name in keyof Demo['inputs']]?: string | undefined };
  /** As Graph's v1.0 `application` has it; a time is „heute“, „heute+12.5“ or „heute-300“, in days. */
  readonly registration?: Given<Application> | undefined;
  /** Application permissions that are granted: application id of the API, id of the permission. */
  readonly granted?: readonly { readonly api: string; readonly permission: string }[];
}

const DAY = /^heute(?:([+-]\d+(?:\.\d+)?))?$/;

/** With days in place of „heute“, so that a demo does not age. */
const dated = (value: unknown, now: Date): unknown => {
  if (typeof value === 'string') {
    const at = DAY.exec(value);
    return at ? ago(now, -Number(at[1] ?? 0)).replace(/\.\d+Z$/, 'Z') : value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => dated(one, now));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dated(one, now)]));
};

const directory = ({ registration, granted = [] }: WrittenDemo, now: Date) => {
  const { organization, user } = emptyMusterbau();
  const apis = [
    microsoftGraph({ id: '5b90f3e6-c7d2-4a18-9e4b-830c6d1f57a2' }),
    exchangeOnline({ id: 'e8c4b1d7-3a95-4260-bf0e-14d7a6c2983b' }),
  ];
  const base = { organization, user, directoryRoles: [applicationAdministrator()] };
  if (!registration) return tenant({ ...base, servicePrincipals: apis });
  const own = application({
    id: 'c3e7509b-8f14-4d26-b1a8-60f2d9c4e735',
    ...(dated(registration, now) as Given<Application>),
  });
  const enterprise = enterpriseApp(own, organization);
  return tenant({
    ...base,
    applications: [own],
    servicePrincipals: [...apis, enterprise],
    appRoleAssignments: granted.flatMap(({ api, permission }) => {
      const resource = apis.find(({ appId }) => appId === api);
      return resource ? [assignment(enterprise, resource, permission)] : [];
    }),
  });
};

/** A demo tenant like those in code. */
export const writtenDemo = (written: WrittenDemo): NamedDemo => ({
  title: written.title,
  story: written.story,
  tenant: (now) => directory(written, now),
  account,
  inputs: {
    clientId: written.inputs?.clientId ?? '',
    domain: written.inputs?.domain ?? '',
    secretStart: written.inputs?.secretStart ?? '',
  },
});
