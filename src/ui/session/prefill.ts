import { isTenant } from '../../auth/settings';
import type { Typed } from './case';

/** What a link may fill in; never the secret. */
export const PREFILLED = ['clientId', 'domain', 'tenant'] as const;

/** Longer than any id or domain (253 characters) is no value but an attempt. */
const LONGEST = 253;

/**
 * Reads `#clientId=…&domain=…&tenant=…`. Any other fragment is an anchor of the page. Values are shown as text and judged
 * as what they are; a directory must look like one.
 */
export const prefillOf = (fragment: string): Partial<Typed> => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    PREFILLED.flatMap((name) => {
      const value = given.get(name)?.trim();
      if (value === undefined || value.length > LONGEST) return [];
      return name === 'tenant' && !isTenant(value) ? [] : [[name, value]];
    }),
  );
};
