import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { find, rows } from './rows';

/** What the column says in words, as the anchors that may come first. */
const anchorsOf: Readonly<Record<string, readonly string[]>> = {
  F05: ['aadsts7000216'],
  F07: ['aadsts500014'],
  F08: ['portal-nicht-gewaehrt'],
  F09: ['aadsts1002012'],
  F24: ['ews-403-ausgeschaltet', 'ews-403-postfach', 'ews-403-richtlinie'],
  F42: ['powershell-skripte-gesperrt'],
};

const linesOf = (file: string) =>
  readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

test.each(linesOf('fehlersuche.tsv'))('%s leads to %s', (name = '', anchor = '', message = '') => {
  expect(anchorsOf[name] ?? [anchor]).toContain(find(message).ids[0]);
});

/** Members of their kinds; `\\n` stands for a line end, `*` for any end of the anchor. */
test.each(linesOf('fehlersuche-kinds.tsv'))('%s leads to %s', (_, anchor = '', message = '') => {
  const [first = ''] = find(message.replaceAll('\\n', '\n')).ids;
  const codes = rows.find(({ id }) => id === first)?.codes.map((code) => code.toLowerCase()) ?? [];
  const isRight = anchor.endsWith('*') ? first.startsWith(anchor.slice(0, -1)) : [first, ...codes].includes(anchor);
  expect(isRight, `${first} for ${message}`).toBe(true);
});
