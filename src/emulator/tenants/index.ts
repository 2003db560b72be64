import type { Account } from '../../tenant/snapshot';
import { emulate } from '../emulate';
import { demoToken } from '../token';
import { abgelaufen } from './abgelaufen';
import type { Demo } from './demo';
import { falschePlattform } from './falsche-plattform';
import { fertig } from './fertig';
import { halbFertig } from './halb-fertig';
import { leer } from './leer';
import { ohneZustimmung } from './ohne-zustimmung';
import { pruefseite } from './pruefseite';
import { pruefseiteRecht } from './pruefseite-recht';
import { pruefseiteWeb } from './pruefseite-web';

import { writtenDemo, type WrittenDemo } from '../written';

export type { Demo } from './demo';

/** Those that are content: a file each, proved before the build. */
const written = import.meta.glob<WrittenDemo>('/content/demos/*.json', { eager: true, import: 'default' });
const nameOf = (path: string) => path.replace(/^.*\/|\.json$/g, '');

/** The demo tenants by the name after `?demo=`; which of them show a guide, and in which order, it says itself. */
export const demos: Readonly<Record<string, Demo>> = {
  leer,
  'halb-fertig': halbFertig,
  'falsche-plattform': falschePlattform,
  'ohne-zustimmung': ohneZustimmung,
  abgelaufen,
  fertig,
  pruefseite,
  'pruefseite-web': pruefseiteWeb,
  'pruefseite-recht': pruefseiteRecht,
  ...Object.fromEntries(Object.entries(written).map(([path, one]) => [nameOf(path), writtenDemo(one)])),
};

/** What a sign-in would have given: an account, a token with these permissions, and a Graph that answers. */
export interface OpenDemo {
  readonly account: Account;
  readonly token: () => Promise<string>;
  readonly fetch: typeof fetch;
}

export const openDemo = (demo: Demo, scopes: readonly string[], now: Date, site?: string): OpenDemo => {
  const account = demo.account(now);
  return {
    account,
    // A demo about consent says itself what its token carries.
    token: () => Promise.resolve(demoToken(account.scopes ?? scopes)),
    fetch: emulate(demo.tenant(now, site)),
  };
};
