import { readExchangeOutput } from '../../src/import/exchange-output';
import { judge, needsOf, nextQuestion, scopesOf, searchOf, type Result } from '../../src/checks';
import { awaited, decisive } from '../../src/checks/under-way';
import { openDemo } from '../../src/emulator/tenants/open';
import { fertig } from '../../src/emulator/tenants/fertig';
import { collect } from '../../src/tenant/collect';
import { facts, type FactName } from '../../src/tenant/facts';
import { openGraph } from '../../src/tenant/graph';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf } from '../../src/ui/session/inputs';
import { realGuide } from '../guide/real-guide';
import { endless, faults, wrongTypes, type Asked, type Fault } from './faults';

const NOW = new Date('2026-11-23T09:00:00Z');
const GRAPH = 'https://graph.microsoft.com';
const AUTHORITY = 'https://login.microsoftonline.com';
const ISSUER = `${AUTHORITY}/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0`;

/** Longer than any answer here takes, and as long as a test may wait for what never comes. */
const PATIENCE = { usual: 30_000, endless: 1000 };

export const guide = realGuide();

/** One run through the real chain: client, patience, collector, judges. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly results: readonly Result[];
}

interface Setting {
  /** What is typed as domain; a strange one makes the run ask the authority, too. */
  readonly domain: string;
  readonly patience: number;
  readonly around: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
}

/** The public part of the authority, which the emulator of Graph leaves out. */
const withAuthority =
  (graph: typeof fetch): typeof fetch =>
  async (input, init) =>
    new Request(input, init).url.startsWith(AUTHORITY) ? Response.json({ issuer: ISSUER }) : graph(input, init);

const run = async ({ domain, patience, around }: Setting): Promise<Run> => {
  const { account, token, fetch } = openDemo(fertig, scopesOf(guide), NOW);
  const form = { ...fertig.inputs, domain, exchange: readExchangeOutput(fertig.evidence ?? '', NOW), ticks: [] };
  const graph = openGraph({
    root: GRAPH,
    authority: AUTHORITY,
    token: await token(),
    fetch: around(withAuthority(fetch)),
    patience,
    sleep: async () => undefined,
  });
  const inputs = inputsOf(form, undefined);
  const snapshot = await collect({
    graph,
    needs: needsOf(guide),
    ask: { ...searchOf(guide), clientId: inputs.clientId },
    account,
    source: 'demo',
    now: NOW,
    next: (first) => nextQuestion(guide, first, inputs, NOW),
    needed: (soFar) => awaited(guide, { snapshot: soFar, inputs, now: NOW }),
    decisive: (soFar) => decisive({ snapshot: soFar, inputs, now: NOW }),
  });
  return { snapshot, results: judge(guide, { snapshot, inputs: inputsOf(form, snapshot), now: NOW }) };
};

/** A request of the run, all that is read by it, and what it answers when all is well. */
interface Target {
  readonly url: string;
  readonly facts: readonly FactName[];
  readonly body: string;
  readonly domain: string;
  /** The run without any fault. */
  readonly good: Run;
}

/** One request, one fault, and what came of it. */
export interface Trial {
  readonly target: Target;
  readonly fault: Fault;
  /** Faults of one column of the table. */
  readonly column: string;
  readonly run: Run;
}

const factsOf = ({ ask }: Snapshot, url: string) =>
  (Object.keys(facts) as FactName[]).filter((name) => {
    const path = facts[name].path(ask);
    return path !== undefined && [`${GRAPH}/v1.0`, AUTHORITY].some((root) => new URL(`${root}${path}`).href === url);
  });

/** Every request of a run without faults. */
const targetsOf = async (domain: string): Promise<Target[]> => {
  const bodies = new Map<string, string>();
  const around =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      const response = await send(input, init);
      bodies.set(new Request(input, init).url, await response.clone().text());
      return response;
    };
  const good = await run({ domain, patience: PATIENCE.usual, around });
  return [...bodies].map(([url, body]) => ({ url, facts: factsOf(good.snapshot, url), body, domain, good }));
};

const tried = async (target: Target, fault: Fault, column: string, patience: number): Promise<Trial> => {
  let attempt = 0;
  const around =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      if (new Request(input, init).url !== target.url) return send(input, init);
      // Not the signal of the request just made: in Node it follows the caller's only until it is collected.
      const signal = init?.signal ?? new AbortController().signal;
      const asked: Asked = { body: target.body, attempt, signal };
      attempt += 1;
      return fault.respond(asked);
    };
  return { target, fault, column, run: await run({ domain: target.domain, patience, around }) };
};

/** The requests of the demo where everything is done, and the one that only a strange domain is worth. */
const allTargets = async (): Promise<Target[]> => {
  const usual = await targetsOf(fertig.inputs.domain);
  const strange = await targetsOf('contoso.com');
  return [...usual, ...strange.filter(({ url }) => url.startsWith(AUTHORITY))];
};

/** The column of the table that stands for every field with another type. */
const WRONG_TYPES = 'wrong types';

/** Every request with every fault, each in a run of its own. */
export const trials = async (): Promise<Trial[]> => {
  const targets = await allTargets();
  const waiting = targets.flatMap((target) =>
    endless.map((fault) => tried(target, fault, fault.name, PATIENCE.endless)),
  );
  const done: Trial[] = await Promise.all(waiting);
  for (const target of targets) {
    for (const fault of faults) done.push(await tried(target, fault, fault.name, PATIENCE.usual));
    for (const fault of wrongTypes(target.body)) done.push(await tried(target, fault, WRONG_TYPES, PATIENCE.usual));
  }
  return done;
};

/** What became of the checks by one fault: „unknown forbidden: 10.1, 10.2“. */
interface Cell {
  readonly fault: string;
  readonly became: string;
}

/** One request, named by the facts that it reads, with every fault. */
export interface Row {
  readonly request: string;
  readonly cells: readonly Cell[];
}

const verdict = ({ status, reason }: Result) => [status, reason].join(' ').trim();

/** The checks that a fault changed, by what they became. */
const changesOf = ({ run: { results }, target: { good } }: Trial): (readonly [string, string])[] =>
  results.flatMap((one, index) => {
    const before = good.results[index];
    return before && verdict(one) === verdict(before) ? [] : [[verdict(one), one.number] as const];
  });

const cellOf = (some: readonly Trial[]): string => {
  const numbers = new Map<string, Set<string>>();
  for (const [status, number] of some.flatMap(changesOf)) {
    numbers.set(status, (numbers.get(status) ?? new Set()).add(number));
  }
  const texts = [...numbers].map(([status, checks]) => `${status}: ${[...checks].join(', ')}`);
  return texts.length === 0 ? 'as before' : texts.join('; ');
};

/** The fault matrix as a table: a row for each request, a column for each fault. */
export const faultMatrix = async (): Promise<Row[]> => {
  const rows = Map.groupBy(await trials(), ({ target }) => target.facts.join(', '));
  return [...rows].map(([request, some]) => ({
    request,
    cells: [...Map.groupBy(some, ({ column }) => column)].map(([fault, of]) => ({ fault, became: cellOf(of) })),
  }));
};
