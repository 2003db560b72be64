import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/build/inline-code';
import { signIn } from '../../src/lookup/sign-in';
import { belongs } from '../../src/lookup/belongs';
import { troubleAnchors } from '../../src/lookup/anchors';
import { guideOf } from '../../src/lookup/prove-troubles';
import { findableOf, rows, guides } from '../lookup/rows';
import { insteadAnchors } from '../../src/checks/exchange-instead';
import { invented, openInvented } from '../../src/emulator/tenants/invented';
import { rowRemedy } from '../../src/components/row-remedy';
import { labelOf } from '../../src/microsoft/labels';
import { DIST, elementsOf, hrefsIn, textOf, withId } from './dist';

const PAGE = '/fehlersuche/';
const anchors = troubleAnchors(rows);
const told = guides.flatMap((guide) =>
  guide.checks.map((check) => ({
    guide,
    check,
    rows: rows.filter((row) => belongs(row, check) && guideOf(row, guides) === guide),
  })),
);
const linked = told.filter((one) => one.rows.length > 0);

test('no two rows share an anchor, and a published anchor stays', async () => {
  expect(new Set(anchors).size).toBe(anchors.length);
  await expect(`${anchors.toSorted().join('\n')}\n`).toMatchFileSnapshot('./anchors.txt');
});

test('every anchor leads to its row', () => {
  const ids = new Set(elementsOf(PAGE).flatMap((one) => attribute(one, 'id') ?? []));
  expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
});

test('every sentence about what was pasted leads to its row', () => {
  expect(Object.values(insteadAnchors).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

test('every AADSTS number has an anchor of its own', () => {
  const numbers = rows.flatMap(({ codes }) => codes.filter((code) => code.startsWith('AADSTS')));
  expect(numbers.map((code) => code.toLowerCase()).filter((slug) => !anchors.includes(slug))).toEqual([]);
});

test('every failure of our own sign-in has a row with all its codes', () => {
  const codes = rows.filter(({ place }) => place === 'page').flatMap((row) => row.codes);
  expect(signIn.problems.flatMap((problem) => problem.codes).filter((code) => !codes.includes(code))).toEqual([]);
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
  test('every check of the start guide has rows', () => {
    const without = told.filter(({ guide, rows: own }) => guide.data.start && own.length === 0);
    expect(without.map(({ check }) => check.number)).toEqual([]);
  });

  test.each(linked.map(({ guide, check, rows: own }) => [check.number, guide, own] as const))(
    'check %s leads to its rows and they back',
    (number, guide, own) => {
      const address = guide.data.start ? '/' : `/${guide.name}/`;
      const anchor = guide.data.start ? `pruefung-${number}` : `${guide.name}-pruefung-${number}`;
      const article = withId(address, `pruefung-${number}`);
      expect(article && hrefsIn(article)).toContain(`${PAGE}#${anchor}`);
      for (const { id, title } of own) {
        const row = articles.find((one) => hrefsIn(one).includes(`#${id}`));
        expect(row && textOf(row)).toContain(title);
        expect(row && hrefsIn(row)).toContain(`${address}#pruefung-${number}`);
      }
    },
  );

  test('every row names its step with a link', () => {
    const slugs = new Set(guides.flatMap(({ steps }) => steps.map(({ slug }) => slug)));
    const without = articles.filter((one) => !hrefsIn(one).some((href) => slugs.has(href.replace(/^.*#/, ''))));
    expect(without.map(textOf)).toEqual([]);
  });
});

const articles = elementsOf(PAGE).filter((one) => attribute(one, 'data-trouble') !== undefined);

test('the page holds what the search of the tests searches', () => {
  const of = (row: (typeof articles)[number], name: string) =>
    [...elements(row)].filter((one) => attribute(one, 'class')?.split(' ').includes(name));
  const shown = articles.map((row) => ({
    id: [...elements(row)].flatMap((one) => (one.tagName === 'h3' ? (attribute(one, 'id') ?? []) : []))[0],
    codes: of(row, 'codes').flatMap((one) =>
      [...elements(one)].filter(({ tagName }) => tagName === 'code').map((code) => textOf(code)),
    ),
    messages: of(row, 'message').map((one) => textOf(one)),
  }));
  const expected = rows.map((row) => {
    const { id, codes, sentences } = findableOf(row);
    return { id, codes: [...codes], messages: sentences.slice(1) };
  });
  expect(shown).toEqual(expected);
});

test.each(rows.filter(({ remedy }) => remedy).map((row) => [row.id, row] as const))(
  '%s shows the clicks of the check it names',
  async (id, row) => {
    const guide = guideOf(row, guides);
    const said = guide && (await rowRemedy(row, guide, { all: invented, open: openInvented }, new Date()));
    const article = articles.find((one) => hrefsIn(one).includes(`#${id}`));
    const list = article && [...elements(article)].find((one) => attribute(one, 'data-clicks') !== undefined);
    const shown = list ? [...elements(list)].filter(({ tagName }) => tagName === 'li').map(textOf) : [];
    const clicks = said?.remedy.clicks.map((click) =>
      click
        .map((piece) =>
          typeof piece === 'string' ? piece : 'label' in piece ? `„${labelOf(piece.label).de}“` : piece.value,
        )
        .join(''),
    );
    expect(shown.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(clicks);
  },
);

test('what nobody has written down is said to be experience', () => {
  expect(rows.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([
    'aadsts900023',
    'errornonexistentmailbox',
    'netz',
  ]);
});

test('the search weighs at most four kilobytes', () => {
  const [file = ''] = readdirSync(`${DIST}/_astro`).filter((name) => name.startsWith('Fehlerfilter'));
  expect(gzipSync(readFileSync(`${DIST}/_astro/${file}`), { level: 9 }).length).toBeLessThanOrEqual(4096);
});
