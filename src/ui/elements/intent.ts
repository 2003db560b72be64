import { typedAlready } from '../show/form';
import { listenToFiles } from './files';
import { foresee } from './foresee';
import { keepsCase } from './memory';
import type { Visit } from './visiting';
import { views } from './walk';

/** What somebody uses who wants more than to read. */
const CONTROLS = '[data-action], main input, main textarea';
/** What says something of the case once it is opened. */
const FOLDS = 'details:is([data-writes], :has(> [data-admin-consent]))';

/** Coming near or typing, and using it. */
const [HINTS, DEEDS] = [
  ['pointerover', 'touchstart', 'focusin', 'input'],
  ['click', 'change', 'toggle'],
];

/** A link that fills in values, a demo, what was typed while the page was loading, or what this tab keeps. */
const isBegun = () =>
  location.hash.includes('=') ||
  new URLSearchParams(location.search).has('demo') ||
  Object.keys(typedAlready()).length > 0 ||
  keepsCase();

const wantedBy = ({ type, target }: Event): HTMLElement | undefined => {
  const one = target instanceof Element ? target.closest<HTMLElement>(type === 'toggle' ? FOLDS : CONTROLS) : null;
  return one && !((one.dataset['action'] ?? '') in views) ? one : undefined;
};

/** How to do once more what was done to the page; what is typed needs no more than to stand there. */
const again = (type: string, wanted: HTMLElement): (() => void) | undefined => {
  if (type === 'click') return wanted.dataset['action'] === undefined ? undefined : () => wanted.click();
  if (type !== 'change' && type !== 'toggle') return undefined;
  const box = wanted instanceof HTMLInputElement ? wanted : undefined;
  const checked = box?.checked === true;
  return () => {
    if (box) box.checked = checked;
    wanted.dispatchEvent(new Event(type, { bubbles: true }));
  };
};

/** Begins the visit with the first intent, and does again what was done before anybody listened. */
const awaitFirst = (visit: Visit) => {
  const listening = new AbortController();
  let [missed, isMissing]: [(() => void)[], boolean] = [[], false];
  const begin = async () => {
    const session = await visit();
    const all = missed;
    [missed, isMissing] = [[], session === undefined];
    if (!session) return;
    listening.abort();
    for (const act of all) act();
  };
  const notice = (event: Event) => {
    const wanted = wantedBy(event);
    // What could not be loaded is asked for again when it is used, not with every move or key.
    if (!wanted || (isMissing && HINTS.includes(event.type))) return;
    const act = again(event.type, wanted);
    if (act) missed.push(act);
    void begin();
  };
  const { signal } = listening;
  for (const type of [...HINTS, ...DEEDS])
    document.addEventListener(type, notice, { capture: true, passive: true, signal });
  const follow = () => {
    if (isBegun()) void begin();
  };
  addEventListener('hashchange', follow, { signal });
  follow();
};

/** Who only reads loads only what reading needs: the visit begins with the first thing that is wanted of it. */
export const awaitIntent = (visit: Visit) => {
  awaitFirst(visit);
  foresee(visit);
  // The browser would leave the page for what is dropped.
  document.addEventListener('dragenter', () => void visit(), { once: true });
  listenToFiles((name, files) => {
    void visit().then(async (session) => {
      if (session) await (await import('./take-files')).takeAll(name, files, session);
    });
  });
};
