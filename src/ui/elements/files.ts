import type { Session } from '../session/session';

const load = () => import('./take-files');

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Files chosen in the dialogue, and files dropped anywhere: the browser would leave the page for them. */
export const listenToFiles = (session: Session) => {
  const take = (name: string, files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length > 0) void load().then(({ takeAll }) => takeAll(name, all, session));
  };
  document.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.type !== 'file') return;
    take(input.name, input.files);
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    take('evidence', event.dataTransfer?.files);
  });
};
