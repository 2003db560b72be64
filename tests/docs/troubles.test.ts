import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '../../src/components/problems';
import { anchorsOf, rows, rowsOf } from '../../src/components/trouble-rows';
import { PRODUCT } from '../../src/components/troubles';
import { realGuide } from '../guide/real-guide';
import { elementsOf, hrefsIn, textOf, withId } from './dist';

const guide = realGuide();
const PAGE = '/fehlersuche/';
const anchors = rows.flatMap((row) => [row.id, ...anchorsOf(row).flatMap(({ anchor }) => anchor ?? [])]);

test('the failures belong to the guide of the start page', () => {
  expect(guide.product).toBe(PRODUCT);
});

test('no two rows share an anchor, and a published anchor stays', async () => {
  expect(new Set(anchors).size).toBe(anchors.length);
  await expect(`${anchors.join('\n')}\n`).toMatchFileSnapshot('./anchors.txt');
});

test('every anchor leads to its row', () => {
  const ids = new Set(elementsOf(PAGE).flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? []));
  expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
});

test('every AADSTS number has an anchor of its own', () => {
  const numbers = rows.flatMap(({ codes }) => codes.filter((code) => code.startsWith('AADSTS')));
  expect(numbers.map((code) => code.toLowerCase()).filter((slug) => !anchors.includes(slug))).toEqual([]);
});

test('every failure of our own sign-in has a row with all its codes', () => {
  const codes = rows.filter(({ place }) => place === 'page').flatMap((row) => row.codes);
  expect(problems.flatMap((problem) => problem.codes).filter((code) => !codes.includes(code))).toEqual([]);
});

test('every number that a check names is explained', () => {
  const folder = new URL('../../src/checks/kinds/', import.meta.url);
  const named = readdirSync(folder).flatMap(
    (file) => readFileSync(new URL(file, folder), 'utf8').match(/AADSTS\d+/g) ?? [],
  );
  const known = rows.flatMap(({ codes }) => codes);
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((code) => !known.includes(code))).toEqual([]);
});

describe('checks and rows find each other', () => {
  const linked = guide.checks.filter((check) => rowsOf(guide, check).length > 0);

  test('every row belongs to a check of the guide', () => {
    const found = new Set(guide.checks.flatMap((check) => rowsOf(guide, check)));
    expect(rows.filter((row) => !found.has(row)).map(({ id }) => id)).toEqual([]);
  });

  test('every check of the guide has rows', () => {
    expect(guide.checks.filter((check) => !linked.includes(check)).map(({ number }) => number)).toEqual([]);
  });

  test.each(linked.map((check) => [check.number, check] as const))(
    'check %s leads to its rows and they back',
    (number, check) => {
      const article = withId('/', `pruefung-${number}`);
      expect(article && hrefsIn(article)).toContain(`/fehlersuche/#pruefung-${number}`);
      const trouble = elementsOf(PAGE).filter(({ attrs }) => attrs.some(({ name }) => name === 'data-trouble'));
      for (const { id, what } of rowsOf(guide, check)) {
        const row = trouble.find((one) => hrefsIn(one).includes(`#${id}`));
        expect(row && textOf(row)).toContain(what);
        expect(row && hrefsIn(row)).toContain(`/#pruefung-${number}`);
      }
    },
  );

  test('another guide gets no rows of this one', () => {
    const other = { data: { ...guide.data, start: false } };
    expect(guide.checks.flatMap((check) => rowsOf(other, check))).toEqual([]);
  });
});

test('every row says where it is written, or that nobody has', () => {
  const without = rows.filter(({ source }) => source !== 'unproved' && source.title.trim() === '');
  expect(without).toEqual([]);
  expect(rows.filter(({ source }) => source === 'unproved').map(({ id }) => id)).toEqual([
    'aadsts900023',
    'errornonexistentmailbox',
    'netz',
  ]);
});

test('the filter weighs at most one kilobyte', () => {
  const scripts = elementsOf(PAGE)
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf);
  const filter = scripts.find((script) => script.includes('trouble-filter'));
  expect(filter).toBeDefined();
  expect(Buffer.byteLength(filter ?? '')).toBeLessThanOrEqual(1024);
});
