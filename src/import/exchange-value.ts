import { GUIDS } from '../checks/guid';
import type { Command } from './exchange-command';
import { LIST, SWITCH, type Found } from './exchange-printed';
import { isIds, type Line } from './exchange-text';

/** `(Get-OrganizationConfig).EwsEnabled`, and nothing behind it that could turn the answer round (`-eq $false`). */
const PROPERTY =
  /[)\w]\.(EwsEnabled|EwsAllowedAppIDs|Name|Identity|AccessCheckResult)(?: -(?:join|split) '[^']{1,8}'|\)| \| (?:Sort-Object|Out-String))*$/i;
const EXPANDED = /-Expand(?:Property)?\s+(EwsEnabled|EwsAllowedAppIDs|Name|Identity|AccessCheckResult)$/i;

/** Values of one word, by the name of the property. */
const WORDS: Readonly<Record<string, RegExp>> = {
  [SWITCH]: /^(?:true|false|wahr|falsch)$/i,
  name: /^[\w-]{1,100}(?:\.[\w-]{1,100}){1,8}$/,
  identity: /^[\w-]{1,100}(?:\.[\w-]{1,100}){1,8}$/,
  accesscheckresult: /^(?:granted|denied)$/i,
};

const askedBy = ({ text }: Command) => (PROPERTY.exec(text) ?? EXPANDED.exec(text))?.[1]?.toLowerCase();

/** A value by itself, in the line after the command that has asked for it. */
export const valueAt = (lines: readonly Line[], start: number, command: Command | undefined): Found | undefined => {
  const name = command && askedBy(command);
  const value = lines[start]?.text.trim() ?? '';
  if (name === undefined) return undefined;
  if (WORDS[name])
    return WORDS[name].test(value) ? { objects: [new Map([[name, value]])], next: start + 1 } : undefined;
  if (!isIds(value)) return undefined;
  const rest = lines.slice(start, start + 1000);
  const end = rest.findIndex(({ text }) => !isIds(text));
  const ids = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text.trim());
  // A list prints each id in a line of its own; one text that was too long breaks in the middle of an id.
  const list = ids.reduce((all, one) => `${all}${/[0-9a-f]{12}$/i.test(all) && !one.startsWith(',') ? ',' : ''}${one}`);
  return { objects: [new Map([[LIST, list]])], next: start + ids.length };
};

/** Ids and nothing else: somebody has copied the list alone. */
export const idsAt = (lines: readonly Line[], start: number): Found | undefined => {
  if (lines.findIndex((line) => line.text.trim() !== '') !== start) return undefined;
  const ids = lines.map((line) => line.text.trim()).filter((line) => line !== '');
  const list = ids.join(',');
  const found = list.match(GUIDS) ?? [];
  return isIds(list) && found.length > 1 ? { objects: [new Map([[LIST, list]])], next: lines.length } : undefined;
};

/** `@{EwsEnabled=True; EwsAllowedAppIDs=…}`: an object as PowerShell writes it into a text. */
export const inlineAt = (lines: readonly Line[], start: number): Found | undefined => {
  const inner = /^\s*@\{([^}]{1,20000})\}$/.exec(lines[start]?.text ?? '')?.[1];
  if (inner === undefined || !/\bEws\w+=/i.test(inner)) return undefined;
  const pairs = inner.split(/;\s/).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim().toLowerCase(), pair.slice(at + 1).trim()];
  });
  return { objects: [new Map(pairs)], next: start + 1 };
};

/** `[INFO] Org | EwsEnabled | True`: what a script logs, item by item. */
const LOGGED = /^\s*\[[A-Z]{2,8}\] (\w{1,40}) \| ([^|]{1,80}) \| ([^|—]{0,2000})/;

/** All logged lines that follow each other are one object. */
export const logAt = (lines: readonly Line[], start: number): Found | undefined => {
  const values = new Map<string, string>();
  let next = start;
  for (; ; next += 1) {
    const [, , item, value] = LOGGED.exec(lines[next]?.text ?? '') ?? [];
    if (item === undefined) break;
    const name = item.trim().replace(/\s/g, '').toLowerCase();
    const key = name === 'appid' ? `${LIST}[${String(values.size)}]` : name;
    if (!values.has(key)) values.set(key, value?.trim() ?? '');
  }
  return next > start ? { objects: [values], next } : undefined;
};
