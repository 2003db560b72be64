import type { DeskGuide } from '../session/pile';
import { isLeft, onOtherTab, recall } from './desk-memory';
import { later } from '../show/later';
import { listenToFiles } from './files';

/** `<report-desk>`: the reports of many customers; what reads and judges them is loaded with the first. */
export class ReportDesk extends HTMLElement {
  private working: Promise<import('./desk-loading').DeskWork> | undefined;

  connectedCallback() {
    const text = this.querySelector<HTMLTextAreaElement>('[name="reportText"]');
    listenToFiles((_, files) => void this.work().then((desk) => desk.takeFiles(files)));
    text?.addEventListener('input', () => {
      if (text.value.trim() !== '') void this.work().then((desk) => desk.takeText(text));
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-desk], [data-sort]');
      const { desk: name, sort } = button?.dataset ?? {};
      if (name === 'choose') this.querySelector<HTMLInputElement>('input[name="reports"]')?.click();
      else if (button && name !== undefined) void this.work().then((desk) => desk.act(name, button));
      else if (sort !== undefined)
        void this.work().then((desk) => {
          desk.sort(sort);
        });
    });
    this.addEventListener('change', ({ target }) => {
      const { name, checked } = target as HTMLInputElement;
      if (name === 'dueOnly' || name === 'keepsBeyond')
        void this.work().then((desk) => {
          desk.choose(name, checked);
        });
    });
    onOtherTab(() => void this.work().then((desk) => desk.recall()));
    if (recall().kept.length > 0 || isLeft()) void this.work();
  }

  private work() {
    return (this.working ??= Promise.all([import('./desk-loading'), later()]).then(async ([{ DeskWork }]) => {
      const desk = new DeskWork(this, JSON.parse(this.dataset['guides'] ?? '[]') as DeskGuide[]);
      await desk.recall();
      return desk;
    }));
  }
}

customElements.define('report-desk', ReportDesk);
