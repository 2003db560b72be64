import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/guide/compose';
import { lastInstruction } from '../../src/guide/prose';
import { readGuide } from '../../src/guide/read';

/* Where writers who are no programmers stumbled: each mistake with what it says. */

const SOURCES = [{ title: 'Quelle', url: 'https://example.org/' }];
const GRAPH = '00000003-0000-0000-c000-000000000000';
const READ = '7ab1d382-f21e-4acd-a863-ba3e13f7da61';
const GUIDE = {
  title: 'Probe',
  description: 'Eine Probe.',
  product: 'Helferlein Ticket',
  article: 'das',
  values: { api: { id: GRAPH, name: 'Microsoft Graph' }, recht: { id: READ, name: 'Directory.Read.All' } },
};
const STEP = { title: 'Schritt', checked: '2026-11-26', sources: SOURCES, checks: [{ kind: 'signed-in' }] };

const built = (guide: object, step: object = {}, body = '', second: object = {}) =>
  compose({ id: 'probe/guide', data: { ...GUIDE, ...guide }, body: '' }, [
    { id: 'probe/01-anfang', data: { ...STEP, ...step }, body },
    { id: 'probe/02-ende', data: { ...STEP, ...second }, body: '' },
  ]);
const value = (values: object) => ({ values });
const SHOWN = '<Wert name="api" /> <Wert name="recht" /> <Wert name="typ" /> <Wert name="ort" />';
const checks = (kind: string, params: object = {}) => ({ checks: [{ kind, ...params }] });
const permission = { api: '$api', permission: '$recht' };

test('what is in order is taken, a day with or without quotes', () => {
  expect(built({}, { checked: new Date('2026-11-26') }).steps[0]?.data.checked).toBe('2026-11-26');
});

describe('the head of a guide', () => {
  test.each([
    [
      'no product',
      { product: undefined },
      /^content\/guides\/probe\/guide\.mdx, product: .*Hierher gehört: das Programm, das die Registrierung benutzt/,
    ],
    ['no article', { article: undefined }, /guide\.mdx, article: .*der Artikel von „product“: der, die oder das/],
    ['another article', { article: 'dem' }, /guide\.mdx, article: /],
    [
      'a key mistyped, and its right one missing',
      { produkt: 'x', product: undefined },
      /Kopf der Datei: „produkt“ gibt es hier nicht\. Möglich sind: .*Meinten Sie „product“\?$/,
    ],
    [
      'a value with a label there is not',
      value({ ort: { id: 'web', label: 'platformWeb2' } }),
      /guide\.mdx, values\.ort: .*\{ id, label \} mit einer Beschriftung aus dem Portal/,
    ],
    [
      'a hand-over with an input there is not',
      { handover: [{ field: 'a', from: 'ende', input: 'client', notThis: 'b' }] },
      /handover\[0\]\.input: .*directory \(die Verzeichnis-ID\)/,
    ],
    [
      'a hand-over without a name',
      { handover: [{ from: 'ende', notThis: 'b' }] },
      /handover\[0\]\.field: .*wie das Feld im Programm heißt/,
    ],
  ])('%s', (_, guide, message) => {
    expect(() => built(guide)).toThrow(message);
  });
});

describe('the head of a step', () => {
  test.each([
    ['a blade there is not', { blade: 'start' }, /01-anfang\.mdx, blade: .*home, list, create, overview/],
    ['no source', { sources: [] }, /01-anfang\.mdx, sources: .*mindestens eine Quelle/],
    ['a source without https', { sources: [{ title: 'Quelle', url: 'http://example.org' }] }, /sources\[0\]\.url: /],
    ['no check', { checks: [] }, /checks: .*mindestens eine Prüfung mit „kind“/],
    ['a check without a kind', { checks: [{}] }, /checks\[0\]\.kind: /],
  ])('%s', (_, step, message) => {
    expect(() => built({}, step)).toThrow(message);
  });
});

test('a step called like one before it', () => {
  const steps = ['01-anfang', '02-anfang'].map((name) => ({ id: `probe/${name}`, data: STEP, body: '' }));
  expect(() => compose({ id: 'probe/guide', data: GUIDE, body: '' }, steps)).toThrow(
    /^content\/guides\/probe\/02-anfang\.mdx, Dateiname: „anfang“ heißt schon Schritt 1\. Jeder Schritt hat seinen eigenen Namen\.$/,
  );
});

describe('the parameters of a check', () => {
  const types = (id: string) => value({ typ: { id, name: 'Kontotyp' } });
  test.each([
    [
      'an API whose id is no GUID',
      value({ ...GUIDE.values, api: { id: 'graph', name: 'Graph' } }),
      checks('api-permission', permission),
      /checks\[0\] \(api-permission\)\.api\.id: .*Hierher gehört: GUID\.$/,
    ],
    [
      'a permission whose id is no GUID',
      value({ ...GUIDE.values, recht: { id: 'Directory.Read.All', name: 'x' } }),
      checks('admin-consent', permission),
      /\(admin-consent\)\.permission\.id: .*GUID/,
    ],
    [
      'an account type there is not',
      types('SingleTenant'),
      checks('account-types', { accountType: '$typ' }),
      /\(account-types\)\.accountType\.id: .*eines von AzureADMyOrg, AzureADMultipleOrgs/,
    ],
    [
      'a platform there is not',
      value({ ort: { id: 'desktop', name: 'x' } }),
      checks('redirect-uri', { uri: 'https://example.org', platform: '$ort' }),
      /\(redirect-uri\)\.platform\.id: .*eines von publicClient, web, spa/,
    ],
    [
      'an address that is none',
      value({ ort: { id: 'web', label: 'platformWeb' } }),
      checks('redirect-uri', { uri: 'example.org/zurueck', platform: '$ort' }),
      /\(redirect-uri\)\.uri: /,
    ],
    [
      'a value written as text',
      {},
      checks('redirect-uri', { uri: 'https://example.org', platform: 'web' }),
      /\(redirect-uri\)\.platform: .*in guide\.mdx unter „values“, hier als „\$name“/,
    ],
    [
      'a parameter mistyped',
      {},
      checks('manual', { taks: 'x', why: 'y' }),
      /\(manual\)\.task: |\(manual\): „taks“ gibt es hier nicht\. Möglich sind: task, why\./,
    ],
    [
      'a value mistyped',
      {},
      checks('api-permission', { api: '$apl', permission: '$recht' }),
      /checks\[0\]\.api: guide\.mdx kennt keinen Wert „apl“\. Meinten Sie „api“\?$/,
    ],
  ])('%s', (_, guide, step, message) => {
    expect(() =>
      built(
        guide,
        step,
        SHOWN.replaceAll(/<Wert name="(\w+)" \/>/g, (tag, name: string) =>
          Object.hasOwn({ ...GUIDE.values, ...(guide as { values?: object }).values }, name) ? tag : '',
        ),
      ),
    ).toThrow(message);
  });

  test('a sum that begins at no step before it', () => {
    const from = (step: string) => () => built({}, {}, '', checks('registration-complete', { from: step }));
    expect(from('anfang')).not.toThrow();
    expect(from('mitte')).toThrow(
      /02-ende\.mdx, checks\[0\] \(registration-complete\)\.from: „mitte“ ist kein Schritt vor diesem\. Es gibt: anfang\./,
    );
    expect(from('ende')).toThrow(/„ende“ ist kein Schritt vor diesem/);
  });
});

describe('the text', () => {
  const LIST = '1. Eins.\n2. Zwei,\n   und weiter.\n\n   Auch das.\n3. Drei.\n\nText.\n\n1. Neu.\n';
  test.each([
    [
      '<Werte name="api" />',
      /01-anfang\.mdx, <Werte name="api" \/>: Die Marke „Werte“ gibt es nicht\. Meinten Sie „Wert“\?$/,
    ],
    ['<Wert name="apl" />', /Den Wert „apl“ gibt es nicht\. Meinten Sie „api“\?$/],
    ['<Wert />', /<Wert \/>: Es fehlt „name“\./],
    ['<Label name="registr" />', /Die Beschriftung „registr“ gibt es nicht\. Meinten Sie „register“\?$/],
    [
      '<Label name="Zertifikate & Geheimnisse" />',
      /Die Beschriftung .* gibt es nicht\. Alle Namen stehen in content\/labels/,
    ],
    ['<Eingabe name="mandant" />', /Das Feld „mandant“ gibt es nicht\. Es gibt: clientId, domain\./],
    ['<Teil art="knopp" label="register" />', /Die Art „knopp“ gibt es nicht\. Meinten Sie „knopf“\?$/],
    ['<Teil art="feld" app="appName" />', /Die Angabe „appName“ gibt es nicht\./],
    [
      '<Teil art="knopf" label="register" klick={4} />',
      /Eine Anweisung 4 gibt es nicht: Die Liste des Schritts endet bei 3\./,
    ],
    ['<Teil art="knopf" label="register" check={2} />', /Eine Prüfung 2 gibt es nicht: Der Schritt hat 1\./],
    ['<EwsBefehle part="loeschen" />', /Die Befehle „loeschen“ gibt es nicht\. Es gibt: vorbereiten/],
    ['<Neu was="app">', /Die Sache „app“ gibt es nicht/],
  ])('%s', (tag, message) => {
    expect(() => built({}, {}, `${LIST}\n${tag}\n`)).toThrow(message);
  });

  test.each([
    '`<Werte />`',
    '```mdx\n<Werte />\n```',
    '{/* <Werte /> */}',
    '<Teil art="knopf" label="register" klick={3} check={1} />',
  ])('%s is no mistake', (body) => {
    expect(() => built({}, {}, LIST + body)).not.toThrow();
  });

  test.each([
    [LIST, 3],
    ['1. a\n1. b\n1. c\n', 3],
    ['4. a\n5. b\n', 5],
    ['Kein Punkt.\n', 0],
  ])('%j ends at %i', (body, last) => {
    expect(lastInstruction(body)).toBe(last);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anleitung-'));
  mkdirSync(join(folder, 'probe'));
  const read = (text: string) => () => {
    writeFileSync(join(folder, 'probe/guide.mdx'), text);
    readGuide(folder, 'probe');
  };
  test('without a head', () => {
    expect(read('Nur Text.')).toThrow(
      /^content\/guides\/probe\/guide\.mdx, Kopf der Datei: Die erste Zeile ist „---“, dann kommt der Kopf/,
    );
  });
  test('whose head is no YAML', () => {
    expect(read('---\ntitle: Probe\nproduct: "Probe\n---\n')).toThrow(
      /probe\/guide\.mdx, Zeile 3: Das ist kein gültiges YAML\. Oft fehlt ein gerades Anführungszeichen/,
    );
  });
  test.each([
    ['values:\n\tname: x', 3, /Leerzeichen, nicht mit der Tabulatortaste/],
    ['title: Zertifikat: hinterlegen', 2, /in dem ein Doppelpunkt steht, gehört in gerade Anführungszeichen/],
    ['title: a\nproduct: b\ntitle: c', 4, /steht zweimal da\. Löschen Sie eine davon/],
  ])('whose head is %j', (head, line, remedy) => {
    const mistake = read(`---\n${head}\n---\n`);
    expect(mistake).toThrow(`guide.mdx, Zeile ${String(line)}: Das ist kein gültiges YAML.`);
    expect(mistake).toThrow(remedy);
  });
  test('of a step that is called like no step', () => {
    const step = join(folder, 'probe/01-anfang.md');
    writeFileSync(step, '');
    expect(read('---\ntitle: Probe\n---\n')).toThrow(
      'content/guides/probe/01-anfang.md, Dateiname: Die Datei eines Schritts endet auf „.mdx“.',
    );
    rmSync(step);
  });
  test('is told without a stack: the mistake is in it', () => {
    expect.assertions(1);
    try {
      read('Nur Text.')();
    } catch (error) {
      expect((error as Error).stack).toBe('');
    }
  });
});
