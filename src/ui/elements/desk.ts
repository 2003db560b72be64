import { clouds } from '../../microsoft/clouds';
import { acceptedShape } from '../../report/accepted';
import { reminderOf } from '../session/reminder';
import { disguised, fileOf, makeReportOf, spokenOf, ticketOf } from '../session/report-file';
import type { Session } from '../session/session';
import { showCommands } from '../show/command-lines';
import { guideOf, stamp } from '../show/page';
import { pageTitle } from '../show/tab';
import { keptSalt } from './salt';
import { settings } from './settings';

/** Hands a file to the user, as if the page were a link to it. */
const download = (file: File) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const keepsNames = () => document.querySelector<HTMLInputElement>('[name="keepNames"]')?.checked === true;

/** Says below the buttons what has been done. */
const notice = (name: string) => {
  document.querySelector('div[data-notice]')?.replaceChildren(stamp(`[data-notice="${name}"]`));
};

/** Shows a text that could not be copied, selected. */
const offerByHand = (text: string) => {
  notice('by-hand');
  const place = document.querySelector<HTMLTextAreaElement>('div[data-notice] textarea');
  if (!place) return;
  place.value = text;
  place.select();
};

const copy = async (text: string) => {
  try {
    await navigator.clipboard.writeText(text);
    notice('ticket');
  } catch {
    offerByHand(text); // No permission to write to the clipboard.
  }
};

interface Doing {
  readonly session: Session;
  readonly panel: HTMLElement;
  /** What was clicked or opened. */
  readonly target: HTMLElement;
}

const save = async ({ session, panel }: Doing) => {
  const report = makeReportOf({ guide: guideOf(panel), view: session.store.view }, new Date());
  if (!report) return;
  download(fileOf(keepsNames() ? report : await disguised(report, keptSalt())));
  notice('saved');
};

/** Graph's origin in the operator's cloud; the global one where nothing is configured. */
const graphOf = async () => {
  const configured = await settings();
  return clouds['cloud' in configured ? configured.cloud : 'global'].graph;
};

/** What the buttons do, by their names in the markup. */
const actions: Readonly<Record<string, (doing: Doing) => unknown>> = {
  'save-report': save,
  'copy-ticket': ({ session }) => copy(ticketOf(session.store.view, pageTitle(), new Date())),
  'copy-spoken': ({ session }) => copy(spokenOf(session.store.view)),
  spoken: ({ session }) => {
    const place = document.querySelector('[data-spoken]');
    if (place) place.textContent = spokenOf(session.store.view);
  },
  commands: async ({ session, panel }) => {
    showCommands(guideOf(panel), session.store.view, await graphOf());
  },
  remind: ({ session, panel }) => {
    const { store } = session;
    const file = reminderOf(guideOf(panel), store.view, `${location.origin}${location.pathname}`, new Date());
    if (file) download(file);
    else session.say({ key: 'no-valid-secret' });
  },
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

/** What is typed into the form, as far as it is a reason and a day to come. */
export const accept = (form: HTMLFormElement, session: Session) => {
  const { number, check: kind } = form.closest<HTMLElement>('[data-check]')?.dataset ?? {};
  const { reason, until } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const accepted = acceptedShape.safeParse({ number, kind, reason, until });
  if (accepted.success) session.entry.setAside(accepted.data);
};
