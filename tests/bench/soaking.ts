import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import type { Microsoft } from '../e2e/microsoft/server';
import { signIn } from '../e2e/rig/sign-in';
import { Instruments, type Held } from './memory';

export interface Soaked {
  /** Runs and cycles that were begun, and those that came to no end. */
  readonly begun: number;
  stuck: number;
  /** GETs of each run; one number, if no run is like none other. */
  readonly requests: Set<number>;
  /** Requests sent twice within one run. */
  doubled: number;
  /** Before and after the many times: right after them, and after a rest. */
  readonly before: Held;
  atOnce: Held;
  after: Held;
}

const PATIENCE = 15_000;
/** How often something is done: to get warm, and then measured; and how long the page rests after it, in milliseconds. */
interface Times {
  readonly times: number;
  /** What is loaded late, compiled late and cached on purpose is there after so many times. */
  readonly warm?: number;
  readonly rest?: number;
}

const isDone = (page: Page, state: 'done' | 'idle') =>
  page.waitForSelector(`[data-run="${state}"]`, { timeout: PATIENCE, state: 'attached' }).then(
    () => true,
    () => false,
  );

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** One press of „Erneut prüfen“; it is under way as soon as the click has returned. */
export const recheck = async (page: Page): Promise<boolean> => {
  await press(page, 'Erneut prüfen');
  return isDone(page, 'done');
};

/** One cycle: out and, by popup, in again, with the run that follows. */
export const outAndIn = async (page: Page): Promise<boolean> => {
  await press(page, 'Abmelden');
  if (!(await isDone(page, 'idle'))) return false;
  await signIn(page);
  return isDone(page, 'done');
};

const count = (microsoft: Microsoft, soaked: Soaked) => {
  const paths = microsoft.graphRequests.map(({ path }) => path);
  soaked.requests.add(paths.length);
  soaked.doubled += paths.length - new Set(paths).size;
};

/** Does one thing many times in a page that is signed in, and says what is left of it. */
export const many = async (
  { page, microsoft }: { readonly page: Page; readonly microsoft: Microsoft },
  act: (page: Page) => Promise<boolean>,
  { times, warm = 3, rest = 0 }: Times,
): Promise<Soaked> => {
  const instruments = await Instruments.on(page);
  for (let time = 0; time < warm; time += 1) await act(page);
  const before = await instruments.held();
  const soaked: Soaked = {
    begun: times,
    stuck: 0,
    requests: new Set(),
    doubled: 0,
    before,
    atOnce: before,
    after: before,
  };
  for (let time = 0; time < times; time += 1) {
    [microsoft.requests, microsoft.preflights] = [[], []];
    if (!(await act(page))) soaked.stuck += 1;
    count(microsoft, soaked);
  }
  soaked.atOnce = await instruments.held();
  await delay(rest);
  soaked.after = rest > 0 ? await instruments.held() : soaked.atOnce;
  return soaked;
};

/** A run that falls asleep with its tab, and its end after waking. */
export const asleep = async (page: Page, milliseconds: number): Promise<boolean> => {
  const instruments = await Instruments.on(page);
  await press(page, 'Erneut prüfen');
  await instruments.sleep(true);
  await delay(milliseconds);
  await instruments.sleep(false);
  return isDone(page, 'done');
};

/** Re-checks with a token that has run out since the last one; each is renewed once, without a window. */
export const withOldTokens = async (page: Page, microsoft: Microsoft, times: number) => {
  microsoft.authority.tokenLifetime = 60; // MSAL renews what lives less than 300 s (its tokenRenewalOffsetSeconds).
  const worked = await outAndIn(page);
  const soaked = await many({ page, microsoft }, recheck, { times });
  microsoft.authority.tokenLifetime = 3600;
  return { ...soaked, stuck: soaked.stuck + (worked ? 0 : 1) };
};
