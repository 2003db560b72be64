import type { Inputs } from '../checks/inputs';
import type { Accepted } from '../report/accepted';
import type { Form } from './judgement';
import { Run } from './run';
import type { State } from './state';
import type { ReportingSurroundings } from './surroundings';

const loadReports = () => import('./report-file');

/** A run that can be saved, compared and set aside in parts, and a saved one that is shown again. */
export class Reporting extends Run {
  private replayed: Inputs | undefined;

  constructor(protected override readonly page: ReportingSurroundings) {
    super(page);
  }

  /** Shows a saved report on the same steps, judged by today's rules; nothing is asked of Microsoft. */
  async open(text: string, file: string) {
    const { openReport } = await loadReports();
    const report = openReport(text, this.page.guide);
    if (typeof report === 'string') {
      this.set({ message: { key: report, detail: file } });
      return;
    }
    this.cancel();
    this.connection = undefined;
    const { snapshot, inputs, createdAt, pseudonymised, accepted } = report;
    this.page.enter({ clientId: inputs.clientId, domain: inputs.domain, secretStart: '', evidence: '' });
    const imported = { what: 'report', file, createdAt, pseudonymised } as const;
    this.restart({ source: 'import', snapshot, imported, accepted, checkedAt: createdAt });
    this.replayed = inputs;
    await this.judge();
  }

  /** The report of what is shown now, as a file. */
  async save(pseudonyms: boolean): Promise<File | undefined> {
    const { reportOf, disguised, fileOf } = await loadReports();
    const report = reportOf(this.shown, new Date());
    return report && fileOf(pseudonyms ? await disguised(report) : report);
  }

  /** Says what differs between a saved report and what is shown now. */
  async compare(text: string, file: string) {
    const { compared } = await import('./comparing');
    const found = await compared(text, file, this.shown);
    this.set('changes' in found ? { comparison: found, message: undefined } : { message: found });
  }

  /** What is shown now, as text: for a ticket, or to be read out. */
  async text(form: 'ticket' | 'spoken'): Promise<string> {
    const { ticketOf, spokenOf } = await loadReports();
    return form === 'ticket' ? ticketOf(this.state) : spokenOf(this.state);
  }

  /** A calendar entry for the renewal of the secret. */
  async reminder(): Promise<File | undefined> {
    const { reminderOf } = await import('./reminder');
    const file = reminderOf(this.page.guide, this.form(), this.state);
    if (!file) this.set({ message: { key: 'no-valid-secret' } });
    return file;
  }

  /** Sets a deviation aside; it stays as red as it is. */
  accept(one: Accepted) {
    this.set({ accepted: [...this.state.accepted.filter(({ number }) => number !== one.number), one] });
  }

  withdraw(number: string) {
    this.set({ accepted: this.state.accepted.filter((one) => one.number !== number) });
  }

  private get shown() {
    return { guide: this.page.guide, form: this.form(), state: this.state };
  }

  /** What stands in the form, together with what an opened report brought. */
  protected override form(): Form {
    return { ...super.form(), replayed: this.replayed };
  }

  protected override restart(change: Partial<State>) {
    this.replayed = undefined;
    super.restart(change);
  }
}
