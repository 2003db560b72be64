import { LARGEST_EVIDENCE } from '../import/decode';
import { stamp } from './page';
import type { Session } from './session';
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
  panel.querySelector('p[data-notice]')?.replaceChildren(stamp(`[data-notice="${name}"]`));
};

/** What the buttons of a report do, by their names in the markup. */
const actions: Readonly<Record<string, (session: Session, panel: HTMLElement) => Promise<unknown>>> = {
  save: async (session, panel) => {
    download(await session.save(!isChecked(panel, 'keepNames')));
  },
  ticket: async (session, panel) => {
    await navigator.clipboard.writeText(await session.text('ticket'));
    notice(panel, 'ticket');
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

/** A chosen or dropped file: a former report to compare with, or evidence of any kind. */
export const take = async (input: string, file: File, session: Session) => {
  if (file.size > LARGEST_EVIDENCE) {
    session.say(tooLarge(file.size, file.name));
    return;
  }
  if (input === 'former') await session.compare(await file.text(), file.name);
  else await session.takeFile(await file.arrayBuffer(), file.name);
};
