import * as z from 'zod/mini';
import type { Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import { gap, reasons, type Reading } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';
import { isBounded } from './limits';

const troubleShape = z.object({
  status: z.exactOptional(z.int().check(z.minimum(100), z.maximum(599))),
  code: z.exactOptional(z.string().check(z.maxLength(200))),
  requestId: z.exactOptional(z.string().check(z.maxLength(100))),
});

const readingShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), proof: z.enum(['graph', 'paste']) }),
  z.object({
    ok: z.literal(false),
    reason: z.catch(z.enum(reasons), 'malformed'),
    trouble: z.catch(z.exactOptional(troubleShape), {}),
  }),
]);

/** One fact in the shape Microsoft gives it, with nothing beside it; else there is none. */
const checked = (name: FactName, given: unknown, proof?: 'paste'): Reading<unknown> => {
  const reading = readingShape.safeParse(given);
  if (!reading.success) return gap('malformed');
  if (!reading.data.ok) return reading.data;
  const { shape, answer }: Fact = facts[name];
  const value = z.nullable(answer === 'one' ? shape : z.array(shape)).safeParse(reading.data.value);
  if (!value.success || !isBounded(value.data)) return gap('malformed');
  return { ok: true, value: value.data, proof: proof ?? reading.data.proof };
};

/**
 * The facts of a snapshot from anywhere: what does not fit its shape is `malformed`, what nobody knows is left out. What
 * was read elsewhere is given its own proof: here it is never more than pasted.
 */
export const checkedFacts = (given: object, proof?: 'paste'): Snapshot['facts'] => {
  const names = (Object.keys(facts) as FactName[]).filter((name) => Object.hasOwn(given, name));
  return Object.fromEntries(names.map((name) => [name, checked(name, Reflect.get(given, name), proof)]));
};
