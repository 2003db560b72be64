import * as z from 'zod/mini';
import type { Ask } from './fact';
import { facts, type FactName, type Facts } from './facts';
import type { Graph } from './graph';
import { gap, type Reading } from './reading';

/** Pages of one list that are followed before we call the answer malformed; a page holds 100 objects or more. */
const MOST_PAGES = 50;

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.optional(z.string()) });

interface Pages {
  readonly path: string;
  readonly advanced: boolean;
  readonly most: number;
  readonly late: AbortSignal | undefined;
}

const rows = async (graph: Graph, { path, advanced, most, late }: Pages): Promise<Reading<unknown[] | null>> => {
  const all: unknown[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined && pages < most; pages += 1) {
    const answer = await graph.get(next, advanced, late);
    if (!answer.ok) return answer;
    if (answer.value === null) return { ok: true, value: null, proof: 'graph' };
    const list = page.safeParse(answer.value);
    if (!list.success) return gap('malformed');
    all.push(...list.data.value);
    next = list.data['@odata.nextLink'];
  }
  return next !== undefined && most > 1 ? gap('malformed') : { ok: true, value: all, proof: 'graph' };
};

/**
 * Reads one fact: its path, every page it has, its shape. What does not fit the shape is `malformed`, never half taken.
 * `late` gives it up.
 */
export const read = async <N extends FactName>(
  graph: Graph,
  name: N,
  ask: Ask,
  late?: AbortSignal,
): Promise<Reading<Facts[N]> | undefined> => {
  const { path, shape, answer, ...rest } = facts[name];
  const where = path(ask);
  if (where === undefined) return undefined;
  const advanced = 'advanced' in rest;
  const one = answer === 'one';
  const raw =
    'open' in rest
      ? await graph.look(where, late)
      : one
        ? await graph.get(where, advanced, late)
        : await rows(graph, { path: where, advanced, most: answer === 'first' ? 1 : MOST_PAGES, late });
  if (!raw.ok) return raw;
  const result = z.nullable(one ? shape : z.array(shape)).safeParse(raw.value);
  return result.success ? { ok: true, value: result.data as Facts[N], proof: 'graph' } : gap('malformed');
};
