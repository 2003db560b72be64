import { chromium, test as base } from 'playwright/test';
import { tenant as emptyTenant } from '../../../src/emulator/tenant';
import { startMicrosoft, type Microsoft } from '../microsoft/server';
import { findShell, launchOptions, provideBrowser } from './browser';
import { Guard, type Planned } from './guard';
import { CLIENT_ID, startSite, type Site } from './site';

export { expect } from 'playwright/test';

/** In the whole manual every step is on the screen; a reader's choice that the page remembers for its tab. */
const rememberView = (view: 'one' | 'all') => {
  try {
    sessionStorage.setItem('guide-view', view);
  } catch {
    // A page without storage: it shows one step at a time.
  }
};

interface PerTest {
  /** How the guide is shown; one step at a time is what a visitor sees first. */
  view: 'one' | 'all';
  /** Statuses this scenario plans to be answered with: `planned.add(403)`; `network` where it breaks connections. */
  planned: Planned;
  /** Watches what must never happen; `guard.watch(context)` for a context a test makes itself. */
  guard: Guard;
}

interface PerWorker {
  /** Folders the site serves, the first that has a file wins. */
  folders: string[];
  /** Whether the browser is the whole one, as people have it: for what is about its windows, and how letters look. */
  whole: boolean;
  site: Site;
  /** Put the test's tenant in by `microsoft.tenant = …`; it starts with an empty directory. */
  microsoft: Microsoft;
}

/** Playwright's test with the built site, an emulated Microsoft and a browser that can reach nothing else. */
export const test = base.extend<PerTest, PerWorker>({
  folders: [['dist'], { option: true, scope: 'worker' }],

  whole: [false, { option: true, scope: 'worker' }],

  site: [
    async ({ folders }, use) => {
      const site = await startSite(folders);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],

  microsoft: [
    async ({ site }, use) => {
      const microsoft = await startMicrosoft({ tenant: emptyTenant(), clientId: CLIENT_ID, site: site.origin });
      await use(microsoft);
      await microsoft.stop();
    },
    { scope: 'worker' },
  ],

  browser: [
    async ({ microsoft, headless, whole, launchOptions: { args: own = [] } }, use) => {
      const shell = whole || !headless ? undefined : findShell();
      const { args = [], ...options } = launchOptions(microsoft, shell ?? provideBrowser());
      const browser = await chromium.launch({ ...options, headless, args: [...args, ...own] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.origin),

  view: ['all', { option: true }],

  // Playwright wants the first argument destructured, even where nothing is taken.
  planned: async ({}, use) => use(new Set()),

  guard: [
    async ({ context, site, microsoft, planned, view }, use) => {
      site.reset();
      microsoft.reset(emptyTenant());
      const guard = new Guard(site.origin, microsoft, planned);
      await guard.watch(context);
      if (view === 'all') await context.addInitScript(rememberView, view);
      await use(guard);
      base.expect(guard.problems(), 'what must never happen').toEqual([]);
    },
    { auto: true },
  ],
});
