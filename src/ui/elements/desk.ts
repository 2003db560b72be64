import { clouds } from '../../microsoft/clouds';
import { reminderOf } from '../session/reminder';
import { fileOf } from '../session/report-file';
import type { Session } from '../session/session';
import { showCommands } from '../show/command-lines';
import { guideOf } from '../show/page';
import { leaving, textOf, type Page } from './desk-texts';
import { download, notice, offerByHand } from './handing-over';
import { sendLink } from './send-link';
import { settings } from './settings';
import { toTop } from './walk';

export { textOf } from './desk-texts';

interface Doing extends Page {
  /** What was clicked or opened. */
  readonly target: HTMLElement;
}

/** Says that a text was copied, or offers it to be copied by hand. */
export const showCopied = (isCopied: boolean, text: string) => (isCopied ? notice('ticket') : offerByHand(text));

const save = async (doing: Doing) => {
  const { found, number } = await leaving(doing);
  if (!found) return;
  download(fileOf(found, number));
  await notice('saved');
};

const remind = async (doing: Doing) => {
  const { found, ...given } = await leaving(doing);
  const guideUrl = `${location.origin}${location.pathname}`;
  const file = found && reminderOf({ ...given, leaving: found, guideUrl });
  if (file) {
    download(file);
    await notice('reminder');
  } else {
    doing.session.say({ key: 'no-valid-secret' });
    toTop();
  }
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
    const text = await textOf('spoken', doing.panel, doing.session);
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
