import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { writtenDemo } from '../../src/emulator/written';
import { readDemos } from '../../src/guide/demos';
import { judgedIn } from '../tenants/read-demo';
import { realGuide, TEST_ROOT } from './real-guide';

const folder = mkdtempSync(join(tmpdir(), 'demos-'));
const GOOD = { title: 'Probe', story: 'Erfunden.' };
const read = (text: string) => () => {
  writeFileSync(join(folder, 'probe.json'), text);
  return readDemos(folder);
};
const given = (demo: object) => read(JSON.stringify({ ...GOOD, ...demo }));

test('a guide brings a directory of its own, as content', async () => {
  const { tickets } = readDemos('tests/content/demos');
  if (!tickets) throw new Error('There is no such demo.');
  const results = await judgedIn(realGuide('ticketsystem', TEST_ROOT), writtenDemo(tickets));
  expect(
    Object.fromEntries(results.filter(({ status }) => status !== 'pass').map(({ number, status }) => [number, status])),
  ).toEqual({
    '6.2': 'fail',
    '7.1': 'fail',
    '7.2': 'manual',
  });
});

test('without a registration it is empty, and without a folder there is none', () => {
  expect(given({})()).toMatchObject({ probe: { granted: [], inputs: {} } });
  expect(readDemos(join(folder, 'fehlt'))).toEqual({});
});

describe('a directory out of order fails the build with file, place and remedy', () => {
  test.each([
    ['no JSON', read('{ "title": '), /probe\.json, Datei: Das ist kein gültiges JSON/],
    ['no story', given({ story: '' }), /probe\.json, story: .*was dort geschehen ist, in einem Satz/],
    ['a key mistyped', given({ grantet: [] }), /„grantet“ gibt es hier nicht\. .*Meinten Sie „granted“\?/],
    [
      'an id that is none',
      given({ registration: { displayName: 'App', appId: 'app' } }),
      /registration\.appId: .*die Registrierung, mit displayName und appId/,
    ],
    [
      'an API that no directory has',
      given({ granted: [{ api: 'x', permission: 'y' }] }),
      /granted\[0\]\.api: .*00000003-0000/,
    ],
    ['an input there is not', given({ inputs: { secret: 'x' } }), /inputs: „secret“ gibt es hier nicht/],
  ])('%s', (_, attempt, message) => {
    expect(attempt).toThrow(message);
  });
});

test('every demo has its words in a file, and what takes more than a registration is built in code', () => {
  const names = Object.keys(readDemos());
  expect(Object.keys(demos).toSorted()).toEqual(names.toSorted());
  expect(names).toContain('leer');
});
