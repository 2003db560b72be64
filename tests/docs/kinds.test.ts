import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, type KindName } from '../../src/checks/kinds';
import { paramsOf } from '../../src/guide/params';
import { factsOf, questionOf } from '../../src/components/questions';
import { attribute, elements } from '../../src/build/inline-code';
import { frontMatters } from './content';
import { elementsOf, textOf } from './dist';

const PAGE = '/anleitungen-schreiben/';
const names = Object.keys(kinds) as KindName[];
const sections = elementsOf(PAGE).filter((one) => attribute(one, 'data-kind') !== undefined);
const sectionOf = (name: string) => sections.find((one) => attribute(one, 'data-kind') === name);

const fileOf = (name: KindName) => readFileSync(new URL(`../../src/checks/kinds/${name}.ts`, import.meta.url), 'utf8');

/** Whether a kind's file has a sentence for it. */
const canFail = (name: KindName) => /\b(fail|warn)\(/.test(fileOf(name));

/** The kind of Exchange's release is asked from the day its file names remedies. */
const canBeRemedied = (name: KindName) => canFail(name) && (name !== 'ews-allowed' || /remed/i.test(fileOf(name)));

/** Declarations of guides, those of the tests included. */
const used = new Set(
  [...frontMatters('content'), ...frontMatters('tests')].flatMap(({ data }) =>
    Array.isArray(data['checks']) ? (data['checks'] as { readonly kind?: string }[]).map(({ kind }) => kind) : [],
  ),
);

describe.each(names)('the kind „%s“', (name) => {
  const section = sectionOf(name);
  const text = section ? textOf(section) : '';
  const said = section ? [...elements(section)].flatMap((one) => attribute(one, 'data-said') ?? []) : [];

  test('is documented with title and parameters', () => {
    expect(text).toContain(kinds[name].title);
    for (const param of paramsOf(name)) expect(text).toContain(param.name);
  });

  test('is documented with what it reads', () => {
    for (const fact of factsOf(name)) {
      const { path, scope } = questionOf(fact);
      expect(text).toContain(path);
      expect(text).toContain(scope ?? 'ohne Anmeldung');
    }
  });

  test('shows what it says', () => {
    expect(said.length).toBeGreaterThan(0);
  });

  test('is used by a guide', () => {
    expect([...used]).toContain(name);
  });
});

test.each(names.filter(canFail))('the kind „%s“ is shown failing or warning in a demo', (name) => {
  const section = sectionOf(name);
  const said = section ? [...elements(section)].flatMap((one) => attribute(one, 'data-said') ?? []) : [];
  expect(said.some((status) => status === 'fail' || status === 'warn')).toBe(true);
});

test.each(names.filter(canBeRemedied))('the kind „%s“ shows beneath each red what to click', (name) => {
  const section = sectionOf(name);
  const reds = section ? [...elements(section)].filter((one) => attribute(one, 'data-said') === 'fail') : [];
  for (const red of reds) {
    const list = [...elements(red)].find((one) => attribute(one, 'data-clicks') !== undefined);
    const clicks = list ? [...elements(list)].filter(({ tagName }) => tagName === 'li').map(textOf) : [];
    expect(clicks, textOf(red)).toContainEqual(expect.stringMatching(/\S/));
  }
});
