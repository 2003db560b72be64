import * as z from 'zod/mini';
import type { Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import { gap, origins, reasons, type Reading } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';
import { isBounded, momentShape } from './limits';
import { isIdPlace, oddPlaces } from './strict';

const troubleShape = z.object({
  status: z.exactOptional(z.int().check(z.minimum(100), z.maximum(599))),
  code: z.exactOptional(z.string().check(z.maxLength(200))),
  requestId: z.exactOptional(z.string().check(z.maxLength(100))),
});

const stamp = {
  from: z.catch(z.exactOptional(z.enum(origins)), 'paste'),
  readAt: z.exactOptional(momentShape),
};

const readingShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), proof: z.enum(['graph', 'paste']), ...stamp }),
  z.object({
    ok: z.literal(false),
    ...stamp,
    reason: z.catch(z.enum(reasons), 'malformed'),
    trouble: z.catch(z.exactOptional(troubleShape), {}),
  }),
]);

const shapeOf = (name: FactName) => {
  const { shape, answer }: Fact = facts[name];
  return z.nullable(answer === 'one' ? shape : z.array(shape));
};

/** One fact in the shape Microsoft gives it, with nothing beside it; else there is none. */
const checked = (name: FactName, given: unknown): Reading<unknown> => {
  const reading = readingShape.safeParse(given);
  if (!reading.success) return gap('malformed');
  if (!reading.data.ok) return reading.data;
  const value = shapeOf(name).safeParse(reading.data.value);
  if (!value.success || !isBounded(value.data) || oddPlaces(value.data, placeOf(name)).length > 0)
    return gap('malformed');
  return { ...reading.data, value: value.data };
};

/** Where the value of a fact stands in a report. */
export const placeOf = (name: FactName) => `snapshot.facts.${name}.value`;

/** The facts of a snapshot from anywhere: what does not fit its shape is `malformed`, what nobody knows is left out. */
export const checkedFacts = (given: object): Snapshot['facts'] => {
  const names = (Object.keys(facts) as FactName[]).filter((name) => Object.hasOwn(given, name));
  return Object.fromEntries(names.map((name) => [name, checked(name, Reflect.get(given, name))]));
};

/** Places of ids that are none, in facts whose shape is right. */
export const oddIds = (given: object): string[] => {
  const names = (Object.keys(facts) as FactName[]).filter((name) => Object.hasOwn(given, name));
  return names.flatMap((name) => {
    const reading = readingShape.safeParse(Reflect.get(given, name));
    const value = reading.success && reading.data.ok ? shapeOf(name).safeParse(reading.data.value) : undefined;
    return value?.success ? oddPlaces(value.data, placeOf(name)).filter(isIdPlace) : [];
  });
};

/** The same, read elsewhere: here it is never more than pasted, and what the tenant said there, a report says here. */
export const reportedFacts = (given: object): Snapshot['facts'] =>
  Object.fromEntries(
    Object.entries(checkedFacts(given)).map(([name, { from, ...reading }]) => {
      const stamp = from === undefined ? {} : { from: from === 'tenant' ? 'report' : from };
      return [name, { ...reading, ...(reading.ok && { proof: 'paste' }), ...stamp }];
    }),
  );
