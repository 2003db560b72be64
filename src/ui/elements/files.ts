const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Files chosen in the dialogue, and files dropped anywhere: the browser would leave the page for them. */
export const listenToFiles = (taken: (name: string, files: readonly File[]) => void) => {
  const take = (name: string, files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length > 0) taken(name, all);
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
