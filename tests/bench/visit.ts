import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { attribute, elements } from '../../src/build/inline-code';
import type { Guide } from '../../src/checks';
import { clouds } from '../../src/microsoft/clouds';
import { openDemo } from '../../src/emulator/tenants';
import { fertig } from '../../src/emulator/tenants/fertig';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { readTenant, scopesOf, type judgeForm } from '../../src/ui/engine';
import { SITE } from './build';

type Form = Parameters<typeof judgeForm>[1];

/** The guide as the browser gets it: composed and proved by the build. */
export const builtGuide = async (): Promise<Guide> => {
  const page = parse(await readFile(join(SITE, 'index.html'), 'utf8'));
  const panel = [...elements(page)].find(({ tagName }) => tagName === 'guide-panel');
  const guide = panel && attribute(panel, 'data-guide');
  if (guide === undefined) throw new Error('The built start page holds no guide.');
  return JSON.parse(guide) as Guide;
};

/** The form of somebody who has done everything; with or without the application id typed. */
export const formOf = (id: 'known' | 'unknown'): Form => ({
  ...fertig.inputs,
  ...(id === 'unknown' && { clientId: '' }),
  exchange: readExchangeOutput(fertig.evidence ?? '', new Date()),
  ticks: [],
});

/** Reads the tenant where everything is set up, as the page does, with another `fetch`. */
export const visit = async (guide: Guide, form: Form, around: (fetch: typeof globalThis.fetch) => typeof fetch) => {
  const opened = openDemo(fertig, scopesOf(guide), new Date());
  return readTenant({
    guide,
    form,
    connection: { source: 'demo', root: clouds.global.graph, ...opened, fetch: around(opened.fetch) },
    signal: new AbortController().signal,
    progress: () => undefined,
  });
};
