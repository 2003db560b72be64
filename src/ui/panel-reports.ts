import type { Session } from './session';

const loadDesk = () => import('./desk');

/** The buttons: what is done with a report, and the file dialogue, which opens within the click only. */
const listen = (panel: HTMLElement, session: Session) => {
  const act = (name: string | undefined) => {
    if (name !== undefined) void loadDesk().then((desk) => desk.act(name, panel, session));
  };
  panel.addEventListener('click', ({ target }) => {
    const { report, opens } = (target as Element).closest<HTMLElement>('[data-report], [data-opens]')?.dataset ?? {};
    if (opens !== undefined) panel.querySelector<HTMLInputElement>(`input[name="${opens}"]`)?.click();
    act(report);
  });
  const opened = ({ target }: Event) => {
    act((target as HTMLElement).dataset['writes']);
  };
  panel.addEventListener('toggle', opened, { capture: true });
};

/** Saving, opening, comparing and copying reports, and files dropped on the panel. */
export const offerReports = (panel: HTMLElement, session: Session) => {
  listen(panel, session);
  const take = (name: string, file: File | undefined) => {
    if (file) void loadDesk().then((desk) => desk.take(name, file, session));
  };
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    input.addEventListener('change', () => {
      take(input.name, input.files?.[0]);
      input.value = '';
    });
  }
  panel.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  panel.addEventListener('drop', (event) => {
    event.preventDefault();
    take('evidence', event.dataTransfer?.files[0]);
  });
};
