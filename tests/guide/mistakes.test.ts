import { describe, expect, test } from 'vitest';
import { compose } from '../../src/guide/compose';
import { guideSchema, stepSchema } from '../../src/guide/schema';
import { proveStart } from '../../src/guide/start';

const STEP = {
  title: 'Schritt',
  checked: '2026-11-23',
  sources: [{ title: 'Quelle', url: 'https://example.org/' }],
};
const NOTICE = { title: 'Hinweis', from: '2026-10-01', sources: STEP.sources };

/** A guide of one step, as the build would compose it. */
const built = (guide: object, checks: readonly object[] = [{ kind: 'signed-in' }], introduction = '', body = '') =>
  compose(
    {
      id: 'probe/guide',
      data: guideSchema.parse({ title: 'Probe', description: '…', product: 'Probe', values: {}, ...guide }),
      body: introduction,
    },
    [{ id: 'probe/01-anfang', data: stepSchema.parse({ ...STEP, checks }), body }],
  );

const api = (id: string) => ({ id, name: id });
const permission = (id: string) => ({ kind: 'api-permission', api: api(id), permission: api('recht') });
const uri = (page: unknown) => ({ values: { adresse: { page } } });
const SHOWN = '<Hinweis name="ende">Text</Hinweis>';

test('a notice in order is taken', () => {
  const notices = { ende: { ...NOTICE, until: '2026-10-01' } };
  expect(built({ notices }, undefined, SHOWN).data.notices).toEqual(notices);
});

describe('a notice out of order fails the build with file, place and remedy', () => {
  test.each([
    [
      'it ends before it begins',
      { ende: { ...NOTICE, until: '2026-09-30' } },
      SHOWN,
      /probe\/guide, notices\.ende\.until: It ends on 2026-09-30, before it begins on 2026-10-01/,
    ],
    [
      'its prose stands nowhere',
      { ende: NOTICE },
      '',
      /probe\/guide, notices\.ende: .*is shown 0 times: write <Hinweis name="ende">/,
    ],
    ['its prose stands twice', { ende: NOTICE }, SHOWN + SHOWN, /is shown 2 times/],
    ['nobody declared it', {}, SHOWN, /probe\/guide, <Hinweis name="ende">: guide\.mdx declares no notice „ende“/],
    ['no day', { ende: { ...NOTICE, from: '2026-02-30' } }, SHOWN, /"from"/],
    ['no ISO date', { ende: { ...NOTICE, until: '1. April 2027' } }, SHOWN, /"until"/],
    ['no source', { ende: { ...NOTICE, sources: [] } }, SHOWN, /"sources"/],
    ['an unknown key', { ende: { ...NOTICE, bis: '2027-04-01' } }, SHOWN, /Unrecognized key.*bis/s],
  ])('%s', (_, notices, introduction, message) => {
    expect(() => built({ notices }, undefined, introduction)).toThrow(message);
  });

  test('a step shows an undeclared one', () => {
    expect(() => built({}, undefined, '', SHOWN)).toThrow(/probe\/01-anfang, <Hinweis name="ende">/);
  });
});

describe('a value that is a page of this site', () => {
  const check = { kind: 'redirect-uri', uri: '$adresse', platform: { id: 'spa', name: 'SPA' } };

  test('stands for its address until the page runs', () => {
    const guide = built(uri('auth/redirect.html'), [check], '', '<Wert name="adresse" />');
    expect(guide.checks[0]?.params).toMatchObject({ uri: 'https://…/auth/redirect.html' });
  });

  test.each([['/auth/redirect.html'], ['https://example.org/'], ['../index.html'], ['a page']])(
    'is never %s',
    (page) => {
      expect(() => built(uri(page), [check], '', '<Wert name="adresse" />')).toThrow();
    },
  );
});

test('two checks that look for different APIs are two guides', () => {
  expect(() => built({}, [permission('eins'), permission('zwei')])).toThrow(
    /probe\/01-anfang, checks\[1\] \(api-permission\): .*api „eins“, this one for „zwei“\. Make it a guide of its own\./,
  );
  expect(() => built({}, [permission('eins'), permission('eins')])).not.toThrow();
});

test('a hand-over line comes from a step there is', () => {
  const handover = [{ field: 'Feld', from: 'ende', notThis: '…' }];
  expect(() => built({ handover })).toThrow(/probe\/guide, handover\[0\]\.from: There is no step „ende“/);
});

test('a value called like something every object has is not declared', () => {
  expect(() =>
    built({}, [{ kind: 'registration-exists', name: '$constructor' }], '', '<Wert name="constructor" />'),
  ).toThrow(/guide\.mdx declares no value „constructor“/);
});

test('exactly one guide is the start page', () => {
  const guide = (id: string, start: boolean) => ({ id, data: { start } });
  expect(() => proveStart([guide('a/guide', true), guide('b/guide', false)])).not.toThrow();
  expect(() => proveStart([guide('a/guide', false)])).toThrow(/No guide is the start page/);
  expect(() => proveStart([guide('a/guide', true), guide('b/guide', true)])).toThrow(
    /b\/guide, start: „a\/guide“ is the start page already/,
  );
});
