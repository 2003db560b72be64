/**
 * All that must be the same in every engine, a line each: statuses, proofs, reasons, evidence, marks, and the page as it
 * reads. Runs in the page. Times of the day, this run's port and the number of the case, which is drawn by lot, are left out.
 */
export const dump = (): string[] => {
  const plain = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/\b\d\d:\d\d(:\d\d)?\b/g, '[time]')
      .replace(/localhost:\d+/g, 'localhost')
      .replace(/\b[A-Z\d]{3}-[A-Z\d]{3}\b/g, '[case]')
      .trim();
  const about = (element: HTMLElement, names: readonly string[]) =>
    names.map((name) => `${name}=${element.dataset[name] ?? ''}`).join(' ');
  const all = (within: ParentNode, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];
  const fields = (check: HTMLElement) =>
    all(check, '[data-field]').map((field) => `    ${field.dataset['field'] ?? ''}: ${plain(field.textContent)}`);
  const checks = (step: HTMLElement) =>
    all(step, '[data-check]').flatMap((check) => [
      `  ${about(check, ['check', 'status', 'lack', 'proof', 'from', 'reason'])}`,
      ...fields(check),
    ]);
  return [
    ...all(document, '[data-run]').map((run) => plain(about(run, ['run', 'source', 'case', 'directory']))),
    ...all(document, '[data-step]').flatMap((step) => [about(step, ['step', 'status', 'lack']), ...checks(step)]),
    ...all(document, 'a[data-mark]').map((mark) => `${mark.getAttribute('href') ?? ''} ${mark.dataset['mark'] ?? ''}`),
    document.title,
    // By sentence: engines do not agree on where innerText breaks a line.
    ...all(document, 'main').flatMap((main) => plain(main.innerText).split(/(?<=[.:?!]) /)),
  ];
};
