import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { fertig } from '../../src/emulator/tenants/fertig';
import { signIn } from '../e2e/rig/sign-in';
import type { Tenant } from '../../src/emulator/tenant';
import { SITE } from './build';
import { crowded } from './crowd';
import { rowsOf, spread, type Row } from './row';
import { onStage, type Stage } from './stage';
import { caseOf } from './visit';
import { OWN } from './waves';

const PRESSES = 5;
/** Longer than the page waits after the last key before it reads again: that must not happen between the presses. */
const TYPING_PAUSE = 1000;

const fill = async (page: Page, id: 'known' | 'unknown') => {
  const { clientId, domain, secretStart } = caseOf(id).typed;
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

interface Cell {
  readonly id: 'known' | 'unknown';
  readonly latency: number;
  readonly size: number;
}

/** A few of the cells of `verdict` as a browser has them: the ends, and the middle. */
const CELLS: readonly Cell[] = [
  { id: 'known', latency: 20, size: 1 },
  { id: 'known', latency: 100, size: 1_000 },
  { id: 'unknown', latency: 100, size: 1_000 },
  { id: 'known', latency: 400, size: 100_000 },
  { id: 'unknown', latency: 400, size: 100_000 },
];
/** Round trips: each wave is a preflight and a GET. */
const TRIPS = { known: 2, unknown: 4 } as const;

const rowFor = async ({ open, microsoft }: Stage, { id, latency, size }: Cell, tenant: Tenant) => {
  microsoft.reset(tenant);
  const page = await open();
  await page.goto('/');
  await fill(page, id);
  await delay(TYPING_PAUSE);
  microsoft.latency = latency;
  await signIn(page);
  [microsoft.requests, microsoft.preflights] = [[], []];
  const pressed: Pressed[] = [];
  for (let time = 0; time < PRESSES; time += 1) pressed.push(await press(page));
  const { value, range } = spread(pressed.map(({ shown }) => shown));
  const perPress = (list: readonly unknown[]) => list.length / PRESSES;
  const detail = {
    range,
    'first request after': `${spread(pressed.map(({ sent }) => sent)).value} ms`,
    'last answer after': `${spread(pressed.map(({ answered }) => answered)).value} ms`,
    GET: perPress(microsoft.graphRequests),
    preflights: perPress(microsoft.preflights),
  };
  await page.context().close();
  const what = `${latency} ms, ${size.toLocaleString('en')} registrations, id ${id}: pressed until shown`;
  return { what, value, unit: 'ms', target: TRIPS[id] * latency + OWN, detail } as const;
};

/** A re-check as a signed-in user has it: Chromium, HTTP/2, and a preflight before each GET. */
export const roundTrips = async (): Promise<Row[]> =>
  onStage(SITE, async (stage) => {
    const tenants = new Map(CELLS.map(({ size }) => [size, crowded(size)]));
    const rows: Omit<Row, 'area'>[] = [];
    for (const cell of CELLS) rows.push(await rowFor(stage, cell, tenants.get(cell.size) ?? crowded(cell.size)));
    return rowsOf('Chromium, HTTP/2', rows);
  });
