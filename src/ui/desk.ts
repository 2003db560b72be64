import { LARGEST_EVIDENCE } from '../import/decode';
import { stamp } from './page';
import type { Session } from './session';
import type { Message } from './state';
import { tooLarge } from './taking';

/** Hands a file to the user, as if the page were a link to it. */
const download = (file: File | undefined) => {
  if (!file) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const isChecked = (panel: HTMLElement, name: string) =>
  panel.querySelector<HTMLInputElement>(`[name="${name}"]`)?.checked === true;

/** Says below the buttons what has been done. */
const notice = (panel: HTMLElement, name: string) => {
  panel.querySelector('div[data-notice]')?.replaceChildren(stamp(`[data-notice="${name}"]`));
};

/** Shows a text that could not be copied, selected. */
const offerByHand = (panel: HTMLElement, text: string) => {
  notice(panel, 'by-hand');
  const place = panel.querySelector<HTMLTextAreaElement>('div[data-notice] textarea');
  if (!place) return;
  place.value = text;
  place.select();
};

/** What the buttons of a report do, by their names in the markup. */
const actions: Readonly<Record<string, (session: Session, panel: HTMLElement) => Promise<unknown>>> = {
  save: async (session, panel) => {
    download(await session.save(!isChecked(panel, 'keepNames')));
    notice(panel, 'saved');
  },
  ticket: async (session, panel) => {
    const text = await session.text('ticket');
    try {
      await navigator.clipboard.writeText(text);
      notice(panel, 'ticket');
    } catch {
      offerByHand(panel, text); // No permission to write to the clipboard.
    }
  },
  spoken: async (session, panel) => {
    const place = panel.querySelector('[data-spoken]');
    if (place) place.textContent = await session.text('spoken');
  },
  commands: async (session, panel) => {
    const { showCommands } = await import('./command-lines');
    await showCommands(panel, session);
  },
  reminder: async (session) => {
    download(await session.reminder());
  },
};

export const act = async (name: string, panel: HTMLElement, session: Session) => {
  await actions[name]?.(session, panel);
};

/** A former report to compare with, or evidence of any kind. */
const take = async (input: string, file: File, session: Session) => {
  if (file.size > LARGEST_EVIDENCE) session.say(tooLarge(file.size, file.name));
  else if (input === 'former') await session.compare(await file.text(), file.name);
  else await session.takeFile(await file.arrayBuffer(), file.name);
};

/** Chosen or dropped files, one after the other; what there is to say of one is not lost for the next. */
export const takeAll = async (input: string, files: readonly File[], session: Session) => {
  let said: Message | undefined;
  for (const file of files) {
    await take(input, file, session);
    said ??= session.state.message;
  }
  if (said) session.say(said);
};
