import * as z from 'zod/mini';
import { isGuid } from '../checks/guid';

/** Beyond these nothing real is cut off, and nothing hostile can keep the page busy. */
const LONGEST_TEXT = 2048;
const LONGEST_LIST = 5000;
/** Host names have at most 253 characters (RFC 1035); what is longer is never one, and is not compared at length. */
export const LONGEST_NAME = 300;

/** Starts like an ISO 8601 date and is one. */
export const isMoment = (text: string) =>
  text.length <= 40 && /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));

export const momentShape = z.string().check(z.refine(isMoment));
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const shortText = z.string().check(z.maxLength(LONGEST_NAME));

/** Ids only: three typed characters cannot pass for one. */
export const guids = z.pipe(
  z.array(z.string()).check(z.maxLength(LONGEST_LIST)),
  z.transform((ids) => ids.filter(isGuid)),
);

/** Whether no text and no list of a fact is longer than Microsoft's own. */
export const isBounded = (value: unknown, key = ''): boolean => {
  if (typeof value === 'string') return value.length <= (key === 'name' ? LONGEST_NAME : LONGEST_TEXT);
  if (Array.isArray(value)) return value.length <= LONGEST_LIST && value.every((item) => isBounded(item, key));
  return (
    typeof value !== 'object' || value === null || Object.entries(value).every(([at, item]) => isBounded(item, at))
  );
};

/** A list whose odd ones are dropped, at most so many. */
export const kept = <S extends z.ZodMiniType>(item: S, most: number) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) =>
      items.slice(0, most).flatMap((one) => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
