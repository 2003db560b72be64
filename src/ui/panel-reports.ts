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

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Saving, opening, comparing and copying reports, and files dropped anywhere: the browser would leave the page for them. */
export const offerReports = (panel: HTMLElement, session: Session) => {
  listen(panel, session);
  const take = (name: string, files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length > 0) void loadDesk().then((desk) => desk.takeAll(name, all, session));
  };
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    input.addEventListener('change', () => {
      take(input.name, input.files);
      input.value = '';
    });
  }
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    take('evidence', event.dataTransfer?.files);
  });
};
