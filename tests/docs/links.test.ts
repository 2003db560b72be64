import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { attribute, elements } from '../../src/build/inline-code';
import { DIST, elementsOf, hrefsIn, withId } from './dist';

/** Every page of a folder, its links and their anchors; what leads to other sites is not asked. */
const deadLinksIn = async (folder: string) => {
  const { links } = await new LinkChecker().check({
    serverRoot: relative(process.cwd(), folder),
    path: '**/*.html',
    recurse: true,
    checkFragments: true,
    linksToSkip: ['^https?://(?!127\\.0\\.0\\.1[:/])', '^mailto:', '^tel:'],
  });
  const dead = links.filter(({ state }) => state === LinkState.BROKEN);
  return { checked: links.length, dead: dead.map(({ url, parent }) => `${parent ?? '?'} → ${url}`) };
};

test('no link and no anchor of the built site is dead', async () => {
  const { checked, dead } = await deadLinksIn(DIST);
  expect(checked).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

test('nor is one that a page shows later', () => {
  const later = ['/', '/pruefseite/', '/support/'].flatMap((path) =>
    elementsOf(path).filter((one) => attribute(one, 'data-later') !== undefined),
  );
  const links = later.flatMap((one) => [...elements(one)].flatMap(hrefsIn)).filter((href) => href.startsWith('/'));
  const dead = [...new Set(links)].filter((href) => {
    const [path = '', id = ''] = href.split('#');
    return !withId(path, id);
  });
  expect(links.length).toBeGreaterThan(5);
  expect(dead).toEqual([]);
});

test('a dead page and a dead anchor are found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  await writeFile(
    join(folder, 'index.html'),
    '<a href="/gone/">x</a><a href="/a.html#gone">y</a><a href="/a.html#here">z</a>',
  );
  await writeFile(join(folder, 'a.html'), '<p id="here">a</p>');
  const { dead } = await deadLinksIn(folder);
  await rm(folder, { recursive: true });
  expect(dead.map((line) => line.replace(/^.*→ /, '')).toSorted()).toEqual(['a.html#gone', 'gone/']);
});
