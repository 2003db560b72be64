import { isTenant } from '../../auth/settings';
import { sameGuid } from '../../checks/guid';
import { confided } from '../../tenant/confidential';
import type { Typed } from './case';

/** What a link may fill in; never the secret. */
export const PREFILLED = ['clientId', 'domain', 'tenant'] as const;

/** Longer than any id or domain (253 characters) is no value but an attempt. */
const LONGEST = 253;

const given = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''));

/**
 * Reads `#clientId=…&domain=…&tenant=…`. Any other fragment is an anchor of the page. Values are shown as text and judged
 * as what they are; a directory must look like one, and a secret is none.
 */
export const prefillOf = (fragment: string): Partial<Typed> => {
  const values = given(fragment);
  return Object.fromEntries(
    PREFILLED.flatMap((name) => {
      const value = values.get(name)?.trim();
      if (value === undefined || value.length > LONGEST || confided(value)) return [];
      return name === 'tenant' && !isTenant(value) ? [] : [[name, value]];
    }),
  );
};

/** The fields as a link fills them in; one for another registration leaves nothing of the former in them. */
export const filledBy = (given: Partial<Typed>, typed: Partial<Typed>): Partial<Typed> => {
  const [next, former] = [given.clientId ?? '', typed.clientId?.trim() ?? ''];
  const isOther = next !== '' && former !== '' && !sameGuid(next, former);
  return { ...typed, ...(isOther && { domain: '', secretStart: '', tenant: '' }), ...given };
};

/** Whether all that a link fills in stands in the fields: any other would bring back what is of no interest any more. */
export const isTyped = (fragment: string, typed: Typed): boolean => {
  const values = given(fragment);
  return PREFILLED.every((name) => [undefined, typed[name].trim()].includes(values.get(name)?.trim()));
};
