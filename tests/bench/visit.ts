import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { attribute, elements } from '../../src/build/inline-code';
import { scopesOf, type Guide } from '../../src/checks';
import type { Snapshot } from '../../src/tenant/snapshot';
import { clouds } from '../../src/microsoft/clouds';
import { openDemo } from '../../src/emulator/tenants/open';
import { fertig } from '../../src/emulator/tenants/fertig';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { emptyCase, type Case } from '../../src/ui/session/case';
import { judgeCase } from '../../src/ui/session/judging';
import { readTenant } from '../../src/ui/session/read-tenant';
import { readPiece, withLive, withPasted } from '../../src/ui/session/evidence';
import { SITE } from './build';

/** The guide as the browser gets it: composed and proved by the build. */
export const builtGuide = async (): Promise<Guide> => {
  const page = parse(await readFile(join(SITE, 'index.html'), 'utf8'));
  const panel = [...elements(page)].find(({ tagName }) => tagName === 'guide-panel');
  const guide = panel && attribute(panel, 'data-guide');
  if (guide === undefined) throw new Error('The built start page holds no guide.');
  return JSON.parse(guide) as Guide;
};

/** The case of somebody who has done everything; with or without the application id typed. */
export const caseOf = (id: 'known' | 'unknown'): Case => {
  const now = new Date();
  const exchange = readExchangeOutput(fertig.evidence ?? '', now);
  const typed = { ...emptyCase.typed, ...fertig.inputs, ...(id === 'unknown' && { clientId: '' }) };
  const [readAt, takenAt] = [now.toISOString(), now.toISOString()];
  return withPasted({ ...emptyCase, typed }, { from: 'demo', readAt, takenAt, file: '', exchange });
};

/** Reads a tenant into a case, as the page does. */
export const readInto = (guide: Guide, one: Case, connection: Parameters<typeof readTenant>[0]['connection']) =>
  readTenant({
    guide,
    case: one,
    connection,
    now: new Date(),
    signal: new AbortController().signal,
    progress: () => undefined,
    arrived: () => undefined,
  });

/** Judges a case with what was read for it. */
export const judged = (guide: Guide, one: Case, snapshot: Snapshot) =>
  judgeCase(withLive(one, readPiece(snapshot, new Date().toISOString())), {
    guide,
    now: new Date(),
    address: 'http://localhost/',
    label: (name) => name,
  });

/** Reads the tenant where everything is set up, with another `fetch`. */
export const visit = async (guide: Guide, one: Case, around: (fetch: typeof globalThis.fetch) => typeof fetch) => {
  const opened = openDemo(fertig, scopesOf(guide), new Date());
  return readInto(guide, one, {
    source: 'demo',
    root: clouds.global.graph,
    ...opened,
    fetch: around(opened.fetch),
  });
};
