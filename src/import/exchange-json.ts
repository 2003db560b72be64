import type { Document } from './documents';
import type { Values } from './exchange-printed';
import { plain } from './exchange-text';
import { isPlain } from './plain';

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(printed).join(',');
  if (typeof value === 'string') return plain(value);
  // Windows PowerShell puts `value` and `Count` around some lists.
  if (isPlain(value) && Array.isArray(value['value']) && 'count' in value) return printed(value['value']);
  // An object in place of a value: PowerShell has hidden what is in it.
  return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value ?? '').replace('""', '');
};

/** `ConvertTo-Json`: what is null is printed, but empty. */
export const jsonObject = ({ value }: Document): Values =>
  new Map(Object.entries(value).map(([name, one]) => [name, printed(one)]));
