import { expect, test } from 'vitest';
import { guideNames, stepFiles } from './real-guide';

/** What a step may say before „Wenn es klemmt“. */
const MOST = 90;

const without = (text: string, component: string) =>
  text.replaceAll(new RegExp(`<${component}\\b[^>]*>.*?</${component}>`, 'gs'), ' ');

/** A label, a value and an address count as one word each; a mark alone is none. */
const words = (text: string) =>
  text
    .replaceAll(/<\w+[^>]*\/>/g, 'x')
    .replaceAll(/<\/?\w+[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word) && !/^\d+\.$/.test(word)).length;

/** What is read at once: the clicks that create something, or those for what is there, but never both. */
const mainText = (body: string) => {
  const main = without(without(body, 'WennEsKlemmt'), 'Bild');
  return Math.max(words(without(main, 'Vorhanden')), words(without(main, 'Neu')));
};

test.each([
  ['', 0],
  ['1. Klicken Sie auf <Label name="register" />.', 4],
  [':::caution[Nur einmal]\nÖffnen Sie [die Seite](https://example.org/a b).\n:::', 6],
  ['Eins zwei.\n\n<WennEsKlemmt>\n\ndrei vier\n\n</WennEsKlemmt>', 2],
  ['<Bild text="a b c">\n  <Teil art="seite" label="overview" />\n</Bild>\n\nEins.', 1],
  ['<Neu>\n\neins zwei\n\n</Neu>\n\n<Vorhanden was="schluessel">\n\neins zwei drei\n\n</Vorhanden>\n\nvier', 4],
])('%j has %i words', (body, count) => {
  expect(mainText(body)).toBe(count);
});

/** The step of PowerShell's lines is counted from the day it folds. */
const steps = guideNames()
  .flatMap((name) => stepFiles(name))
  .filter(({ id, body }) => !id.endsWith('/11-ews-freigabe') || body.includes('<WennEsKlemmt>'));

test.each(steps.map(({ id, body }) => [id, body] as const))(
  `%s says at most ${String(MOST)} words before „Wenn es klemmt“`,
  (id, body) => {
    const count = mainText(body);
    expect(count, `content/guides/${id}.mdx has ${String(count)} words; fold the rest.`).toBeLessThanOrEqual(MOST);
  },
);

test.each(steps.map(({ id, body }) => [id, body] as const))('%s says nothing after „Wenn es klemmt“', (_, body) => {
  const [, after = ''] = body.split('</WennEsKlemmt>');
  expect(after.trim()).toBe('');
});
