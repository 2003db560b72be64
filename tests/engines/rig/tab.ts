/** A function that runs in the page, where it sees nothing of this file; only plain values come and go. */
export type InPage<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

/** One window of a browser, as far as these tests need it; each engine has its own way to do it. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  readonly run: <A extends readonly unknown[], T>(act: InPage<A, T>, ...given: A) => Promise<T>;
  /** A user's click, which may open a window or write to the clipboard, on what has not been pointed at before. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses keys, into the field of this selector. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** The window that was opened last, if it is not this one; nothing while there is none. */
  readonly newest: () => Promise<Tab | undefined>;
  readonly isClosed: () => Promise<boolean>;
  /** As „Print to file“ makes it; WebKit has no command for it. */
  readonly pdf?: () => Promise<Uint8Array>;
}

/** A real browser. */
export interface Engine {
  readonly name: string;
  /** A window of a browser that has been nowhere before. */
  readonly open: () => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** How long a page may take; only what hangs runs into it. In milliseconds. */
export const PATIENCE = 90_000;

/** Waits for something that is not `undefined`, `null` or `false`. What fails meanwhile, fails on a page that is going. */
export const until = async <T>(what: string, look: () => Promise<T>): Promise<Exclude<NonNullable<T>, false>> => {
  let last: unknown;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen as Exclude<NonNullable<T>, false>;
      last = seen;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`In vain: ${what}. Last: ${String(last)}`);
};

/** Waits until a click has opened a window, or the page says why it has not. */
export const windowOf = async (tab: Tab): Promise<Tab> => {
  // A script run from here may count as a user's doing, and a window would open that was blocked: so that comes later.
  const later = Date.now() + 10_000;
  const said = () => tab.run(() => document.querySelector<HTMLElement>('[data-message-place]')?.innerText);
  const found = await until<Tab | string | false | undefined>('a new window', async () => {
    const opened = await tab.newest();
    if (opened || Date.now() < later) return opened;
    return (await said()) !== '' && said();
  });
  if (typeof found === 'string') throw new Error(found);
  return found;
};

/** Waits for an element. */
export const appears = (tab: Tab, selector: string): Promise<true> =>
  until(selector, () => tab.run((css) => document.querySelector(css) !== null, selector));

/** Waits for the end of a run. */
export const isDone = (tab: Tab): Promise<true> => appears(tab, '[data-run="done"]');
