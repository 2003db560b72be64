import { setTimeout as delay } from 'node:timers/promises';
import { clouds } from '../../src/microsoft/clouds';
import { emulate } from '../../src/emulator/emulate';
import type { Application } from '../../src/emulator/entities';
import { fertig } from '../../src/emulator/tenants/fertig';
import type { Tenant } from '../../src/emulator/tenant';

/** One way to read a tenant: our own, or a rival's; what is read and judged is the same. */
export type Way = (send: typeof fetch) => typeof fetch;

/** Answers after so many milliseconds, as a network would, and counts. */
export const far =
  (send: typeof fetch, latency: number, count: () => void): typeof fetch =>
  async (input, init) => {
    count();
    await delay(latency);
    return send(input, init);
  };

/** As the page does it: whatever can be asked at once is asked at once. */
export const together: Way = (send) => send;

/** Rival: the same reads, each after the one before. */
export const oneByOne: Way = (send) => {
  let before: Promise<unknown> = Promise.resolve();
  return (input, init) => {
    const answer = before.then(() => send(input, init));
    before = answer.catch(() => undefined);
    return answer;
  };
};

const ROOT = `${clouds.global.graph}/v1.0`;
/** The largest page Graph allows, and what the checks look at. */
const LIST =
  '/applications?$top=999&$select=id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,' +
  'passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus,keyCredentials,isDisabled';

interface Page {
  readonly value: readonly Application[];
  readonly '@odata.nextLink'?: string;
}

const everyPage = async (send: typeof fetch, headers: HeadersInit) => {
  const all: Application[] = [];
  let next: string | undefined = ROOT + LIST;
  while (next !== undefined) {
    const page = (await (await send(next, { headers })).json()) as Page;
    all.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return all;
};

/** A directory of what was read, to be searched here with the very filters Graph would have been asked. */
const searchable = (applications: Application[]): Tenant => {
  const tenant = fertig.tenant(new Date());
  const { servicePrincipals, deletedApplications } = tenant;
  return Object.assign(tenant, { applications, index: { applications, servicePrincipals, deletedApplications } });
};

/**
 * Rival: reads all registrations page by page and searches here. It is a good one of its kind: the largest pages, the
 * properties the checks need, and everything that is no registration is asked at once, beside the pages.
 */
export const everything: Way = (send) => {
  let here: Promise<typeof fetch> | undefined;
  const read = async (headers: HeadersInit) => emulate(searchable(await everyPage(send, headers)));
  return async (input, init) => {
    const request = new Request(input, init);
    const asksRegistrations = new URL(request.url).pathname.startsWith('/v1.0/applications');
    if (!asksRegistrations) return send(input, init);
    const headers = { Authorization: request.headers.get('Authorization') ?? '' };
    return (await (here ??= read(headers)))(input, init);
  };
};
