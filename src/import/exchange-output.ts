import type { ExchangeSettings } from '../checks/inputs';
import { decode } from './decode';
import { documentsOf, type Document } from './documents';
import { listBlocks } from './exchange-list';
import { csvBlocks, tableBlocks } from './exchange-table';
import { FIELDS, settingsOf, type Printed } from './exchange-values';
import { sortOf } from './sort';

/** A list of ids and nothing else: `(Get-OrganizationConfig …).EwsAllowedAppIDs`. */
const IDS =
  /^[\s{"']*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}([\s,;{}"']+[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})+[\s}"',]*$/i;

/** The whole of `Get-OrganizationConfig` has some 20 000 characters; what is far longer is something else. */
const LONGEST_OUTPUT = 500_000;

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(printed).join(',');
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value ?? '').replace('""', '');
};

/** `ConvertTo-Json`: what is null is printed, but empty. */
const jsonBlock = ({ value }: Document): Printed =>
  Object.fromEntries(FIELDS.filter((name) => name in value).map((name) => [name, printed(value[name])]));

/** Exchange Online's settings, from the documents of a paste and the text between them. */
export const exchangeIn = (documents: readonly Document[], rest: string, now: Date): ExchangeSettings | undefined => {
  const text = rest.length > LONGEST_OUTPUT ? '' : rest;
  const json = documents.filter((one) => sortOf(one) === 'exchange').map(jsonBlock);
  const shapes = [json, csvBlocks(text), tableBlocks(text), listBlocks(text)];
  if (shapes.flat().length === 0 && IDS.test(text)) shapes.push([{ ewsallowedappids: text }]);
  return settingsOf(shapes, now);
};

/**
 * Reads what Exchange Online PowerShell printed, in any of its shapes. Nothing recognised is `not-understood`, never an
 * empty answer.
 */
export const readExchangeOutput = (text: string, now: Date): ExchangeSettings | 'not-understood' => {
  const decoded = decode(text);
  if ('why' in decoded) return 'not-understood';
  const { documents, rest } = documentsOf(decoded.text);
  return exchangeIn(documents, rest, now) ?? 'not-understood';
};
