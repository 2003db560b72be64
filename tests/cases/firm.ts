import { readFileSync } from 'node:fs';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { enterpriseApp, judged, type Change, type Judged } from '../verdicts/judging';

/** Application id of the registration that the cases are about, and its object id. */
export const APP = 'b41c7d90-2f5e-4c08-9e6d-73a18b52f0c4';
export const OBJECT = '0f9a3c77-61de-4b12-a5c8-e2704d19b386';
const DIRECTORY = '5e3b0c1a-94d2-4f6b-8a37-0d6e21c4b7f9';
export const NOW = new Date('2026-11-26T09:00:00Z');

export const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');

const organization = {
  id: DIRECTORY,
  displayName: 'Musterwerk Handels GmbH',
  verifiedDomains: [
    { name: 'musterwerk.onmicrosoft.com', isDefault: false, isInitial: true },
    { name: 'musterwerk.de', isDefault: true, isInitial: false },
  ],
};

/** What step 11 says to a text that somebody has pasted who is signed in to Musterwerk's directory. */
export const said = (text: string, change: Change = {}): Judged =>
  judged('ews-allowed', {
    registration: { id: OBJECT, appId: APP },
    facts: { organization: [organization], servicePrincipal: enterpriseApp({ appId: APP }) },
    ...change,
    account: { username: 'p.amtmann@musterwerk.de', tenantId: DIRECTORY },
    inputs: { clientId: APP, domain: 'musterwerk.de', exchange: readExchangeOutput(text, NOW) },
    now: NOW.toISOString(),
  });
