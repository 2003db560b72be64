import type { Result } from '../checks/result';
import { spokenName, statusWords } from './words';

/** One check that has another status than before. */
export interface ResultChange {
  readonly number: string;
  readonly kind: string;
  readonly step: string;
  /** Nothing where the check did not exist on that side. */
  readonly from?: Result['status'];
  readonly to?: Result['status'];
  readonly sentence: string;
}

/** Each status as it is said beside another. */
const words = { ...statusWords, warn: 'mit Hinweis', manual: 'selbst zu prüfen' };

const keyOf = ({ number, kind }: Result) => `${number} ${kind}`;

const changeOf = (one: Result, from: Result['status'] | undefined, to: Result['status'] | undefined): ResultChange => {
  const said = [to && `jetzt ${words[to]}`, from && `vorher ${words[from]}`].filter(Boolean).join(', ');
  const missing = from && to ? '' : ` (diese Prüfung gibt es nur ${to ? 'jetzt' : 'vorher'})`;
  const { number, kind, step } = one;
  const sentence = `${spokenName(one)}: ${said}${missing}.`;
  return { number, kind, step, ...(from && { from }), ...(to && { to }), sentence };
};

/** Which checks have another status than before, in the order of the guide; best judged both by the same rules. */
export const diffResults = (before: readonly Result[], after: readonly Result[]): ResultChange[] => {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const fresh = new Set(after.map(keyOf));
  return [
    ...after.flatMap((one) => {
      const from = old.get(keyOf(one))?.status;
      return from === one.status ? [] : [changeOf(one, from, one.status)];
    }),
    ...before.filter((one) => !fresh.has(keyOf(one))).map((one) => changeOf(one, one.status, undefined)),
  ];
};
