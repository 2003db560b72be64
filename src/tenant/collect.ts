import type { Ask } from './fact';
import { facts, type FactName } from './facts';
import type { Graph } from './graph';
import { read } from './read';
import type { Account, Snapshot, Source } from './snapshot';
import type { Reading } from './reading';

export interface Collection {
  readonly graph: Graph;
  readonly needs: readonly FactName[];
  readonly ask: Ask;
  readonly account: Account;
  readonly source: Source;
  readonly now: Date;
  /** Says what else to read once the first wave is in: another registration than asked for, a strange domain. */
  readonly next: (first: Snapshot) => Ask;
  readonly progress?: (done: number, total: number) => void;
}

type Read = Partial<Record<FactName, Reading<unknown>>>;

/**
 * Reads everything the guide needs, in parallel. With a known application id that is one wave: no request waits for
 * another. Only where the typed id is missing or no registration's, or the typed domain is none of the directory's, a
 * second wave reads what the first has shown to be worth reading.
 */
export const collect = async (collection: Collection): Promise<Snapshot> => {
  const { ask, next } = collection;
  const wave = waves(collection);
  const asked = { ...ask, appId: ask.appId ?? ask.clientId };
  const first = await wave(asked);
  return wave({ ...asked, ...next(first) }, first);
};

/** Facts with the same path are one request; a second wave reads only the facts whose path has changed. */
const waves = ({ graph, needs, account, source, now, progress }: Collection) => {
  const byPath = new Map<string, Promise<Reading<unknown> | undefined>>();
  let done = 0;
  const once = (name: FactName, path: string, ask: Ask) => {
    const known = byPath.get(path);
    if (known) return known;
    const reading = read(graph, name, ask).finally(() => progress?.((done += 1), byPath.size));
    byPath.set(path, reading);
    return reading;
  };
  return async (ask: Ask, before?: Snapshot): Promise<Snapshot> => {
    const entries = needs.map(async (name) => {
      const path = facts[name].path(ask);
      return [name, path === undefined ? undefined : await once(name, path, ask)] as const;
    });
    progress?.(done, byPath.size);
    const read: Read = { ...before?.facts };
    for (const [name, reading] of await Promise.all(entries)) if (reading) read[name] = reading;
    return {
      version: 1,
      source,
      readAt: now.toISOString(),
      account,
      ask,
      facts: read as Snapshot['facts'],
      requests: [...graph.requests],
    };
  };
};
