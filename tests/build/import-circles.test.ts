import { expect, test } from 'vitest';
import { circlesIn, importsIn, sources } from './import-circles';

const circlesOf = (texts: Readonly<Record<string, string>>) => circlesIn(importsIn(new Map(Object.entries(texts))));

test('nothing in src/ leads back to itself, not even by its types', () => {
  const imports = importsIn(sources());
  expect(imports.size).toBeGreaterThan(400);
  expect(imports.get('src/ui/session/store.ts')).toContain('src/ui/session/view.ts');
  expect(circlesIn(imports)).toEqual([]);
});

test.each([
  ['values', "import { b } from './b';", "import { c } from './c';", "export { a } from './a';"],
  ['types', "import type { B } from './b';", "import { type C } from './c';", "export type { A } from './a';"],
  ['what is loaded later', "const b = () => import('./b');", "import './c';", "import type { A } from './a';"],
  ['types in passing', "type B = import('./b').B;", "import { c } from './c';", "import * as a from './a';"],
])('a circle is found by %s', (_, a, b, c) => {
  const texts = { 'src/x/a.ts': a, 'src/x/b.ts': b, 'src/x/c.ts': c, 'src/x/d.ts': "import './a';" };
  expect(circlesOf(texts)).toEqual([['src/x/a.ts', 'src/x/b.ts', 'src/x/c.ts']]);
});

test('two circles that meet are one, and a file that imports itself is one', () => {
  const meeting = { 'src/a.ts': "import './b'; import './x';", 'src/b.ts': "import './a';" };
  const room = { 'src/x/index.ts': "import './y';", 'src/x/y.ts': "import '.';", 'src/z.ts': "import './z';" };
  expect(circlesOf({ ...meeting, ...room })).toEqual([
    ['src/x/index.ts', 'src/x/y.ts'],
    ['src/a.ts', 'src/b.ts'],
    ['src/z.ts'],
  ]);
  expect(circlesOf({ ...meeting, 'src/x.ts': "import './b';" })).toEqual([['src/a.ts', 'src/b.ts', 'src/x.ts']]);
});

test('what only meets again is no circle', () => {
  const texts = { 'src/a.ts': "import './b'; import './c';", 'src/b.ts': "import './d';", 'src/c.ts': "import './d';" };
  expect(circlesOf({ ...texts, 'src/d.ts': '// import "./a" one day' })).toEqual([]);
});
