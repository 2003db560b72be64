import type { Document } from './documents';
import type { Values } from './exchange-printed';

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(printed).join(',');
  if (typeof value === 'string') return value;
  // An object in place of a value: PowerShell has hidden what is in it.
  return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value ?? '').replace('""', '');
};

/** `ConvertTo-Json`: what is null is printed, but empty. */
export const jsonObject = ({ value }: Document): Values =>
  new Map(Object.entries(value).map(([name, one]) => [name, printed(one)]));
