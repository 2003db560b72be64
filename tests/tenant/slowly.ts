import {
  judge,
  needsOf,
  nextQuestion,
  scopesOf,
  searchOf,
  type Guide,
  type Inputs,
  type Result,
} from '../../src/checks';
import { awaited, decisive, settledIn } from '../../src/checks/under-way';
import type { Demo } from '../../src/emulator/tenants/demo';
import { openDemo } from '../../src/emulator/tenants/open';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { collect } from '../../src/tenant/collect';
import { facts, type FactName } from '../../src/tenant/facts';
import { openGraph } from '../../src/tenant/graph';
import type { Ask } from '../../src/tenant/fact';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf, type Entered } from '../../src/ui/session/inputs';

export const GRAPH = 'https://graph.microsoft.com';
export const AUTHORITY = 'https://login.microsoftonline.com';
/** A domain that is none of the demo's belongs to this directory. */
const ISSUER = `${AUTHORITY}/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0`;

/** Milliseconds until a request is answered; `never`: it hangs. */
export type Delay = (url: string) => number | 'never';

/** What was known at one moment of a reading, and what of it may be shown. */
export interface Moment {
  /** Milliseconds since the first request. */
  readonly at: number;
  readonly results: readonly Result[];
  readonly settled: ReadonlySet<string>;
}

export interface SlowReading {
  readonly snapshot: Snapshot;
  /** At every answer, in order; the last is the end of the reading. */
  readonly moments: readonly Moment[];
}

/** The public part of the authority, which the emulator of Graph leaves out. */
const withAuthority =
  (graph: typeof fetch): typeof fetch =>
  async (input, init) =>
    new Request(input, init).url.startsWith(AUTHORITY) ? Response.json({ issuer: ISSUER }) : graph(input, init);

/** A network in which every request takes its own time, and some are never answered. */
const slow =
  (send: typeof fetch, delay: Delay): typeof fetch =>
  async (input, init) => {
    const time = delay(new Request(input, init).url);
    const aborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error), { once: true });
    });
    if (time === 'never') return aborted;
    const timer = new Promise((resolve) => setTimeout(resolve, time));
    await Promise.race([timer, aborted]);
    return send(input, init);
  };

/** The address a fact is read at. */
export const urlOf = (name: FactName, ask: Ask): string | undefined => {
  const path = facts[name].path(ask);
  return path === undefined ? undefined : new URL(`${'open' in facts[name] ? AUTHORITY : `${GRAPH}/v1.0`}${path}`).href;
};

export type Typed = Partial<Pick<Entered, 'clientId' | 'domain' | 'secretStart' | 'chosen'>>;

interface SlowOptions {
  readonly guide: Guide;
  readonly demo: Demo;
  readonly delay: Delay;
  readonly typed?: Typed;
  readonly now: Date;
  /** Answers in Microsoft's place, where it wants to. */
  readonly instead?: (url: string) => Response | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/** Reads a demo's tenant as the page does it: what is needed is waited for, and what has arrived is handed over. */
export const readSlowly = async ({
  guide,
  demo,
  delay,
  typed,
  now,
  instead,
  signal,
}: SlowOptions): Promise<SlowReading> => {
  const { account, token, fetch } = openDemo(demo, scopesOf(guide), now);
  const exchange = demo.evidence === undefined ? undefined : readExchangeOutput(demo.evidence, now);
  const form: Entered = { ...demo.inputs, exchange, ticks: [], ...typed };
  const inputs: Inputs = inputsOf(form, undefined);
  const microsoft: typeof globalThis.fetch = async (input, init) =>
    instead?.(new Request(input, init).url) ?? withAuthority(fetch)(input, init);
  const send = slow(microsoft, delay);
  const graph = openGraph({ root: GRAPH, authority: AUTHORITY, token: await token(), fetch: send, signal });
  const started = performance.now();
  const moments: Moment[] = [];
  const note = (soFar: Snapshot) => {
    const evidence = { snapshot: soFar, inputs: inputsOf(form, soFar), now };
    const results = judge(guide, evidence);
    moments.push({ at: performance.now() - started, results, settled: settledIn(guide, evidence) });
  };
  const snapshot = await collect({
    graph,
    needs: needsOf(guide),
    ask: { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) },
    account,
    source: 'demo',
    now,
    next: (first) => nextQuestion(guide, first, inputs, now),
    needed: (soFar) => awaited(guide, { snapshot: soFar, inputs, now }),
    decisive: (soFar) => decisive({ snapshot: soFar, inputs, now }),
    arrived: note,
  });
  note(snapshot);
  return { snapshot, moments };
};
