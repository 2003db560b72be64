import { expect, type Page } from 'playwright/test';
import { expectDone } from './contract';

declare global {
  interface Window {
    /** The window that the page opened last. */
    opened?: Window | null;
  }
}

export interface SignInOptions {
  /** User principal name to choose; the first account unless told. */
  readonly account?: string;
  readonly consent?: 'accept' | 'refuse';
}

const ANSWERS = { accept: 'Akzeptieren', refuse: 'Abbrechen' } as const;

/** Does at Microsoft's pages what a user does: choose an account, answer the consent question if there is one. */
const atMicrosoft = async (page: Page, { account, consent = 'accept' }: SignInOptions = {}): Promise<void> => {
  const name = account ?? /@/;
  await page.getByRole('button', { name }).first().click();
  const asked = page.getByRole('button', { name: ANSWERS[consent] });
  const left = page.waitForURL((url) => url.protocol === 'http:', { waitUntil: 'commit' });
  const closed = page.isClosed() ? Promise.resolve() : page.waitForEvent('close', { timeout: 0 });
  const outcome = await Promise.race([
    asked.waitFor().then(
      () => 'asked' as const,
      () => 'gone' as const,
    ),
    left.then(
      () => 'gone' as const,
      () => 'gone' as const,
    ),
    closed.then(
      () => 'gone' as const,
      () => 'gone' as const,
    ),
  ]);
  if (outcome === 'asked') await asked.click();
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const keepNextOpened = () => {
  const open = window.open.bind(window);
  window.open = (...given) => {
    window.open = open;
    return (window.opened = open(...given));
  };
};

/** Presses a button that opens a window. */
export const openPopup = async (page: Page, button: string): Promise<Page> => {
  await page.evaluate(keepNextOpened);
  const popup = page.waitForEvent('popup');
  await press(page, button);
  return popup;
};

/** Whether the window opened last is still there, by the word of the page: under load Chromium once never told its end. */
export const expectPopup = (page: Page, is: 'open' | 'closed') =>
  expect.poll(() => page.evaluate(() => window.opened?.closed)).toBe(is === 'closed');

/** Opens the popup by a button of the page and goes through it until it closes. */
export const throughPopup = async (page: Page, button: string, options: SignInOptions = {}): Promise<void> => {
  await atMicrosoft(await openPopup(page, button), options);
  await expectPopup(page, 'closed');
};

/** „Mit Microsoft anmelden“: by popup. Waits for the end of the run, or, refused, for the popup to close. */
export const signIn = async (page: Page, options: SignInOptions = {}): Promise<void> => {
  await throughPopup(page, 'Mit Microsoft anmelden', options);
  if (options.consent !== 'refuse') await expectDone(page);
};

/** „Im selben Fenster anmelden“: by redirect and back. */
export const signInHere = async (page: Page, options: SignInOptions = {}): Promise<void> => {
  await press(page, 'Im selben Fenster anmelden');
  await page.waitForURL((url) => url.hostname === 'login.microsoftonline.com');
  await atMicrosoft(page, options);
  await page.waitForURL((url) => url.hostname === 'localhost' && url.pathname !== '/auth/redirect.html');
  if (options.consent !== 'refuse') await expectDone(page);
};
