import { linesOf, type Key } from './config-lines';
import { allowed, UNCONFIGURED, type Settings } from './settings';

/** Something in `config.json` that is not as it must be; the page has a sentence for each, for the operator. */
export interface Flaw {
  /** `page`: not this file but a page; `json`: no JSON; a key that is `unknown`, stands there `twice` or holds a wrong `value`. */
  readonly what: 'page' | 'json' | 'unknown' | 'twice' | 'value';
  /** From 1. */
  readonly line: number;
  readonly key?: string;
  /** The known key that is probably meant. */
  readonly meant?: string;
}

const known = Object.keys(allowed);
const isKnown = (key: string): key is keyof Settings => Object.hasOwn(allowed, key);
/** `//` and `$schema` are remarks. */
const isRemark = (key: string) => /^[^a-z]/i.test(key);

const letters = (key: string) => key.toLowerCase().replace(/[^a-z]/g, '');
const meantBy = (key: string) => known.find((one) => letters(one) === letters(key));

const flawOf = ({ key, line }: Key, index: number, keys: readonly Key[], values: Readonly<Record<string, unknown>>) => {
  if (isRemark(key)) return [];
  if (!isKnown(key)) {
    const meant = meantBy(key);
    return [{ what: 'unknown' as const, line, key, ...(meant !== undefined && { meant }) }];
  }
  if (keys.findIndex((one) => one.key === key) !== index) return [{ what: 'twice' as const, line, key }];
  const value = values[key];
  const isRight = value === UNCONFIGURED || (typeof value === 'string' && allowed[key](value));
  return isRight ? [] : [{ what: 'value' as const, line, key }];
};

/** All that is wrong with the text of `config.json`, in its order. What is not configured yet is not wrong. */
export const flawsOf = (text: string): readonly Flaw[] => {
  const json = text.replace(/^\ufeff/, '');
  if (/^\s*</.test(json)) return [{ what: 'page', line: 1 }];
  const { keys, broken } = linesOf(json);
  if (broken !== undefined) return [{ what: 'json', line: broken }];
  const values: unknown = JSON.parse(json);
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return [{ what: 'json', line: 1 }];
  return keys.flatMap((key, index): readonly Flaw[] => flawOf(key, index, keys, values as Record<string, unknown>));
};

/** `config.json:3 clientID → clientId`: where it is, as the page adds it to the sentence. */
export const placeOf = ({ line, key, meant }: Flaw): string =>
  [`config.json:${String(line)}`, key, meant && `→ ${meant}`].filter(Boolean).join(' ');
