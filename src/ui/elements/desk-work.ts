import { confided } from '../../tenant/confidential';
import { rowOf, type Row } from '../../report/desk';
import { histories } from '../../report/history';
import { isColumn, type Order } from '../../report/columns';
import { dayOf } from '../../checks/dates';
import { dueRows, sortRows, toCsv } from '../../report/rows';
import type { Message } from '../session/case';
import { addressOf, laidOn, lie, reportsIn, type DeskGuide, type Found, type Saved, type Lying } from '../session/pile';
import { showHistories } from '../show/desk-histories';
import { seeSaid, showList, showSaid } from '../show/desk-list';
import { reportsInFiles } from './desk-files';
import { isLeft, recall, remember, takeLeft } from './desk-memory';
import { download } from './handing-over';
import { inTurn } from './in-turn';
import { handOver } from './kept-case';

/** What is done at the desk. */
export class DeskWork {
  private lying: readonly Lying[] = [];
  private rows: ReadonlyMap<Row, Lying> = new Map();
  private shown: readonly Row[] = [];
  private order: Order | undefined;
  private dueOnly = false;
  private keepsBeyond = false;
  private isKept = true;
  private readonly inTurn = inTurn();

  constructor(
    private readonly desk: HTMLElement,
    private readonly guides: readonly DeskGuide[],
  ) {
    addEventListener('beforeunload', (event) => {
      if (!this.isKept && this.lying.length > 0) event.preventDefault();
    });
  }

  /** Takes up what was kept, and takes what was dropped on another page as if it were dropped here. */
  async recall() {
    await this.inTurn(async () => {
      const { kept, beyond } = recall();
      [this.lying, this.keepsBeyond] = [[], beyond];
      await this.lay(kept);
      if (!isLeft()) return;
      await this.take(takeLeft());
      seeSaid(this.desk);
    });
  }

  takeFiles(files: readonly File[]) {
    return this.inTurn(async () => this.take(await reportsInFiles(files)));
  }

  /** What was pasted leaves the field once it is read; a secret at once. */
  async takeText(field: HTMLTextAreaElement) {
    await this.inTurn(async () => {
      const { value } = field;
      if (confided(value)) field.value = '';
      if (value.trim() === '') return;
      const found = await reportsIn(value, '', new Date());
      if (found.reports.length > 0) field.value = '';
      await this.take(found);
    });
  }

  sort(name: string) {
    if (!isColumn(name)) return;
    const isAgain = this.order?.column === name && this.order.direction === 'up';
    this.order = { column: name, direction: isAgain ? 'down' : 'up' };
    this.show();
  }

  choose(name: 'dueOnly' | 'keepsBeyond', on: boolean) {
    this[name] = on;
    this.keep();
    this.show();
  }

  async act(name: string, button: HTMLElement) {
    const row = this.shown[Number(button.closest('tr')?.dataset['row'])];
    const report = row && this.rows.get(row);
    if (name === 'open' && report) {
      if (!handOver(report, addressOf(report))) showSaid(this.desk, [{ key: 'not-handed-over' }]);
    } else if (name === 'export') {
      download(new File([toCsv(this.shown)], `berichte-${dayOf(new Date())}.csv`, { type: 'text/csv' }));
    } else if (name === 'clear' || name === 'remove') {
      this.lying = name === 'clear' ? [] : this.lying.filter((one) => one !== report);
      await this.lay([]);
      this.keep();
      this.desk.querySelector<HTMLElement>(this.lying.length > 0 ? '#berichte' : '[data-desk="choose"]')?.focus();
    }
  }

  private async take({ reports, said }: Found) {
    await this.lay(reports, said);
    this.keep();
  }

  private async lay(kept: readonly Saved[], said: readonly Message[] = []) {
    const now = new Date();
    const laid = laidOn(this.lying, await Promise.all(kept.map((one) => lie(one, this.guides, now))));
    this.lying = laid.reports;
    const rows = await Promise.all(this.lying.map(async (one) => [await rowOf(one, now), one] as const));
    this.rows = new Map(rows);
    showSaid(this.desk, [...said, ...laid.said]);
    this.show();
    showHistories(this.desk, await histories(this.lying), new Map(rows.map(([row, one]) => [one, row])));
  }

  private keep() {
    this.isKept = remember({ kept: this.lying, beyond: this.keepsBeyond });
    if (!this.isKept && this.lying.length > 0) showSaid(this.desk, [{ key: 'not-kept' }]);
  }

  private show() {
    const all = [...this.rows.keys()];
    const due = this.dueOnly ? dueRows(all, new Date()) : all;
    this.shown = this.order ? sortRows(due, this.order.column, this.order.direction) : due;
    showList(this.desk, { rows: this.shown, all: all.length, order: this.order, beyond: this.keepsBeyond });
  }
}
