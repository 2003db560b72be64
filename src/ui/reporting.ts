import type { Inputs } from '../checks/inputs';
import type { Form } from './judgement';
import { Run } from './run';
import type { State } from './state';
import type { ReportingSurroundings } from './surroundings';

const loadReports = () => import('./report-file');

/** A run that can be saved, and a saved one that is shown again. */
export class Reporting extends Run {
  private replayed: Inputs | undefined;

  constructor(protected override readonly page: ReportingSurroundings) {
    super(page);
  }

  /** Shows a saved report on the same steps, judged by today's rules; nothing is asked of Microsoft. */
  async open(text: string, file: string) {
    const { openReport } = await loadReports();
    const report = openReport(text);
    if (typeof report === 'string') {
      this.set({ message: { key: report, detail: file } });
      return;
    }
    this.cancel();
    this.connection = undefined;
    const { snapshot, inputs, createdAt } = report;
    this.page.enter({ clientId: inputs.clientId, domain: inputs.domain, secretStart: '', evidence: '' });
    this.restart({ source: 'import', snapshot, imported: { file, createdAt }, checkedAt: createdAt });
    this.replayed = inputs;
    await this.judge();
  }

  /** The report of what is shown now, as a file. */
  async save(pseudonyms: boolean): Promise<File | undefined> {
    const { snapshot, source } = this.state;
    if (!snapshot || source === 'none') return undefined;
    const { saveReport } = await loadReports();
    return saveReport({ guide: this.page.guide, form: this.form(), snapshot, source, pseudonyms });
  }

  /** What is shown now, as text for a ticket. */
  async ticket(): Promise<string> {
    const { ticketOf } = await loadReports();
    return ticketOf(this.state);
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
