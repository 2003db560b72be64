import { grouped } from '../checks/grouped';
import type { Hide } from './hosts';
import { knownOf } from './known';
import { masked } from './masks';
import type { Report } from './report';
import { rewrite } from './rewrite';

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits; whoever has the salt can tell whether a name he guesses is in a report, so it stays out of it. */
export const newSalt = (random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)): string =>
  hexOf(random(new Uint8Array(16)));

type Kind = Parameters<Hide>[0];

/** A valid random GUID (version 4), a name or a host label, of hexadecimal digits. */
const forms: Readonly<Record<Kind, (hex: string, digits: number) => string>> = {
  guid: (hex) => hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5'),
  name: (hex, digits) => `Name-${hex.slice(0, digits)}`,
  label: (hex, digits) => `d-${hex.slice(0, digits)}`,
};

const tokenOf: Hide = (kind, text) => `${kind}:${text}`;

/** Enough digits to be read out, and more where two would be alike. */
const [FEW, MANY] = [6, 24];

/** The pseudonym of each token: keyed hashes (HMAC-SHA-256), which nobody computes without the salt. */
const derive = async (tokens: ReadonlySet<string>, salt: string): Promise<ReadonlyMap<string, string>> => {
  const encoder = new TextEncoder();
  const material = encoder.encode(`entra-guide-report:${salt}`);
  const key = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const hash = async (token: string) =>
    hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(token))));
  const hashed = await Promise.all([...tokens].map(async (token) => [token, await hash(token)] as const));
  const seen = grouped(hashed, ([, hex]) => hex.slice(0, FEW));
  return new Map(
    hashed.map(([token, hex]) => {
      const kind = token.slice(0, token.indexOf(':')) as Kind;
      return [token, forms[kind](hex, (seen.get(hex.slice(0, FEW))?.length ?? 0) > 1 ? MANY : FEW)];
    }),
  );
};

/**
 * A report in which people, firms, registrations and their ids have other names: the same ones always, so that what was
 * equal, below or beside each other still is. Judged again it gives the same statuses and reasons; only the hint to a
 * domain that differs by a letter is lost. Whoever has two reports of the same salt can compare them.
 */
export const pseudonymise = async (report: Report, salt: string): Promise<Report> => {
  const known = knownOf(report);
  const tokens = new Set<string>();
  const noted: Hide = (kind, text) => {
    tokens.add(tokenOf(kind, text));
    return '';
  };
  rewrite(report, masked(known, noted));
  const pseudonyms = await derive(tokens, salt);
  const hidden: Hide = (kind, text) => pseudonyms.get(tokenOf(kind, text)) ?? '';
  return { ...rewrite(report, masked(known, hidden)), pseudonymised: true };
};
