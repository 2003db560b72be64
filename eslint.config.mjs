// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * The rooms and whom they may know: `packages` (nothing else from node_modules), `rooms` of src/, `types` (rooms of
 * which only types may be imported), `tables` (single files that are data and nothing else) and why.
 *
 * @typedef {{ packages: string[]; rooms?: string[]; types?: string[]; tables?: string[]; why: string }} Room
 * @satisfies {Record<string, Room>}
 */
const rooms = {
  microsoft: {
    packages: ['-'],
    why: 'What Microsoft calls things and where they are: tables, which know nothing of this project.',
  },
  checks: {
    packages: ['zod/mini'],
    rooms: ['tenant'],
    types: ['microsoft'],
    why: 'A judge is pure: it sees facts and parameters, never how they were read or where they are shown.',
  },
  tenant: {
    packages: ['zod/mini'],
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
    packages: ['astro/zod', 'zod/mini'],
    rooms: ['checks', 'microsoft'],
    why: 'A guide is composed of its files and of tables before anybody signs in; classic zod stays in the build.',
  },
  ui: {
    packages: ['zod/mini', 'virtual:pagefind-ui'],
    rooms: ['auth', 'checks', 'import', 'microsoft', 'report', 'tenant'],
    types: ['emulator', 'guide'],
    why: 'The emulator is weight only a demo needs: import it dynamically. The guide comes rendered: take its types.',
  },
  components: {
    packages: ['astro(/.+|:.+)?', '@astrojs/starlight/.+', 'virtual:starlight/.+', 'zod/mini'],
    rooms: ['checks', 'guide', 'microsoft', 'tenant', 'ui'],
    types: ['auth'],
    tables: ['import/exchange-output', 'import/why'],
    why: 'A component renders German text and starts a script of ui/; data from elsewhere comes as its props.',
  },
  pages: {
    packages: ['astro(/.+|:.+)?', '@astrojs/starlight/.+', 'virtual:starlight/.+'],
    rooms: ['build', 'checks', 'components', 'guide', 'microsoft', 'tenant', 'ui'],
    why: 'A page composes components; it reads no tenant, real or emulated.',
  },
  build: {
    packages: ['.+'],
    rooms: ['checks', 'microsoft'],
    tables: ['components/dependencies'],
    why: 'What runs after the build knows tables only, nothing that needs a browser.',
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
 * @returns {['error', object]}
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
    'Only tenant/graph.ts sends requests (ui/settings.ts reads /config.json). The type: typeof globalThis.fetch.',
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
  tables: [...rooms.components.tables, 'build/licences', 'emulator/tenants', 'emulator/tenants/near-misses'],
};

const plainRooms = ['checks', 'emulator', 'import', 'report', 'tenant'].map((room) => `src/${room}/**/*.ts`);

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
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
  { files: ['src/ui/settings.ts'], rules: { 'no-restricted-globals': 'off' } },
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
    files: [
      'src/emulator/tenants/*.ts',
      'src/microsoft/labels.ts',
      'src/components/problems.ts',
      'src/components/terms.ts',
      'src/components/troubles.ts',
      'src/import/why.ts',
      'src/tenant/facts.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // Parts of an .astro file have no types of their own here; `astro check` checks them.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  { files: ['public/**/*.js'], languageOptions: { sourceType: 'script' } },
);
