import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/checks';
import type { Remedy } from '../../src/checks/remedy';
import { examplesOf } from '../../src/components/examples';
import { rowRemedy } from '../../src/components/row-remedy';
import { invented, openInvented } from '../../src/emulator/tenants/invented';
import { composeTroubles } from '../../src/lookup/compose-troubles';
import { guideOf } from '../../src/lookup/prove-troubles';
import type { Trouble } from '../../src/lookup/trouble';
import { guides, rows } from './rows';

/*
 * What a row of the troubleshooting page says to click is what a check says; nobody writes it down twice.
 */

const now = new Date();
const saidIn = (row: Trouble) => {
  const guide = guideOf(row, guides);
  if (!guide) throw new Error(row.id);
  return rowRemedy(row, guide, { all: invented, open: openInvented }, now);
};
const named = rows.filter(({ remedy }) => remedy);

/** The labels of a text, in their order. */
const labelsOf = (body: string) => [...body.matchAll(/<Label name="(\w+)" \/>/g)].map(([, name = '']) => name);

/** Labels that follow each other. */
const pairs = (labels: readonly string[]) => labels.slice(1).map((label, at) => `${labels[at] ?? ''} → ${label}`);

const clicked = ({ clicks }: Remedy) =>
  clicks.flat().flatMap((piece) => (typeof piece === 'object' && 'label' in piece ? [piece.label] : []));

const remedies = await (async () => {
  const scopes = guides.flatMap(scopesOf);
  const tenants = Object.values(invented).map((demo) => openInvented(demo, scopes, now));
  const examples = await examplesOf(guides, tenants, now);
  return [...examples.values()].flat().flatMap(({ result }) => result.remedy ?? []);
})();

test('there are rows that a check speaks for', () => {
  expect(named.length).toBeGreaterThan(15);
});

describe.each(named.map((row) => [row.id, row] as const))('the row „%s“', (_, row) => {
  test('says what the check says, and nothing of the invented directory', async () => {
    const said = await saidIn(row);
    expect(said?.remedy.clicks.length).toBeGreaterThan(0);
    const words = JSON.stringify(said?.remedy.clicks);
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    expect(words).not.toMatch(/musterbau/i);
  });
});

test('the row of an expired secret says every click of the check', async () => {
  const row = rows.find(({ id }) => id === 'aadsts7000222');
  const said = row && (await saidIn(row));
  expect([said?.number, said?.doer, said?.remedy.blade]).toEqual(['7.1', 'registration', 'credentials']);
  expect(said && clicked(said.remedy)).toEqual([
    'certificatesAndSecrets',
    'clientSecrets',
    'newClientSecret',
    'expires',
    'add',
    'value',
    'secretId',
  ]);
});

test('no row repeats in words of its own what a remedy says to click', () => {
  const known = new Set(remedies.flatMap((remedy) => pairs(clicked(remedy))));
  expect(known.size).toBeGreaterThan(15);
  const abhilfe = (body: string) => /<Abhilfe>[^]*<\/Abhilfe>/.exec(body)?.[0] ?? '';
  const twice = rows.flatMap(({ id, body }) =>
    pairs(labelsOf(abhilfe(body))).flatMap((pair) => (known.has(pair) ? [`${id}: ${pair}`] : [])),
  );
  expect(twice).toEqual([]);
});

describe('a remedy out of order fails the build with file, place and remedy', () => {
  const BODY = '<Ursache>\nDarum.\n</Ursache>\n';
  const composed = (remedy: unknown, body = BODY) =>
    composeTroubles(
      [
        {
          file: 'troubles/probe.mdx',
          data: {
            title: 'Etwas ist geschehen',
            guide: 'exchange-oauth',
            place: 'exchange',
            kinds: ['secret-valid', 'secret-start-matches'],
            remedy,
            sources: 'unproved',
            checked: '2026-11-26',
          },
          body,
        },
      ],
      [],
      guides,
    );
  const told = (remedy: unknown) => Promise.all(composed(remedy).map(saidIn));

  test('one in order is taken, and needs no words of its own', async () => {
    const [said] = await told({ kind: 'secret-valid', demo: 'abgelaufen' });
    expect(said?.number).toBe('7.1');
  });

  test.each([
    ['a kind there is not', { kind: 'secret', demo: 'abgelaufen' }, /^content\/troubles\/probe\.mdx, remedy\.kind: /],
    ['no directory', { kind: 'secret-valid' }, /probe\.mdx, remedy\.demo: /],
    [
      'a kind the row does not name',
      { kind: 'redirect-uri', demo: 'uri-fehlt' },
      /probe\.mdx, remedy\.kind: Sie muss eine der Prüfarten unter „kinds“ sein: secret-valid, secret-start-matches\./,
    ],
  ])('%s', (_, remedy, message) => {
    expect(() => composed(remedy)).toThrow(message);
  });

  test('own clicks beside those of the check', () => {
    const body = `${BODY}\n<Abhilfe>\n1. Klicken Sie.\n2. Klicken Sie.\n</Abhilfe>\n`;
    expect(() => composed({ kind: 'secret-valid', demo: 'abgelaufen' }, body)).toThrow(
      /probe\.mdx, Text: Die Klicks sagt schon die Prüfung unter „remedy“\. Löschen Sie die eigenen\./,
    );
  });

  test.each([
    [
      'a directory there is not',
      { kind: 'secret-valid', demo: 'abgelaufn' },
      /^content\/troubles\/probe\.mdx, remedy\.demo: „abgelaufn“ gibt es nicht\. Meinten Sie „abgelaufen“\?/,
    ],
    [
      'a directory in which that check has nothing to say',
      { kind: 'secret-valid', demo: 'fertig' },
      /probe\.mdx, remedy: In „fertig“ nennt die Prüfart „secret-valid“ keine Abhilfe\./,
    ],
    [
      'a remedy that names what only that directory has',
      { kind: 'secret-start-matches', demo: 'schluessel-andere-app' },
      /probe\.mdx, remedy\.demo: Die Abhilfe nennt dort „SoftENGINE Mailserver Test“; so heißt es bei niemandem sonst\./,
    ],
  ])('%s', async (_, remedy, message) => {
    await expect(told(remedy)).rejects.toThrow(message);
  });
});
