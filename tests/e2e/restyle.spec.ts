import type { Page } from 'playwright/test';
import { run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/**
 * One rule with `:has()` in the wrong place gave every shown element, 625 of them, its style anew whenever a word changed.
 * Measured without it: 90 as the verdicts of a re-check arrive, 170 where a key turns many verdicts.
 */
const MOST = 250;

/** An event of Chromium's trace: style is given anew to so many elements. */
interface Restyled {
  readonly name: string;
  readonly args?: { readonly elementCount?: number };
}

/** The most elements that get their style anew at once while something is done. */
const restyled = async (page: Page, doing: () => Promise<void>): Promise<number> => {
  const cdp = await page.context().newCDPSession(page);
  const counts: number[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    const events = value as unknown as readonly Restyled[];
    for (const { name, args } of events) if (name === 'UpdateLayoutTree') counts.push(args?.elementCount ?? 0);
  });
  const traceConfig = { includedCategories: ['devtools.timeline'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await doing();
  await page.waitForTimeout(300);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  expect(counts.length).toBeGreaterThan(0);
  return Math.max(...counts);
};

test('a re-check touches what changes and leaves the rest of the page alone', async ({ page }) => {
  await page.goto('/?demo=halb-fertig');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  const count = await restyled(page, async () => {
    await page.locator('.head .status [data-action="recheck"]').click();
    await expect(run(page)).toHaveAttribute('data-run', 'done');
  });
  expect(count).toBeLessThan(MOST);
});

test('typing touches what is typed and what is judged of it', async ({ page }) => {
  await page.goto('/?demo=halb-fertig');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  await page.locator('.rows a').nth(4).click();
  const field = page.locator('[name="clientId"]');
  const count = await restyled(page, () => field.press('5'));
  expect(count).toBeLessThan(MOST);
});

for (const width of [1280, 700, 390]) {
  test(`at ${String(width)} pixels nothing moves under the pointer when a re-check begins`, async ({
    page,
    microsoft,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await signIn(page);
    microsoft.fault = () => 'hang';
    const button = page.locator('.head .status [data-action="recheck"]');
    await expect(button).toBeInViewport();
    const [before, next] = [await button.boundingBox(), await page.locator('[data-next]').boundingBox()];
    await button.click();
    await expect(run(page)).toHaveAttribute('data-run', 'running');
    expect(await button.boundingBox()).toEqual(before);
    expect(await page.locator('[data-next]').boundingBox()).toEqual(next);
    await page.locator('[data-action="cancel"]').click();
    await expect(run(page)).toHaveAttribute('data-run', 'done');
  });
}
