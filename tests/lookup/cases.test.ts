import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { find } from './rows';

/** What the column says in words, as the anchors that may come first. */
const anchorsOf: Readonly<Record<string, readonly string[]>> = {
  F05: ['aadsts7000216'],
  F07: ['aadsts500014'],
  F08: ['portal-nicht-gewaehrt'],
  F09: ['aadsts1002012'],
  F24: ['ews-403-ausgeschaltet', 'ews-403-postfach', 'ews-403-richtlinie'],
  F42: ['powershell-skripte-gesperrt'],
};

const cases = readFileSync(new URL('../cases/fehlersuche.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

test.each(cases)('%s leads to %s', (name = '', anchor = '', message = '') => {
  expect(anchorsOf[name] ?? [anchor]).toContain(find(message).ids[0]);
});
