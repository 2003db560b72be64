import { chromium, type Browser, type Page } from 'playwright/test';
import { fertig } from '../../src/emulator/tenants/fertig';
import { startMicrosoft, type Microsoft } from '../e2e/microsoft/server';
import { launchOptions } from '../e2e/rig/browser';
import { CLIENT_ID, startSite } from '../e2e/rig/site';

/** A served site, an emulated Microsoft with everything set up, and a browser that reaches nothing else. */
export interface Stage {
  readonly origin: string;
  readonly microsoft: Microsoft;
  /** An empty page that has seen nothing before. */
  readonly open: () => Promise<Page>;
}

const stageOf = (origin: string, microsoft: Microsoft, browser: Browser): Stage => ({
  origin,
  microsoft,
  open: async () => (await browser.newContext({ baseURL: origin, locale: 'de-DE' })).newPage(),
});

/** Serves a built folder while something is measured on it; `flags` go to the browser's JavaScript engine. */
export const onStage = async <T>(folder: string, use: (stage: Stage) => Promise<T>, flags = ''): Promise<T> => {
  const site = await startSite([folder]);
  const tenant = fertig.tenant(new Date());
  const microsoft = await startMicrosoft({ tenant, clientId: CLIENT_ID, site: site.origin });
  try {
    const { args = [], ...options } = launchOptions(microsoft);
    const browser = await chromium.launch({ ...options, args: [...args, `--js-flags=${flags}`] });
    try {
      return await use(stageOf(site.origin, microsoft, browser));
    } finally {
      await browser.close();
    }
  } finally {
    await microsoft.stop();
    await site.stop();
  }
};
