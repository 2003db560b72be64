import { describe, expect, test } from 'vitest';
import { compose } from '../../src/guide/compose';
import { proveStart } from '../../src/guide/start';

const STEP = {
  title: 'Schritt',
  checked: '2026-11-23',
  sources: [{ title: 'Quelle', url: 'https://example.org/' }],
};
const GUIDE = { title: 'Probe', description: '…', product: 'Probe', article: 'die' };
const NOTICE = { title: 'Hinweis', from: '2026-10-01', sources: STEP.sources };

/** A guide of one step, as the build would compose it. */
const built = (guide: object, checks: readonly object[] = [{ kind: 'signed-in' }], introduction = '', body = '') =>
  compose({ id: 'probe/guide', data: { ...GUIDE, ...guide }, body: introduction }, [
    { id: 'probe/01-anfang', data: { ...STEP, checks }, body },
  ]);

const ONE = '00000003-0000-0000-c000-000000000000';
const TWO = '00000002-0000-0ff1-ce00-000000000000';
const api = (id: string) => ({ id, name: id });
const permission = (id: string) => ({ kind: 'api-permission', api: api(id), permission: api(ONE) });
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
      /^content\/guides\/probe\/guide\.mdx, notices\.ende\.until: Er endet am 2026-09-30, bevor er am 2026-10-01 beginnt/,
    ],
    [
      'its prose stands nowhere',
      { ende: NOTICE },
      '',
      /guide\.mdx, notices\.ende: .*steht 0 Mal da: <Hinweis name="ende">/,
    ],
    ['its prose stands twice', { ende: NOTICE }, SHOWN + SHOWN, /steht 2 Mal da/],
    [
      'nobody declared it',
      {},
      SHOWN,
      /guide\.mdx, <Hinweis name="ende">: guide\.mdx kennt unter „notices“ keinen Hinweis „ende“/,
    ],
    [
      'no day',
      { ende: { ...NOTICE, from: '2026-02-30' } },
      SHOWN,
      /notices\.ende\.from: .*der erste Tag, an dem er erscheint/,
    ],
    ['no ISO date', { ende: { ...NOTICE, until: '1. April 2027' } }, SHOWN, /notices\.ende\.until: .*der letzte Tag/],
    ['no source', { ende: { ...NOTICE, sources: [] } }, SHOWN, /notices\.ende\.sources: .*mindestens eine Quelle/],
    [
      'an unknown key',
      { ende: { ...NOTICE, bis: '2027-04-01' } },
      SHOWN,
      /notices\.ende: „bis“ gibt es hier nicht\. Möglich sind: title, from, until, sources\./,
    ],
  ])('%s', (_, notices, introduction, message) => {
    expect(() => built({ notices }, undefined, introduction)).toThrow(message);
  });

  test('a step shows an undeclared one', () => {
    expect(() => built({}, undefined, '', SHOWN)).toThrow(/01-anfang\.mdx, <Hinweis name="ende">/);
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
  expect(() => built({}, [permission(ONE), permission(TWO)])).toThrow(
    /guides\/probe\/01-anfang\.mdx, checks\[1\] \(api-permission\): Eine andere Prüfung sucht die Schnittstelle „00000003.*diese „00000002.*Machen Sie daraus zwei Anleitungen\./,
  );
  expect(() => built({}, [permission(ONE), permission(ONE)])).not.toThrow();
});

test('a hand-over line comes from a step there is', () => {
  const handover = [{ field: 'Feld', from: 'ende', notThis: '…' }];
  expect(() => built({ handover })).toThrow(
    /guide\.mdx, handover\[0\]\.from: Den Schritt „ende“ gibt es nicht\. Es gibt: anfang\./,
  );
});

test('a value called like something every object has is not declared', () => {
  expect(() =>
    built({}, [{ kind: 'registration-exists', name: '$constructor' }], '', '<Wert name="constructor" />'),
  ).toThrow(/guide\.mdx kennt keinen Wert „constructor“/);
});

test('exactly one guide is the start page', () => {
  const guide = (name: string, start: boolean) => ({ ...built({ start }), name });
  expect(() => proveStart([guide('a', true), guide('b', false)])).not.toThrow();
  expect(() => proveStart([guide('a', false)])).toThrow(
    /Keine Anleitung ist die Startseite: Schreiben Sie in eine „start: true“/,
  );
  expect(() => proveStart([guide('a', true), guide('b', true)])).toThrow(
    /b\/guide\.mdx, start: „a“ ist schon die Startseite/,
  );
});
