import { clouds } from '../../microsoft/clouds';
import { replyText } from '../../report/reply';
import { scriptText } from '../../report/script';
import { reminderOf } from '../session/reminder';
import { fileOf, leavingOf, spokenOf, ticketOf } from '../session/report-file';
import type { Session } from '../session/session';
import { showCommands } from '../show/command-lines';
import { guideOf } from '../show/page';
import { pageTitle } from '../show/tab';
import { download, notice, offerByHand } from './handing-over';
import { portalLabels } from './portal-labels';
import { keptSalt } from './salt';
import { sendLink } from './send-link';
import { settings } from './settings';

interface Page {
  readonly session: Session;
  readonly panel: HTMLElement;
}

interface Doing extends Page {
  /** What was clicked or opened. */
  readonly target: HTMLElement;
}

const keepsNames = () => document.querySelector<HTMLInputElement>('[name="keepNames"]')?.checked === true;

/** What leaves the page now, as the switch for names says. */
const leaving = async ({ session, panel }: Page) => {
  const [now, keepNames] = [new Date(), keepsNames()];
  const { view } = session.store;
  const found = await leavingOf({ guide: guideOf(panel), view, now, salt: keptSalt(), keepNames });
  return { found, now, view, keepNames, guide: guideOf(panel), number: view.case.number };
};

const texts = {
  ticket: async (page: Page) => {
    const [{ found, number, now }, label] = await Promise.all([leaving(page), portalLabels()]);
    return found ? ticketOf(found, { title: pageTitle(), number, label }, now) : '';
  },
  script: async (page: Page) => {
    const [{ found, guide, number, now }, label] = await Promise.all([leaving(page), portalLabels()]);
    return found ? scriptText({ ...found, guide, number, label, now }) : '';
  },
  spoken: async (page: Page) => {
    const { found, now } = await leaving(page);
    return found ? spokenOf(found, now) : '';
  },
  reply: async (page: Page) => {
    const [{ found, guide, number }, label] = await Promise.all([leaving(page), portalLabels()]);
    const address = `${location.origin}${location.pathname}`;
    return found ? replyText({ ...found, guide, number, address, label }) : '';
  },
};

/** What a button that copies puts into the clipboard. */
export const textOf = (name: string, panel: HTMLElement, session: Session): Promise<string> =>
  texts[name.replace('copy-', '') as keyof typeof texts]({ session, panel });

/** Says that a text was copied, or offers it to be copied by hand. */
export const showCopied = (isCopied: boolean, text: string) => {
  if (isCopied) notice('ticket');
  else offerByHand(text);
};

const save = async (doing: Doing) => {
  const { found, number } = await leaving(doing);
  if (!found) return;
  download(fileOf(found, number));
  notice('saved');
};

const remind = async (doing: Doing) => {
  const { found, ...given } = await leaving(doing);
  const guideUrl = `${location.origin}${location.pathname}`;
  const file = found && reminderOf({ ...given, leaving: found, guideUrl });
  if (file) download(file);
  else doing.session.say({ key: 'no-valid-secret' });
};

/** Graph's origin in the operator's cloud; the global one where nothing is configured. */
const graphOf = async () => {
  const configured = await settings();
  return clouds['cloud' in configured ? configured.cloud : 'global'].graph;
};

/** What the buttons do, by their names in the markup. */
const actions: Readonly<Record<string, (doing: Doing) => unknown>> = {
  'save-report': save,
  spoken: async (doing) => {
    const { view } = doing.session.store;
    const text = await texts.spoken(doing);
    const place = document.querySelector('[data-spoken]');
    // What has changed meanwhile is written by itself.
    if (place && view === doing.session.store.view) place.textContent = text;
  },
  commands: async ({ session, panel }) => {
    showCommands(guideOf(panel), session.store.view, await graphOf());
  },
  remind,
  'send-link': ({ session }) => sendLink(session),
  'open-report': () => document.querySelector<HTMLInputElement>('input[name="evidence"]')?.click(),
  compare: () => document.querySelector<HTMLInputElement>('input[name="former"]')?.click(),
  'take-up': ({ session, target }) => {
    const number = target.closest<HTMLElement>('[data-check]')?.dataset['number'];
    if (number !== undefined) session.entry.takeUp(number);
  },
};

/** Does what a button says. */
export const act = async (name: string, target: HTMLElement, panel: HTMLElement, session: Session) => {
  await actions[name]?.({ session, panel, target });
};
