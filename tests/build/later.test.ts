import { expect, test } from 'vitest';
import { takeOut } from '../../src/build/later';

const page = (later: string) => `<!doctype html><html lang="de"><body><p>Da.</p>${later}<p>Auch.</p></body></html>`;
const dataOf = (script = '') => JSON.parse(/^export const templates = (.*);\n$/s.exec(script)?.[1] ?? '') as unknown;

test('what is marked leaves the page, and the name of its script stands in its place', () => {
  const taken = takeOut(page('<div data-later hidden><template data-message="x"><p>Später.</p></template></div>'));
  expect(taken?.file).toMatch(/^_astro\/templates\.[\w-]{8}\.js$/);
  expect(taken?.html).toBe(page(`<div data-later="${taken?.file ?? ''}" hidden></div>`));
  expect(dataOf(taken?.script)).toEqual([['template', { 'data-message': 'x' }, ['p', {}, 'Später.']]]);
});

test('templates only, with drawings, rows of a table and quotation marks as they are', () => {
  const svg = '<svg viewBox="0 0 16 16"><path d="M3 8h10"></path></svg>';
  const taken = takeOut(page(`<div data-later> <template><tr><td>„A“ "b" ${svg}</td></tr></template>\n</div>`));
  expect(dataOf(taken?.script)).toEqual([
    ['template', {}, ['tr', {}, ['td', {}, '„A“ "b" ', ['svg', { viewBox: '0 0 16 16' }, ['path', { d: 'M3 8h10' }]]]]],
  ]);
});

test('other words, another file: a browser never keeps an old one', () => {
  const fileOf = (words: string) => takeOut(page(`<div data-later><template>${words}</template></div>`))?.file;
  expect(fileOf('Eins')).not.toBe(fileOf('Zwei'));
  expect(fileOf('Eins')).toBe(fileOf('Eins'));
});

test('a page that marks nothing stays as it is', () => {
  expect(takeOut(page(''))).toBeUndefined();
});
