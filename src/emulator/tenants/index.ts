import type { Account } from '../../tenant/snapshot';
import { emulate } from '../emulate';
import { demoToken } from '../token';
import { abgelaufen } from './abgelaufen';
import type { Demo, NamedDemo } from './demo';
import { falschePlattform } from './falsche-plattform';
import { fertig } from './fertig';
import { halbFertig } from './halb-fertig';
import { leer } from './leer';
import { ohneZustimmung } from './ohne-zustimmung';
import { pruefseite } from './pruefseite';
import { pruefseiteRecht } from './pruefseite-recht';
import { pruefseiteWeb } from './pruefseite-web';

import { writtenDemo, type WrittenDemo } from '../written';

export type { Demo, NamedDemo } from './demo';

/** Directories that take more than one registration; their words are files of the same names. */
const built: Readonly<Record<string, Demo>> = {
  leer,
  'halb-fertig': halbFertig,
  'falsche-plattform': falschePlattform,
  'ohne-zustimmung': ohneZustimmung,
  abgelaufen,
  fertig,
  pruefseite,
  'pruefseite-web': pruefseiteWeb,
  'pruefseite-recht': pruefseiteRecht,
};

/** Every demo is a file of content, proved before the build. */
const files = import.meta.glob<WrittenDemo>('/content/demos/*.json', { eager: true, import: 'default' });
const written = Object.entries(files).map(([path, one]) => [path.replace(/^.*\/|\.json$/g, ''), one] as const);

const order = Object.keys(built);
/** Those built here first, in their order. */
const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

/** The demo tenants by the name after `?demo=`; which of them show a guide, and in which order, it says itself. */
export const demos: Readonly<Record<string, NamedDemo>> = Object.fromEntries(
  written
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, one]) => [name, { ...writtenDemo(one), ...built[name] }]),
);

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
