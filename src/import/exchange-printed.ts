import { GUID } from '../checks/guid';
import { INITIAL_DOMAIN } from './initial-domain';
import type { Command } from './exchange-command';

/** Names in lower case and without blanks, with the values as they were printed. */
export type Values = ReadonlyMap<string, string>;

/** What a paste consists of, in its order. */
export type Item =
  | { readonly is: 'command'; readonly command: Command; readonly depth: number }
  /** An object, and the command that seems to have printed it. */
  | { readonly is: 'object'; readonly values: Values; readonly command?: Command | undefined; readonly depth: number }
  /** Anything else: an error, a heading, a sentence. */
  | { readonly is: 'text'; readonly text: string; readonly depth: number };

export type Printed = Extract<Item, { is: 'object' }>;

/** What a reader found where it was asked to look, and the line to go on from. */
export interface Found {
  readonly objects: readonly Values[];
  readonly next: number;
}

export const SWITCH = 'ewsenabled';
export const LIST = 'ewsallowedappids';
export const POLICY = 'ewsapplicationaccesspolicy';

/** Stands beside the list where the paste ends with it. */
export const END = '#end';
/** The name whose value the end of the paste has cut off. */
export const CUT = '#cut';
/** Stands in the list where an empty line was: whether it goes on behind it, nobody knows. */
export const TORN = '\n\n';

/** Property names whatever their case; reports for people write blanks into them. */
export const propertyName = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/**
 * A value that goes on in the next line. Between two whole ids nothing says whether a line end or a comma was lost: the
 * line end stays, and the reader of the list sees it.
 */
export const continued = (value: string, more: string) => {
  const next = more.trim();
  const unsure = /[0-9a-f]{12}$/i.test(value) && /^[0-9a-f]{8}-/i.test(next);
  return `${value}${unsure ? '\n' : ''}${next}`;
};

/** What names an organisation, and the names that are whole. */
const NAMING = /^(?:name|identity|moeradomain|tenantid)$/;
const ORGANISATION = new RegExp(`^(?:${INITIAL_DOMAIN}|${GUID})$`, 'i');

/** Whether a property names an organisation by its whole initial domain or its id. */
export const isOrganisation = (name: string, value: string) => NAMING.test(name) && ORGANISATION.test(value);
