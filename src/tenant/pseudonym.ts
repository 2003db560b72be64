/** What a pseudonym stands for: an id, a name of somebody or something, or one label of a host name. */
export type Pseudonymous = 'guid' | 'name' | 'label';

/** Digits of a name's or a label's pseudonym: enough to be read out, and more where two would be alike. */
export const [FEW, MANY] = [6, 24];

/**
 * Pseudonyms by what they stand for, made of hexadecimal digits (32 of them or more). An id stays a valid UUID, of
 * version 8 („vendor-specific“, RFC 9562) and with „8dec“ in it for „Deckname“: no id of Entra's looks like that.
 */
export const pseudonymForms: Readonly<Record<Pseudonymous, (hex: string, digits: number) => string>> = {
  guid: (hex) => hex.replace(/^(.{8})(.{4}).{5}(.{3})(.{12}).*$/, '$1-$2-8dec-a$3-$4'),
  name: (hex, digits) => `Name-${hex.slice(0, digits)}`,
  label: (hex, digits) => `d-${hex.slice(0, digits)}`,
};

const HEX = '[0-9a-f]';
const DIGITS = `(?:${HEX}{${String(MANY)}}|${HEX}{${String(FEW)}})`;
const ID = `${HEX}{8}-${HEX}{4}-8dec-a${HEX}{3}-${HEX}{12}`;
const PSEUDONYM = new RegExp(`(?<![\\w-])(?:${ID}|Name-${DIGITS}|d-${DIGITS})(?![\\w-])`, 'i');

/** Whether a value is a pseudonym of this product's, or made of one: an id, a name, a domain, an address, a redirect URI. */
export const isPseudonym = (value: string): boolean => PSEUDONYM.test(value);

/** Reports before 26 November 2026 gave ids the form of any random one; in them, these are pseudonyms. */
const FORMER = /^([0-9a-f]{8}-[0-9a-f]{4})-4[0-9a-f]{3}-(a[0-9a-f]{3}-[0-9a-f]{12})$/i;

/** A pseudonym of an id in today's form; what has not the form of a former one stays. */
export const presentForm = (id: string): string => id.replace(FORMER, '$1-8dec-$2');
