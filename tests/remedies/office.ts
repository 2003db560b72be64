import { findSubject, judge, scopesOf, type Guide, type Result, type Subject } from '../../src/checks';
import { timeAtMicrosoft } from '../../src/checks/clock';
import { sameGuid } from '../../src/checks/guid';
import { emulate } from '../../src/emulator/emulate';
import type { Inputs } from '../../src/checks/inputs';
import type { Application, ServicePrincipal } from '../../src/emulator/entities';
import type { Tenant } from '../../src/emulator/tenant';
import type { Demo } from '../../src/emulator/tenants/demo';
import { demoToken } from '../../src/emulator/token';
import { readExchangeOutput } from '../../src/import/exchange-output';
import type { Account, Snapshot } from '../../src/tenant/snapshot';
import { readDirectory } from '../tenants/read-demo';

/** What Exchange Online is set to; nothing of it is in Graph. */
export interface ExchangeOrganisation {
  enabled: boolean | null;
  allowed: string[];
}

/** A directory, Exchange Online beside it, and somebody in front of the page. Plain data, so that it can be copied. */
export interface Office {
  tenant: Tenant;
  exchange: ExchangeOrganisation;
  account: Account;
  /** The clock of the computer. */
  now: Date;
  typed: { clientId: string; domain: string; secretStart: string };
  chosen: string | undefined;
  ticks: string[];
  /** What was pasted last. */
  pasted: string | undefined;
  /** Delegated permissions that an administrator has consented to here; the next token carries them. */
  consented: string[];
}

/** One reading of the page. */
export interface Reading {
  readonly results: readonly Result[];
  readonly subject: Subject;
  /** The time at Microsoft. */
  readonly now: Date;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
}

/** What Microsoft answers to the question whose a domain is: nobody's. */
const NOBODYS = { error: 'invalid_tenant' };

const internet =
  (tenant: Tenant): typeof fetch =>
  async (input, init) => {
    const { origin } = new URL(new Request(input).url);
    if (origin === 'https://login.microsoftonline.com') return Response.json(NOBODYS, { status: 400 });
    return emulate(tenant)(input, init);
  };

/** Reads and judges the office as the page does, through Graph. */
export const read = async (guide: Guide, office: Office): Promise<Reading> => {
  const { tenant, account, typed, chosen, ticks, pasted, now } = office;
  const exchange = pasted === undefined ? undefined : readExchangeOutput(pasted, now);
  const session = {
    account,
    token: () => Promise.resolve(demoToken(account.scopes ?? scopesOf(guide))),
    fetch: internet(tenant),
  };
  const { snapshot, inputs } = await readDirectory(guide, session, { ...typed, exchange, ticks, chosen }, now);
  return {
    results: judge(guide, { snapshot, inputs, now }),
    subject: findSubject(guide, snapshot, inputs, now),
    now: timeAtMicrosoft(now, snapshot),
    snapshot,
    inputs,
  };
};

/** A demo as an office; Exchange Online is set to what its output says. */
export const officeOf = (demo: Demo, now: Date): Office => {
  const { evidence } = demo;
  const on = /EwsEnabled\s*:\s*(True|False)/.exec(evidence ?? '')?.[1];
  const listed = /EwsAllowedAppIDs\s*:\s*(\S+)/.exec(evidence ?? '')?.[1];
  return {
    // Demos share what they hold; what is done here stays here.
    tenant: structuredClone(demo.tenant(now)),
    exchange: { enabled: on === undefined ? null : on === 'True', allowed: listed?.split(',') ?? [] },
    account: demo.account(now),
    now,
    typed: { ...demo.inputs },
    chosen: undefined,
    ticks: [],
    pasted: evidence,
    consented: [],
  };
};

export const registrationIn = ({ applications }: Tenant, appId: string | undefined): Application | undefined =>
  applications.find((one) => sameGuid(one.appId, appId));

export const enterpriseAppIn = (
  { servicePrincipals }: Tenant,
  appId: string | undefined,
): ServicePrincipal | undefined => servicePrincipals.find((one) => sameGuid(one.appId, appId));
