import { describe, expect, test } from 'vitest';
import { clouds } from '../../src/microsoft/clouds';
import { settingsKeys } from '../../src/components/settings-keys';
import { labels } from '../../src/microsoft/labels';
import { guideSchema, stepSchema } from '../../src/guide/schema';
import { sidebar } from '../../src/build/sidebar';
import { termSchema } from '../../src/lookup/term';
import { troubleSchema } from '../../src/lookup/trouble';
import { filesOf, plain, terms } from '../lookup/rows';
import { frontMatters, texts } from './content';
import { elementsOf, hrefsIn, textOf, withId } from './dist';

const docs = frontMatters('content/docs');
const steps = [
  ...frontMatters('content/guides').filter(({ file }) => !file.endsWith('/guide.mdx')),
  ...frontMatters('content/troubles').filter(({ data }) => data['sources'] !== 'unproved'),
  ...frontMatters('content/terms'),
];
const YEAR = 366 * 24 * 60 * 60 * 1000;

describe.each(docs.map((one) => [one.file, one] as const))('%s', (_, { data }) => {
  test('has a title and a description of a sentence’s length', () => {
    expect(data['title']).toEqual(expect.any(String));
    expect(data['description']).toEqual(expect.stringMatching(/^.{40,}$/));
  });
});

describe.each(steps.map((one) => [one.file, one] as const))('%s', (file, { data }) => {
  test('names its sources', () => {
    expect(data['sources'], `${file} names no source.`).toEqual(expect.arrayContaining([expect.anything()]));
  });

  test('was compared with the portal within a year', () => {
    const checked = String(data['checked']);
    const age = Date.now() - Date.parse(checked);
    expect(age, `${file}: „checked: ${checked}“ is older than a year. Compare it with the portal.`).toBeLessThan(YEAR);
  });
});

test('the sidebar lists every guide and every page, the start guide first', () => {
  const [guides, pages] = sidebar('content');
  const folders = new Set(frontMatters('content/guides').map(({ file }) => file.split('/')[2]));
  expect(guides?.items.length).toBe(folders.size + 1);
  expect(guides?.items[0]).toMatchObject({ link: '/' });
  expect(pages?.items.length).toBe(docs.length);
  const nav = withId('/begriffe/', 'starlight__sidebar');
  const links = nav ? hrefsIn(nav) : [];
  for (const { file } of docs) expect(links).toContain(`/${file.replace(/^content\/docs\/|\.mdx?$/g, '')}/`);
});

test('every label of the dictionary is used', () => {
  const places = [...texts('content', /\.mdx$/), ...texts('tests', /\.mdx$/), ...texts('src', /\.(astro|ts)$/)];
  const all = places.map(({ text }) => text).join('\n');
  expect([...labels.keys()].filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
});

test('the glossary explains each word once, and says where it is written', () => {
  expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  const page = elementsOf('/begriffe/').map(textOf).join('\n');
  for (const { term, file, sources } of terms) {
    const meaning = filesOf('terms').find((one) => one.file === file)?.body ?? '';
    expect(page).toContain(term);
    expect(page).toContain(plain(meaning));
    expect(page).toContain(sources[0]?.title);
  }
});

test('a word that one guide needs says so', () => {
  const ews = elementsOf('/begriffe/').find((one) =>
    textOf(one).startsWith('Die Schnittstelle, über die ein Programm'),
  );
  expect(ews).toBeDefined();
  expect(elementsOf('/begriffe/').map(textOf).join('\n')).toContain('Nur in der Anleitung: Exchange Online mit der');
});

test('the operator’s page names every setting and every cloud', () => {
  const page = elementsOf('/betreiben/')
    .filter(({ tagName }) => tagName === 'code')
    .map(textOf);
  expect(page).toEqual(expect.arrayContaining([...Object.keys(settingsKeys), ...Object.keys(clouds)]));
});

test('the writer’s page names every key of the front matter', () => {
  const page = elementsOf('/anleitungen-schreiben/')
    .filter(({ tagName }) => tagName === 'code')
    .map(textOf);
  const shapes = [guideSchema, stepSchema, troubleSchema, termSchema].flatMap(({ shape }) => Object.keys(shape));
  expect(page).toEqual(expect.arrayContaining(shapes));
});
