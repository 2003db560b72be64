import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { fertig } from '../../src/emulator/tenants/fertig';
import { signIn } from '../e2e/rig/sign-in';
import { SITE } from './build';
import { rowsOf, spread, type Row } from './row';
import { onStage, type Stage } from './stage';
import { formOf } from './visit';
import { LATENCY, OWN } from './waves';

const PRESSES = 5;
/** Longer than the page waits after the last key before it reads again: that must not happen between the presses. */
const TYPING_PAUSE = 1000;

const fill = async (page: Page, id: 'known' | 'unknown') => {
  const { clientId, domain, secretStart } = formOf(id);
  await page.locator('[name=evidenceText]').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  for (const [name, value] of Object.entries({ clientId, domain, secretStart, evidenceText: fertig.evidence ?? '' })) {
    await page.locator(`[name=${name}]`).fill(value);
  }
};

interface Pressed {
  /** Until the page shows the result. */
  readonly shown: number;
  /** Until the first request left and Graph's last answer was in: what lies around them is the page's own work. */
  readonly sent: number;
  readonly answered: number;
}

/** One press of „Erneut prüfen“, in milliseconds; timed in the page itself. */
const press = (page: Page): Promise<Pressed> =>
  page.evaluate(
    () =>
      new Promise<Pressed>((resolve, reject) => {
        const run = document.querySelector('[data-run]');
        const button = document.querySelector<HTMLElement>('[data-action="recheck"]');
        if (!run || !button) {
          reject(new Error('There is nothing to press.'));
          return;
        }
        performance.clearResourceTimings();
        const started = performance.now();
        new MutationObserver((changes) => {
          const was = changes.some(({ oldValue }) => oldValue === 'running');
          if (!was || run.getAttribute('data-run') !== 'done') return;
          const shown = performance.now() - started;
          const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const sent = Math.min(...requests.map(({ startTime }) => startTime)) - started;
          resolve({ shown, sent, answered: Math.max(...requests.map(({ responseEnd }) => responseEnd)) - started });
        }).observe(run, { attributes: true, attributeFilter: ['data-run'], attributeOldValue: true });
        button.click();
      }),
  );

const rowsFor = async ({ open, microsoft }: Stage, id: 'known' | 'unknown', target: number) => {
  microsoft.reset(fertig.tenant(new Date()));
  const page = await open();
  await page.goto('/');
  await fill(page, id);
  await delay(TYPING_PAUSE);
  microsoft.latency = LATENCY;
  await signIn(page);
  [microsoft.requests, microsoft.preflights] = [[], []];
  const pressed: Pressed[] = [];
  for (let time = 0; time < PRESSES; time += 1) pressed.push(await press(page));
  const { value, range } = spread(pressed.map(({ shown }) => shown));
  const detail = {
    range,
    'first request after': `${spread(pressed.map(({ sent }) => sent)).value} ms`,
    'last answer after': `${spread(pressed.map(({ answered }) => answered)).value} ms`,
  };
  const perPress = (list: readonly unknown[]) => list.length / PRESSES;
  await page.context().close();
  return [
    { what: `id ${id}: GET`, value: perPress(microsoft.graphRequests), unit: 'requests' },
    { what: `id ${id}: preflights`, value: perPress(microsoft.preflights), unit: 'requests' },
    {
      what: `id ${id}: pressed until shown`,
      value,
      unit: 'ms',
      target,
      detail,
    },
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
