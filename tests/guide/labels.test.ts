import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelOf, labels, readLabels } from '../../src/microsoft/labels';
import { kindOf } from '../../src/checks/kinds';
import { texts } from '../docs/content';
import { guideNames, guideOf, stepFiles, TEST_ROOT } from './real-guide';

/** Every text the dictionary knows, in any language, today's or an older one. */
const known = new Map<string, string>(
  [...labels].flatMap(([name, { de, en, older }]) =>
    [de, en, ...(older === undefined ? [] : [older])].map((text) => [text.toLowerCase(), name] as const),
  ),
);

/** What prose sets apart as portals' texts are set apart: in quotes, bold, or both. */
const SET_APART = /„([^“]+)“|"([^"<>=]+)"|\*\*([^*]+?):?\*\*/g;

const byHand = (prose: string): string[] => {
  const text = prose.replace(/<[A-Z][^>]*>/g, '').replace(/`[^`]*`/g, '');
  return [...text.matchAll(SET_APART)].flatMap(([, quoted, plain, bold]: readonly (string | undefined)[]) => {
    const said = (quoted ?? plain ?? bold ?? '').trim();
    const name = known.get(said.toLowerCase());
    return name === undefined ? [] : [`${said}: write <Label name="${name}" />`];
  });
};

describe('a label typed by hand', () => {
  test.each([
    ['Klicken Sie auf „Neue Registrierung“.', 'newRegistration'],
    ['Klicken Sie auf **Neue Registrierung**.', 'newRegistration'],
    ['Choose "New registration".', 'newRegistration'],
    ['Öffnen Sie „Zertifikate und Geheimnisse“.', 'certificatesAndSecrets'],
    ['**Eigenschaften:** Sehen Sie nach.', 'properties'],
  ])('is found in: %s', (prose, name) => {
    expect(byHand(prose)).toEqual([expect.stringContaining(`<Label name="${name}" />`)]);
  });

  test.each([
    'Tragen Sie „Neue Firma“ ein.',
    'Klicken Sie auf <Label name="newRegistration" />.',
    'Setzen Sie `"Manifest"`.',
  ])('is not found in: %s', (prose) => {
    expect(byHand(prose)).toEqual([]);
  });

  const files = [
    ...guideNames().flatMap((name) => [guideOf(name), ...stepFiles(name)]),
    guideOf('ticketsystem', TEST_ROOT),
    ...stepFiles('ticketsystem', TEST_ROOT),
    ...['docs', 'troubles', 'terms'].flatMap((folder) =>
      texts(`content/${folder}`, /\.mdx$/).map(({ file, text }) => ({ id: file, body: text })),
    ),
  ];
  test.each(files.map(({ id, body }) => [id, body] as const))('stands nowhere in %s', (_, body) => {
    expect(byHand(body)).toEqual([]);
  });
});

describe('a label out of order fails the build with file, place and remedy', () => {
  const good = 'yes:\n  de: Ja\n  en: Yes\n  source: Quelle\n';
  const read = (...yaml: string[]) =>
    readLabels(yaml.map((one, index) => ({ name: `${String(index)}.yaml`, yaml: one })));

  test('one in order is taken', () => {
    expect(read(good).get('yes')).toEqual({ de: 'Ja', en: 'Yes', source: 'Quelle' });
  });

  test.each([
    [
      'an unknown key',
      [`${good}  fr: Oui\n`],
      /labels\/0\.yaml, yes: „fr“ gibt es hier nicht\. Möglich sind: de, en, older/,
    ],
    ['no source', [good.replace('Quelle', "' '")], /labels\/0\.yaml, yes\.source: .*wo der Text gelesen wurde/],
    ['a name twice', [good, good], /labels\/1\.yaml, yes: Diesen Namen gibt es schon/],
    [
      'the same text twice',
      [good, good.replace('yes', 'agree')],
      /labels\/1\.yaml, agree: Das ist dieselbe Beschriftung wie „yes“/,
    ],
  ])('%s', (_, yaml, message) => {
    expect(() => read(...yaml)).toThrow(message);
  });

  test('a name nobody has', () => {
    expect(() => labelOf('nein')).toThrow(/content\/labels, „nein“: Diese Beschriftung gibt es nicht\./);
  });
});

describe('what the judges say of the portal', () => {
  const judge = (kind: string, params: object, application: object) => {
    const given = { params, wanted: [params], facts: { application }, reasons: {}, product: 'Probe', before: [] };
    return JSON.stringify(kindOf(kind).judge(given as never));
  };
  const named = (id: string) => ({ id, name: id });

  test.each([
    ['publicClient', labelOf('platformPublicClient').de],
    ['spa', labelOf('platformSpa').de],
  ])('is what the dictionary says: the platform %s', (platform, label) => {
    const uri = 'https://example.org/';
    const web = { web: { redirectUris: [] }, [platform]: { redirectUris: [uri] } };
    expect(judge('redirect-uri', { uri, platform: named('web') }, web)).toContain(`„${label}“`);
  });

  test.each([
    ['AzureADMyOrg', labelOf('accountTypeSingle').de],
    ['AzureADMultipleOrgs', labelOf('accountTypeMultiple').de],
  ])('is what the dictionary says: the account type %s', (signInAudience, label) => {
    expect(judge('account-types', { accountType: named('x') }, { signInAudience })).toContain(`„${label}“`);
  });

  test.each([['src/import/why.ts', labelOf('manifest')]])('is what the dictionary says: %s', (file, { de }) => {
    expect(readFileSync(file, 'utf8')).toContain(`„${de}“`);
  });
});
