import { expect, type Locator, type Page } from 'playwright/test';

export type Status = 'pending' | 'running' | 'pass' | 'fail' | 'warn' | 'unknown' | 'skipped' | 'manual' | 'done';

/** One step of the guide, by its slug without number. */
export const step = (page: Page, slug: string): Locator => page.locator(`[data-step="${slug}"]`);

/** One check, by its kind; inside a step where a kind stands more than once. */
export const check = (within: Page | Locator, kind: string): Locator => within.locator(`[data-check="${kind}"]`);

/** Evidence of a check. */
export const field = (within: Locator, name: 'ist' | 'soll' | 'folge'): Locator =>
  within.locator(`[data-field="${name}"]`);

/** The element that says how the whole run stands. */
export const run = (page: Page): Locator => page.locator('[data-run]');

const statuses = async (page: Page, slugs: readonly string[]) => {
  const entries = slugs.map(async (slug) => [slug, await step(page, slug).getAttribute('data-status')] as const);
  return Object.fromEntries(await Promise.all(entries));
};

/** Waits until these steps have these statuses; a failure shows all that differ at once. */
export const expectSteps = async (page: Page, expected: Readonly<Record<string, Status>>): Promise<void> => {
  await expect.poll(() => statuses(page, Object.keys(expected))).toEqual(expected);
};

/** Waits until a run has ended with a snapshot. */
export const expectDone = async (page: Page): Promise<void> => {
  await expect(run(page)).toHaveAttribute('data-run', 'done');
};
