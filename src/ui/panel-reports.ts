import type { Session } from './session';

/** Hands a file to the user, as if the page were a link to it. */
const download = (file: File) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A dropped or chosen file: a saved report is opened, anything else goes into the text field as if it were pasted. */
const take = async (panel: HTMLElement, session: Session, file: File | undefined) => {
  if (!file) return;
  const text = await file.text();
  const field = panel.querySelector<HTMLTextAreaElement>('[name="evidenceText"]');
  if (text.trimStart().startsWith('{') || !field) {
    await session.open(text, file.name);
    return;
  }
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Saving, opening and copying reports: the buttons, the file input and files dropped on the panel. */
export const offerReports = (panel: HTMLElement, session: Session) => {
  const input = panel.querySelector<HTMLInputElement>('[name="evidence"]');
  const keep = panel.querySelector<HTMLInputElement>('[name="keepNames"]');
  const actions: Readonly<Record<string, () => unknown>> = {
    'save-report': async () => {
      const file = await session.save(keep?.checked !== true);
      if (file) download(file);
    },
    'open-report': () => {
      input?.click();
    },
    'copy-ticket': async () => navigator.clipboard.writeText(await session.ticket()),
  };
  panel.addEventListener('click', ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-report]')?.dataset['report'];
    if (action !== undefined) void actions[action]?.();
  });
  input?.addEventListener('change', () => {
    void take(panel, session, input.files?.[0]);
    input.value = '';
  });
  panel.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  panel.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(panel, session, event.dataTransfer?.files[0]);
  });
};
