// @ts-check
import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import packageJson from './package.json' with { type: 'json' };
import { missingIn, oldestOf } from './src/build/browsers/missing.ts';
import { understood } from './src/build/browsers/understood.ts';

/**
 * The rooms and whom they may know: `packages` (nothing else from node_modules), `rooms` of src/, `types` (rooms of
 * which only types may be imported), `tables` (single files that are data and nothing else) and why.
 *
 * @typedef {{ packages: string[]; rooms?: string[]; types?: string[]; tables?: string[]; why: string }} Room
 * @satisfies {Record<string, Room>}
 */
const rooms = {
  files: {
    packages: ['astro/zod', 'node:fs', 'yaml'],
    why: 'How a file of content/ is read strictly; what stands in it is the business of other rooms.',
  },
  microsoft: {
    packages: ['astro/zod', 'node:fs', 'yaml'],
    rooms: ['files'],
    why: 'What Microsoft calls things and where they are: tables, which know nothing of this project.',
  },
  checks: {
    packages: ['zod/mini'],
    rooms: ['tenant'],
    types: ['microsoft'],
    tables: ['microsoft/guid'],
    why: 'A judge is pure: it sees facts and parameters, never how they were read or where they are shown.',
  },
  tenant: {
    packages: ['zod/mini'],
    tables: ['microsoft/guid'],
    why: 'What is known of a tenant must not depend on what is judged, shown or signed in.',
  },
  auth: {
    packages: ['@azure/msal-browser'],
    rooms: ['microsoft'],
    types: ['tenant'],
    why: 'The sign-in hands over a token and an account; it knows nothing of what they are used for.',
  },
  import: {
    packages: ['zod/mini'],
    rooms: ['checks', 'report', 'tenant'],
    why: 'Imported evidence becomes a snapshot like any other; a saved report is one kind of it. No sign-in, no page.',
  },
  report: {
    packages: ['zod/mini', 'ical-generator'],
    rooms: ['checks', 'tenant'],
    why: 'A report is made of results and a snapshot; it must open where nobody is signed in.',
  },
  emulator: {
    packages: ['zod/mini'],
    rooms: ['checks', 'microsoft', 'tenant'],
    why: 'An emulated tenant knows the facts Graph can be asked for, not who asks.',
  },
  guide: {
    packages: ['astro/zod', 'node:(fs|path)', 'yaml', 'zod/mini'],
    rooms: ['checks', 'files', 'microsoft'],
    why: 'A guide is composed of its files and of tables before anybody signs in; classic zod stays in the build.',
  },
  lookup: {
    packages: ['astro/zod'],
    rooms: ['checks', 'files', 'guide', 'microsoft', 'tenant'],
    why: 'Failures and words are read and proved before anybody looks one up; looking up needs no page.',
  },
  ui: {
    packages: ['zod/mini', 'virtual:pagefind-ui', 'virtual:portal-labels'],
    rooms: ['auth', 'checks', 'import', 'lookup', 'microsoft', 'report', 'tenant'],
    types: ['emulator', 'guide'],
    why: 'The emulator is weight only a demo needs: import it dynamically. The guide comes rendered: take its types.',
  },
  components: {
    packages: ['astro(/.+|:.+)?', '@astrojs/starlight/.+', 'virtual:starlight/.+', 'zod/mini'],
    rooms: ['checks', 'files', 'guide', 'lookup', 'microsoft', 'tenant', 'ui'],
    types: ['auth'],
    tables: ['import/exchange-output', 'import/why', 'report/columns'],
    why: 'A component renders German text and starts a script of ui/; data from elsewhere comes as its props.',
  },
  pages: {
    packages: ['astro(/.+|:.+)?', '@astrojs/starlight/.+', 'virtual:starlight/.+'],
    rooms: ['build', 'checks', 'components', 'guide', 'microsoft', 'tenant', 'ui'],
    why: 'A page composes components; it reads no tenant, real or emulated.',
  },
  build: {
    packages: ['.+'],
    rooms: ['checks', 'files', 'guide', 'microsoft'],
    tables: ['components/dependencies'],
    why: 'What runs before and after the build knows content and tables, nothing that needs a browser.',
  },
};

/**
 * Files a room may know by their types only, although it may know their room.
 *
 * @type {Record<string, { regex: string; message: string }>}
 */
const typesOnly = {
  checks: {
    regex: '/tenant/(collect|graph|read)$',
    message: 'A judge takes types and tables of tenant/; it reads nothing itself.',
  },
  ui: { regex: '/auth(/index|/client)?$', message: 'MSAL is loaded on intent: import the sign-in dynamically.' },
};

/**
 * What a room may import, as options of the rule; `up` leads from the file to `src/`.
 *
 * @param {string} name
 * @param {Room} room
 * @returns {['error', { patterns: object[] }]}
 */
const imports = (name, { packages, rooms: known = [], types = [], tables = ['-'], why }, up = '\\.\\./') => {
  const closed = Object.keys(rooms).filter((other) => ![name, ...known, ...types].includes(other));
  /** @param {string[]} names */
  const path = (names) => `^${up}(?!(${tables.join('|')})$)(${names.join('|')})(/|$)`;
  /** @type {{ regex: string; message: string; allowTypeImports?: boolean }[]} */
  const patterns = [
    { regex: `^(?!\\.)(?!(${packages.join('|')})$)`, message: why },
    { regex: path(closed), message: why },
  ];
  if (types.length > 0) patterns.push({ regex: path(types), allowTypeImports: true, message: why });
  const only = typesOnly[name];
  if (only) patterns.push({ ...only, allowTypeImports: true });
  return ['error', { patterns }];
};

const hostile = 'Names, domains and files from a tenant are hostile: write them by textContent and attributes only.';
const html = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];
const written = ['write', 'writeln'].map((property) => ({ object: 'document', property, message: hostile }));
const beacon = { object: 'navigator', property: 'sendBeacon', message: 'This project sends nothing anywhere.' };
const properties = [...html.map((property) => ({ property, message: hostile })), ...written, beacon];

const timeless = 'Time is an argument: the same evidence gives the same judgement tomorrow.';
const clock = [
  { object: 'Date', property: 'now', message: timeless },
  { object: 'performance', property: 'now', message: timeless },
];
const clockSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: timeless },
  { selector: 'CallExpression[callee.name="Date"]', message: timeless },
];

const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name for one thing, everywhere.' },
  {
    selector: 'ImportExpression[source.value=/^@azure.msal-browser/]',
    message: 'Only auth/ knows MSAL, so that a page without sign-in never loads a byte of it.',
  },
];

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
  name,
  message:
    'Only tenant/graph.ts sends requests (ui/elements/settings.ts reads /config.json). The type: typeof globalThis.fetch.',
}));
const page = ['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history'].map(
  (name) => ({
    name,
    message: 'This room runs in tests and in the build as well: it knows no page.',
  }),
);
/** @param {{ name: string; message: string }[]} names @returns {['error', object]} */
const globals = (...names) => ['error', { globals: names, checkGlobalObject: true }];

/** The only file that knows Microsoft's Graph client, and the only one that sends a request with a token. */
const graphRoom = { ...rooms.tenant, packages: ['zod/mini', '@microsoft/microsoft-graph-client'] };

const renderedRoom = {
  ...rooms.components,
  tables: [
    ...rooms.components.tables,
    'build/licences',
    'emulator/tenants',
    'emulator/tenants/invented',
    'emulator/written',
  ],
};

const plainRooms = ['checks', 'emulator', 'import', 'lookup', 'report', 'tenant', 'ui/session'].map(
  (room) => `src/${room}/**/*.ts`,
);

/** Within ui/: the case knows nothing of the page it is shown on, what shows it nothing of who clicks. */
const within = { session: ['show', 'elements'], show: ['elements'] };
/** @type {{ files: string[]; rules: import('eslint').Linter.RulesRecord }[]} */
const inner = Object.entries(within).map(([name, closed]) => {
  const [, options] = imports('ui', rooms.ui, '(\\.\\./){2,}');
  const pattern = {
    regex: `^\\.\\./(${closed.join('|')})/`,
    message: 'ui/ knows one direction: elements → show → session.',
  };
  return {
    files: [`src/ui/${name}/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...options.patterns, pattern] }],
    },
  };
});

/** What runs in browsers: those that package.json lists under `browserslist` must understand it. */
const delivered = ['src/{auth,checks,emulator,import,microsoft,report,tenant,ui}/**/*.ts'];
/** Everything but style sheets. */
const code = ['**/*.{js,mjs,ts,astro}', '**/*.astro/*.{js,ts}'];

/** Decoration: where a browser does not know it, nothing is lost. */
const decoration = {
  allowProperties: ['accent-color', 'print-color-adjust', 'text-wrap'],
  allowPropertyValues: { 'break-after': ['avoid'] },
};
const missing = missingIn(oldestOf(packageJson.browserslist));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  {
    files: code,
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      astro.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows better which names exist.
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': globals(...network),
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...syntax],
      'max-lines': ['error', 120],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true, IIFEs: true }],
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'error' } },
  ...Object.entries(rooms).flatMap(([name, room]) => [
    {
      files: [`src/${name}/*.{ts,astro}`, `src/${name}/*.astro/*`],
      rules: { '@typescript-eslint/no-restricted-imports': imports(name, room) },
    },
    {
      files: [`src/${name}/*/**/*.{ts,astro}`],
      ignores: ['**/*.astro/*'],
      rules: { '@typescript-eslint/no-restricted-imports': imports(name, room, '(\\.\\./){2,}') },
    },
  ]),
  ...inner,
  {
    // What runs while the page is rendered may name the demos; what runs in the browser may not carry them along.
    files: ['src/components/*.astro'],
    rules: { '@typescript-eslint/no-restricted-imports': imports('components', renderedRoom) },
  },
  {
    files: ['src/tenant/graph.ts', 'src/tenant/fence.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': imports('tenant', graphRoom) },
  },
  {
    files: plainRooms,
    ignores: ['src/tenant/graph.ts'],
    rules: { 'no-restricted-globals': globals(...network, ...page) },
  },
  { files: ['src/tenant/graph.ts'], rules: { 'no-restricted-globals': globals(...page) } },
  { files: ['src/ui/elements/settings.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/checks/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...properties, ...clock],
      'no-restricted-syntax': ['error', ...syntax, ...clockSyntax],
    },
  },
  { files: ['src/auth/**/*.ts'], rules: { 'no-restricted-syntax': ['error', syntax[0]] } },
  {
    // Tests stand in for interfaces that are asynchronous elsewhere, and Playwright insists on `{}` for no fixtures.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off', 'no-empty-pattern': 'off' },
  },
  // Tables: as long as what they list.
  {
    files: ['src/emulator/tenants/*.ts', 'src/import/why.ts', 'src/tenant/facts.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Parts of an .astro file have no types of their own here; `astro check` checks them.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  {
    files: delivered,
    plugins: { browsers: { rules: { understood: understood(missing) } } },
    rules: { 'browsers/understood': 'error' },
  },
  {
    files: ['src/**/*.css', 'public/**/*.css'],
    plugins: { css },
    language: 'css/css',
    // What all browsers had at the end of 2023, the year of the oldest ones in package.json.
    rules: { 'css/use-baseline': ['error', { available: 2023, ...decoration }] },
  },
  { files: ['public/**/*.js'], languageOptions: { sourceType: 'script' } },
);
