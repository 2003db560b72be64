import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that a text would break if it stood in this file. */
const broken = async (file: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
};

const UNDERSTOOD = 'browsers/understood';
const BASELINE = 'css/use-baseline';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

test.each([
  ['src/checks/kind.ts', "import '@azure/msal-browser';", IMPORTS],
  ['src/checks/kind.ts', "import 'zod';", IMPORTS],
  ['src/checks/kind.ts', "import '../ui/panel';", IMPORTS],
  ['src/checks/kind.ts', "import '../tenant/graph';", IMPORTS],
  ['src/checks/kinds/redirect-uri.ts', "import '../../emulator/emulate';", IMPORTS],
  ['src/checks/kind.ts', 'export const now = () => new Date();', 'no-restricted-syntax'],
  ['src/checks/kind.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['src/checks/kind.ts', 'export const title = () => document.title;', 'no-restricted-globals'],
  ['src/checks/kind.ts', "void fetch('/');", 'no-restricted-globals'],
  ['src/tenant/facts.ts', "import '@microsoft/microsoft-graph-client';", IMPORTS],
  ['src/tenant/facts.ts', "import '../checks/kind';", IMPORTS],
  ['src/tenant/facts.ts', "void globalThis.fetch('/');", 'no-restricted-globals'],
  ['src/microsoft/clouds.ts', "export { facts } from '../tenant/facts';", IMPORTS],
  ['src/ui/session/session.ts', "export * from '../../emulator/emulate';", IMPORTS],
  ['src/ui/session/session.ts', "export { openAuth } from '../../auth';", IMPORTS],
  ['src/ui/session/session.ts', "import { z } from 'zod';", IMPORTS],
  ['src/ui/session/session.ts', "export { stamp } from '../show/page';", IMPORTS],
  ['src/ui/session/session.ts', 'export const title = () => document.title;', 'no-restricted-globals'],
  ['src/ui/session/session.ts', 'export const wide = () => window.innerWidth;', 'no-restricted-globals'],
  ['src/ui/session/session.ts', 'export const title = () => globalThis.document.title;', 'no-restricted-globals'],
  [
    'src/ui/session/session.ts',
    "import type { listen } from '../elements/listen'; export type L = typeof listen;",
    IMPORTS,
  ],
  ['src/ui/session/session.ts', "export const kept = () => sessionStorage.getItem('a');", 'no-restricted-globals'],
  ['src/ui/show/show.ts', "import type { listen } from '../elements/listen'; export type L = typeof listen;", IMPORTS],
  ['src/guide/compose.ts', "import '../ui/session/session';", IMPORTS],
  ['src/lookup/find.ts', "import '../ui/session/session';", IMPORTS],
  ['src/lookup/find.ts', 'export const title = () => document.title;', 'no-restricted-globals'],
  ['src/components/Footer.astro', "---\nimport { emulate } from '../emulator/emulate';\n---\n{emulate}", IMPORTS],
  ['src/components/Footer.astro', "<script>import '../emulator/emulate';</script>", IMPORTS],
  ['src/components/Panel.astro', "<script>import '../emulator/tenants';</script>", IMPORTS],
  ['src/components/Footer.astro', '<p set:html={name} />', 'astro/no-set-html-directive'],
  ['src/build/policy.ts', "import '../ui/session/session';", IMPORTS],
  ['src/build/policy.ts', "void import('@azure/msal-browser');", 'no-restricted-syntax'],
  ['src/build/policy.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/build/policy.ts', "export const show = (at: Element) => (at.innerHTML = '');", 'no-restricted-properties'],
  ['src/checks/kind.ts', 'export const all = Map.groupBy([1], String);', UNDERSTOOD],
  ['src/checks/kind.ts', 'export const all = [...new Set([1]).union(new Set([2]))];', UNDERSTOOD],
  ['src/checks/kind.ts', 'export const all = [...[1].values().map(String)];', UNDERSTOOD],
  ['src/tenant/graph.ts', 'export const any = (signal: AbortSignal) => AbortSignal.any([signal]);', UNDERSTOOD],
  ['src/ui/show/page.ts', 'requestIdleCallback(() => undefined);', UNDERSTOOD],
  ['src/ui/show/page.ts', 'export const on = (at: Element) => at.checkVisibility();', UNDERSTOOD],
  ['src/components/styles/x.css', 'p { interpolate-size: allow-keywords; }', BASELINE],
  ['public/x.css', 'p { color: light-dark(red, blue); }', BASELINE],
])('%s may not say %s', async (file, code, rule) => {
  expect(await broken(file, code)).toContain(rule);
});

test.each([
  ['src/checks/kind.ts', "export { facts } from '../tenant/facts';"],
  ['src/checks/kind.ts', "import type { Graph } from '../tenant/graph'; export type Only = Graph;"],
  ['src/checks/kinds/redirect-uri.ts', "export { stepNumber } from '../guide';"],
  ['src/components/Panel.astro', "---\nimport { demos } from '../emulator/tenants';\n---\n{Object.keys(demos)}"],
  ['src/checks/kind.ts', 'export const day = (text: string) => new Date(text);'],
  ['src/tenant/graph.ts', "import '@microsoft/microsoft-graph-client'; void fetch('/');"],
  ['src/tenant/facts.ts', 'export type Fetch = typeof globalThis.fetch;'],
  ['src/auth/client.ts', "import '@azure/msal-browser';"],
  ['src/ui/session/session.ts', "export const load = () => import('../../auth');"],
  ['src/ui/session/session.ts', "import type { Auth } from '../../auth'; export type Only = Auth;"],
  ['src/ui/show/show.ts', "export { Session } from '../session/session';"],
  ['src/ui/elements/settings.ts', "export const load = () => fetch('/config.json');"],
  ['src/components/Footer.astro', "<script>import '../ui/elements/guide-panel';</script>"],
  ['src/checks/kind.ts', 'export const all = [...new Map([[1, 2]]).keys()].toSorted();'],
  ['src/ui/show/page.ts', 'export const ok = (text: string) => URL.canParse(text);'],
  ['src/ui/show/page.ts', 'export type Any = typeof AbortSignal.any;'],
  ['src/build/policy.ts', 'export const all = Map.groupBy([1], String);'],
  [
    'src/components/styles/x.css',
    '@supports (interpolate-size: allow-keywords) { p { interpolate-size: allow-keywords; } }',
  ],
])('%s may say %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([]);
});
