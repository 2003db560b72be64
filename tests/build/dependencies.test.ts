import { expect, test } from 'vitest';
import packageJson from '../../package.json';
import { licenceOf } from '../../src/build/licences';
import { unlisted } from '../../src/build/shipped';
import { justified, shipped } from '../../src/components/dependencies';

const direct = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)];

test('every dependency is justified in one line, and nothing else is', () => {
  expect(Object.keys(justified).toSorted()).toEqual(direct.toSorted());
  for (const [name, why] of Object.entries(justified)) expect(why, name).toMatch(/^[^\n]{10,140}\.$/);
});

test.each(Object.entries(shipped))('%s brings its licence, and it is a permissive one', (name, { licenceOf: from }) => {
  const { version, licence, text } = licenceOf(name, from);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(licence).toMatch(/^(MIT|MIT-0|0BSD|Apache-2\.0|ISC|BSD-[23]-Clause)$/);
  expect(text).toMatch(/permission (is hereby granted|to use)|apache license/i);
});

test('a package without a licence text is an error that says what to do', () => {
  expect(() => licenceOf('@pagefind/default-ui')).toThrow('licenceOf');
});

test('a delivered package that is not listed is found, nested, scoped or on Windows', () => {
  const modules = [
    '/x/src/ui/page.ts',
    '/x/node_modules/zod/v4/mini.js',
    '/x/node_modules/left-pad/index.js',
    '/x/node_modules/zod/node_modules/@scope/inner/a.js',
    'C:\\x\\node_modules\\@win\\dows\\a.js',
    '/x/node_modules/left-pad/other.js',
  ];
  expect(unlisted(modules)).toEqual(['@scope/inner', '@win/dows', 'left-pad']);
  expect(unlisted(['/x/node_modules/@azure/msal-common/dist/a.mjs'])).toEqual([]);
});
