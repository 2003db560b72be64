import type { Field } from '../../../src/ui/session/case';
import { withHost, type Party } from './parties';

/** One piece of evidence as whoever sits at the desk knows it. */
export interface Handed {
  readonly of: Party;
  readonly as: 'live' | 'manifest' | 'output' | 'exchange' | 'report' | 'silent' | 'hidden';
}

/** A tick, and what was known when it was set: whose registration, with which secrets. */
export interface Ticked {
  readonly number: string;
  readonly about: string | undefined;
}

/**
 * What a case may hold, told by what was done at the desk and by the rules of evidence alone; the session under test is
 * not asked. Whatever else turns up in a case has come from another.
 */
export class Model {
  handed: Handed[] = [];
  /** Whose values were typed, by field. */
  typed = new Map<Field, Set<Party>>();
  ticks: Ticked[] = [];
  compared: Party | undefined;
  accepted = 0;
  /** How many cases there were, and how often everything was forgotten: what is on its way then arrives nowhere. */
  turn = 0;
  ends = 0;
  owner: Party | undefined;
  /** Whom this tab remembers as signed in. */
  remembered: Party | undefined;

  /** Whose traces there may be in this case. */
  allowed(): Set<Party> {
    const of = this.handed.flatMap((one) => (one.as === 'hidden' ? [] : [one.of]));
    const typed = [...this.typed.values()].flatMap((all) => [...all]);
    return withHost([...of, ...typed, ...[this.compared, this.owner].flatMap((one) => one ?? [])]);
  }

  get isDemo() {
    return this.handed.some(({ of }) => of === 'demo');
  }

  get isHidden() {
    return this.handed.some((one) => one.as === 'hidden');
  }

  /** Nothing of the former case is left but where the next sign-in leads. */
  begin(handed: readonly Handed[] = [], kept: readonly Field[] = []) {
    this.turn += 1;
    this.handed = [...handed];
    this.typed = new Map([...this.typed].filter(([field]) => kept.includes(field)));
    this.ticks = [];
    this.compared = undefined;
    this.accepted = 0;
    this.owner = undefined;
  }

  /** The sign-in is forgotten as well. */
  end() {
    this.begin();
    this.ends += 1;
    this.remembered = undefined;
  }

  type(field: Field, of: Party | undefined) {
    const former = this.typed.get(field) ?? new Set<Party>();
    if (of) this.typed.set(field, new Set([...former, of]));
  }

  /**
   * Another account, another directory, a demo and what is real are never one case; but nobody knows it of a report that
   * names no directory, while the directory itself cannot be read.
   */
  signIn(account: Party, isUnread = false) {
    const host = [...withHost([account])];
    const fits = this.handed.every(({ of, as }) =>
      as === 'manifest' || as === 'exchange' || (as === 'silent' && isUnread)
        ? of !== 'demo'
        : as !== 'hidden' && host.includes(of),
    );
    if (!fits || (this.owner ?? account) !== account) this.begin([], ['tenant', 'signInClientId']);
    this.hand({ of: account, as: 'live' });
    this.owner = account;
    if (account !== 'demo') this.remembered = account;
  }

  /** The directory has said which it is: a report that names none, and is of another, ends with all it had brought. */
  answered() {
    const { owner } = this;
    if (!owner) return;
    const host = withHost([owner]);
    if (!this.handed.some(({ of, as }) => as === 'silent' && !host.has(of))) return;
    this.begin([{ of: owner, as: 'live' }], ['tenant', 'signInClientId']);
    this.owner = owner;
  }

  hand(one: Handed) {
    this.handed.push(one);
  }

  tick(number: string, about: string | undefined) {
    this.untick(number);
    this.ticks.push({ number, about });
  }

  untick(number: string) {
    this.ticks = this.ticks.filter((one) => one.number !== number);
  }
}
