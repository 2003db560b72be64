import puppeteer, { type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './tab';

/** Berlin, as the other tests have it. */
const env = { ...process.env, TZ: 'Europe/Berlin' };

const tabOf = (page: Page, context: BrowserContext): Tab => ({
  goto: async (address) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  },
  run: (act, ...given) => page.evaluate(act as never, ...given),
  click: (selector) => page.click(selector),
  type: (selector, text) => page.type(selector, text),
  newest: async () => {
    const last = (await context.pages()).at(-1);
    return last && last !== page ? tabOf(last, context) : undefined;
  },
  isClosed: () => Promise.resolve(page.isClosed()),
  pdf: () => page.pdf({ format: 'A4' }),
});

/** Chromium or Firefox, by the protocol each of them speaks. */
export const startPuppet = async (name: string, options: LaunchOptions): Promise<Engine> => {
  const browser = await puppeteer.launch({
    ...options,
    acceptInsecureCerts: true,
    env,
    timeout: 0,
    protocolTimeout: 0,
  });
  return {
    name,
    open: async () => {
      // Not closed before the end: Chromium may wait for ever for one whose popup has just closed itself.
      const context = await browser.createBrowserContext();
      return tabOf(await context.newPage(), context);
    },
    stop: () => browser.close(),
  };
};
