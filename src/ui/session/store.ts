import { emptyCase, type Case } from './case';
import type { Judgement } from './judging';
import { loadEngine } from './loading';
import type { Surroundings } from './surroundings';
import { viewOf, type View } from './view';

/** Only these make the judges think again; everything else is shown as it is. */
const JUDGED = ['typed', 'evidence', 'ticks', 'chosen'] as const satisfies readonly (keyof Case)[];

const isSame = (one: Case, other: Case) =>
  JUDGED.every((part) => one[part] === other[part]) && one.reading?.arriving === other.reading?.arriving;

/**
 * Holds the one case and its view; whoever shows something listens to `change`. The judges are loaded when there is first
 * something to judge; until then the view shows what needs none.
 */
export class Store extends EventTarget {
  case: Case = emptyCase;
  view: View;
  private judge: ((one: Case) => Judgement) | undefined;

  constructor(private readonly page: Surroundings) {
    super();
    this.view = viewOf(page.guide, this.case);
  }

  /** Replaces the case by what a plain function makes of it. */
  change(change: (one: Case) => Case) {
    const before = this.case;
    this.case = change(before);
    if (this.case === before) return;
    this.derive(before);
    this.dispatchEvent(new Event('change'));
  }

  /** Resolves once the judges are there and have judged what is known now. */
  async judged() {
    if (this.judge) return;
    const { guide, address, now, labels } = this.page;
    const [{ judgeCase }, label] = await Promise.all([loadEngine(), labels()]);
    this.judge ??= (one) => judgeCase(one, { guide, address, now: now(), label });
    this.derive(undefined);
    this.dispatchEvent(new Event('change'));
  }

  /** Time has passed: what is different because of it is shown. */
  judgeAnew() {
    const before = this.view.results;
    if (!this.judge || before.length === 0) return;
    const { results } = this.judge(this.case);
    if (JSON.stringify(results) === JSON.stringify(before)) return;
    this.derive(undefined);
    this.dispatchEvent(new Event('change'));
  }

  private derive(before: Case | undefined) {
    const { guide } = this.page;
    const { evidence, ticks: own, reading } = this.case;
    const isNothing = evidence.length === 0 && own.length === 0 && !reading?.arriving;
    if (isNothing || !this.judge) this.view = viewOf(guide, this.case);
    else if (before && isSame(before, this.case)) {
      this.view = viewOf(guide, this.case, this.view);
    } else {
      const { ticks, ...judgement } = this.judge(this.case);
      this.case = ticks === this.case.ticks ? this.case : { ...this.case, ticks };
      this.view = viewOf(guide, this.case, judgement);
    }
    if (!isNothing && !this.judge) this.judged().catch(() => undefined); // Said by whoever watches loading.
  }
}
