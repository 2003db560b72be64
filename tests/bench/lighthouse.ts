import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright/test';
import { provideBrowser } from '../e2e/rig/browser';
import { startSite } from '../e2e/rig/site';
import { SITE } from './build';
import { rowsOf, type Measurement } from './row';

/** Pages people meet first: the guide, a marked guide, and two that are read. */
const PAGES = ['/', '/?demo=ohne-zustimmung', '/support/', '/fehlersuche/'] as const;
const PORT = 9322;

/** What each category must reach, in points of 100 (issue 6: all but the speed must be perfect). */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** What the speed is made of. */
const METRICS = [
  ['FCP', 'first-contentful-paint'],
  ['LCP', 'largest-contentful-paint'],
  ['TBT', 'total-blocking-time'],
  ['CLS', 'cumulative-layout-shift'],
] as const;

/** A copy of the site with a compressed file beside each text, as every host sends it. */
const compressed = async () => {
  const folder = resolve('test-results/bench/compressed');
  await cp(SITE, folder, { recursive: true });
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(html|css|js|svg|json)$/.test(file));
  await Promise.all(
    files.map(async (file) => writeFile(join(folder, `${file}.gz`), gzipSync(await readFile(join(folder, file))))),
  );
  return folder;
};

const audited = async (address: string) => {
  // Lighthouse's own defaults: a mid-range phone on slow 4G, simulated.
  const result = await lighthouse(address, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(LEAST),
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${address}.`);
  const { categories, audits } = result.lhr;
  const points = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const failed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  );
  const metric = (id: string) => audits[id]?.displayValue ?? '';
  const metrics = Object.fromEntries(METRICS.map(([name, id]) => [name, metric(id)]));
  return { points, failed: failed.map(({ id }) => id).join(' '), metrics };
};

/** Points that are missing in Lighthouse's four categories, per page; none may be missing but two for speed. */
export const lighthousePoints: Measurement = async () => {
  const site = await startSite([await compressed()]);
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: ['--no-sandbox', '--disable-quic', `--remote-debugging-port=${String(PORT)}`],
  });
  try {
    const rows = [];
    for (const page of PAGES) {
      const { points, failed, metrics } = await audited(`${site.origin}${page}`);
      for (const [category, least] of Object.entries(LEAST)) {
        const value = 100 - points(category);
        rows.push({
          what: `${page}, ${category}: points missing`,
          value,
          unit: 'points' as const,
          target: 100 - least,
          detail: { ...(category === 'performance' && metrics), ...(failed && value > 0 && { failed }) },
        });
      }
    }
    return rowsOf('lighthouse', rows);
  } finally {
    await browser.close();
    await site.stop();
  }
};
