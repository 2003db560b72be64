import type { Page } from 'playwright/test';
import { fertig } from '../../src/emulator/tenants/fertig';
import { signIn } from '../e2e/rig/sign-in';
import { SITE } from './build';
import { rowsOf, spread, type Row } from './row';
import { onStage, type Stage } from './stage';
import { formOf } from './visit';
import { LATENCY, OWN } from './waves';

const PRESSES = 5;

const fill = async (page: Page, id: 'known' | 'unknown') => {
  const { clientId, domain, secretStart } = formOf(id);
  await page.locator('[name=evidenceText]').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  for (const [name, value] of Object.entries({ clientId, domain, secretStart, evidenceText: fertig.evidence ?? '' })) {
    await page.locator(`[name=${name}]`).fill(value);
  }
};

/** Milliseconds from the press of „Erneut prüfen“ until the page shows the result; timed in the page itself. */
const press = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const run = document.querySelector('[data-run]');
        const button = document.querySelector<HTMLElement>('[data-action="recheck"]');
        if (!run || !button) {
          reject(new Error('There is nothing to press.'));
          return;
        }
        const started = performance.now();
        new MutationObserver((changes) => {
          const was = changes.some(({ oldValue }) => oldValue === 'running');
          if (was && run.getAttribute('data-run') === 'done') resolve(performance.now() - started);
        }).observe(run, { attributes: true, attributeFilter: ['data-run'], attributeOldValue: true });
        button.click();
      }),
  );

const rowsFor = async ({ open, microsoft }: Stage, id: 'known' | 'unknown', target: number) => {
  microsoft.reset(fertig.tenant(new Date()));
  const page = await open();
  await page.goto('/');
  await fill(page, id);
  microsoft.latency = LATENCY;
  await signIn(page);
  [microsoft.requests, microsoft.preflights] = [[], []];
  const times: number[] = [];
  for (let time = 0; time < PRESSES; time += 1) times.push(await press(page));
  const { value, range } = spread(times);
  const perPress = (list: readonly unknown[]) => list.length / PRESSES;
  await page.context().close();
  return [
    { what: `id ${id}: GET`, value: perPress(microsoft.graphRequests), unit: 'requests' },
    { what: `id ${id}: preflights`, value: perPress(microsoft.preflights), unit: 'requests' },
    { what: `id ${id}: pressed until shown`, value, unit: 'ms', target, detail: { range } },
  ] as const;
};

/** A re-check as a signed-in user has it: Chromium, HTTP/2, and a preflight before each GET. */
export const roundTrips = async (): Promise<Row[]> =>
  onStage(SITE, async (stage) =>
    rowsOf('Chromium, HTTP/2, 100 ms', [
      ...(await rowsFor(stage, 'known', 2 * LATENCY + OWN)),
      ...(await rowsFor(stage, 'unknown', 4 * LATENCY + OWN)),
    ]),
  );
