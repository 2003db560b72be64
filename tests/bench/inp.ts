import type { Page } from 'playwright/test';
import { SITE } from './build';
import { rounded, rowsOf, type Row } from './row';
import { onStage, type Stage } from './stage';

/** How much slower than this machine the measured one is. */
const SLOWER = 4;
/** Milliseconds from an input to the next picture; 200 is what counts as good (web.dev, „Interaction to Next Paint“). */
const TARGET = 100;
/** How often each is done. A neighbour of the machine slows one of them; the one in the middle counts. */
const TIMES = 7;

interface Interaction {
  readonly name: string;
  readonly ms: number;
  readonly script: number;
}

declare global {
  interface Window {
    interactions?: Interaction[];
  }
}

const NONE: Interaction = { name: 'none over 16 ms', ms: 16, script: 0 };
const bySlowness = (a: Interaction, b: Interaction) => b.ms - a.ms;

/** Notes every interaction from now on: how long until its picture, and how much of that its own listeners took. */
const watch = () => {
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { readonly interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const { name, duration: ms, processingStart, processingEnd } = entry;
      window.interactions?.push({ name, ms, script: processingEnd - processingStart });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
};

/** Milliseconds in which nobody is quick enough to do the next thing: what is measured waits for nothing else. */
const BETWEEN = 200;

const isDone = (page: Page) => page.locator('[data-run="done"]').waitFor();

/** What users do; each leaves the page ready for it to be done again. */
const doings: Readonly<Record<string, (page: Page, report: string) => Promise<void>>> = {
  're-check': async (page) => {
    await page.locator('.head .status [data-action="recheck"]').click();
    await isDone(page);
  },
  'another step': async (page) => {
    await page
      .locator('.rows a')
      .nth(Math.floor(Math.random() * 12))
      .click();
  },
  typing: async (page) => {
    const field = page.locator('[name="clientId"]');
    await page.locator('.rows a').nth(4).click();
    for (const key of ['End', 'Backspace', '5']) {
      await page.waitForTimeout(BETWEEN);
      await field.press(key);
    }
  },
  'opening a report': async (page, report) => {
    await page.locator('.rows a[href="#ews-freigabe"]').click();
    await page.locator('[name="evidenceText"]').focus();
    await page.evaluate((text) => navigator.clipboard.writeText(text), report);
    await page.waitForTimeout(BETWEEN);
    await page.keyboard.press('Control+V');
    await page.locator('[data-when="import"]').waitFor();
  },
};

const reportOf = async (page: Page) => {
  await page.locator('summary', { hasText: /Mehr|Support|Bericht/ }).evaluateAll((all) => {
    for (const one of all) if (one.parentElement instanceof HTMLDetailsElement) one.parentElement.open = true;
  });
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="save-report"]').first().click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const measured = async ({ open }: Stage, what: string, width: number): Promise<Omit<Row, 'area'>> => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width, height: 800 });
  await page.goto('/?demo=halb-fertig');
  await isDone(page);
  const report = await reportOf(page);
  await page.evaluate(watch);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const slowest: Interaction[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await doings[what]?.(page, report);
    await page.waitForTimeout(300);
    const all = await page.evaluate(() => window.interactions?.splice(0) ?? []);
    slowest.push(all.toSorted(bySlowness)[0] ?? NONE);
  }
  await page.context().close();
  slowest.sort(bySlowness);
  const { ms, name, script } = slowest[Math.floor(TIMES / 2)] ?? NONE;
  const detail = { event: name, script: rounded(script), worst: slowest[0]?.ms ?? 0 };
  return { what: `${what}, ${String(width)} px`, value: ms, unit: 'ms', target: TARGET, detail };
};

/** From an input to the next picture, on a slow machine: what a user feels as sticking. */
export const inp = (): Promise<Row[]> =>
  onStage(SITE, async (stage) => {
    const rows: Omit<Row, 'area'>[] = [];
    for (const what of Object.keys(doings)) {
      for (const width of [1280, 390]) rows.push(await measured(stage, what, width));
    }
    return rowsOf('inp', rows);
  });
