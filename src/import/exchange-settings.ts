import type { ExchangeSettings } from '../checks/inputs';
import { entriesOf, type ReadList } from './exchange-ids';
import { inOrder, writtenAt } from './exchange-order';
import type { Owned } from './exchange-owned';
import { END, LIST, POLICY, SWITCH, type Item } from './exchange-printed';
import { numbered } from './exchange-report';
import { policyOf, switchOf } from './exchange-switch';

/** A value of one answer, with the place of the answer among all items. */
interface Said<T> {
  readonly value: T;
  readonly by: Owned;
}

const said = <T>(answers: readonly Owned[], of: (answer: Owned) => T | undefined): readonly Said<T>[] =>
  answers.flatMap((by) => {
    const value = of(by);
    return value === undefined ? [] : [{ value, by }];
  });

/** The newest of several answers; `two-answers` where they differ and nothing says which that is. */
const newest = <T>(all: readonly Said<T>[], isSame: (a: T, b: T) => boolean): Said<T> | 'two-answers' | undefined => {
  const last = all.at(-1);
  const older = last && all.findLast(({ value }) => !isSame(value, last.value));
  if (!last || !older) return last;
  const next = all.find(({ by }) => by.index > older.by.index);
  return next && inOrder(older.by, next.by) ? last : 'two-answers';
};

/** The command printed no list because nobody asked for it: it is not empty for all we know. */
const isUnswitched = ({ command }: Owned) =>
  command?.cmdlets.some((one) => one.endsWith('organizationconfig')) === true && !/-ret\w*/i.test(command.text);

/** Ids that belong to nothing: perhaps the list, which somebody has taken from its name. */
const isStray = (item: Item) =>
  item.is === 'text' && /^\W{0,5}[0-9a-f]{1,8}-[0-9a-f]{4}-|EwsAllowedAppIDs\s{0,40}:\s?[0-9a-f]{2}/i.test(item.text);

const listIn = ({ values }: Owned): ReadList | undefined => {
  const text = values.get(LIST) ?? numbered(values);
  if (text === undefined) return values.get('ewsallowedappidscount') === '0' ? entriesOf('', false) : undefined;
  return entriesOf(text, values.has(END));
};

const keyOf = ({ allowedAppIds, odd, flaw }: ReadList) =>
  JSON.stringify([allowedAppIds.map((id) => id.toLowerCase()).toSorted(), odd, flaw]);

/** What a list that is not whole shows contradicts none that shows it as well. */
const isSameList = (a: ReadList, b: ReadList) => {
  const [part, whole] = a.flaw ? [a, b] : [b, a];
  const ids = new Set(whole.allowedAppIds.map((id) => id.toLowerCase()));
  return (
    keyOf(a) === keyOf(b) || (part.flaw !== undefined && part.allowedAppIds.every((id) => ids.has(id.toLowerCase())))
  );
};

const textOf = (item: Item) => (item.is === 'command' ? item.command.text : item.is === 'text' ? item.text : '');

/** The list was asked for as well, and its answer is an error or was lost. */
const isAsked = (items: readonly Item[]) => /-RetrieveEws/i.test(items.map(textOf).join('').replace(/\s/g, ''));

const isEmpty = ({ allowedAppIds, odd, flaw }: ReadList) => allowedAppIds.length + odd.length === 0 && !flaw;

const listsOf = (answers: readonly Owned[]) => {
  const isStrayed = (answers[0]?.items ?? []).some(isStray);
  const all = said(answers, (answer) => {
    const list = listIn(answer);
    if (!list || !isEmpty(list)) return list;
    if (isStrayed) return { ...list, flaw: 'torn' as const };
    return isUnswitched(answer) ? { ...list, flaw: 'unswitched' as const } : list;
  });
  const shown = all.filter(({ value }) => value.flaw !== 'unswitched');
  return shown.length > 0 || isAsked(answers[0]?.items ?? []) ? shown : all;
};

/** The organisation's settings out of its own answers, or that they contradict each other. */
export const settingsOf = (
  answers: readonly Owned[],
): Omit<ExchangeSettings, 'pastedAt' | 'organisation'> | 'two-answers' | undefined => {
  const on = newest(
    said(answers, ({ values }) => (values.has(SWITCH) ? { is: switchOf(values.get(SWITCH) ?? '') } : undefined)),
    (a, b) => a.is === b.is,
  );
  const list = newest(listsOf(answers), isSameList);
  const policy = newest(
    said(answers, ({ values }) => (values.has(POLICY) ? { is: policyOf(values.get(POLICY) ?? '') } : undefined)),
    (a, b) => a.is === b.is,
  );
  if (on === 'two-answers' || list === 'two-answers' || policy === 'two-answers') return 'two-answers';
  const [isOn, ids] = [
    on && on.by.index > writtenAt(on.by.items, SWITCH) ? on.value.is : undefined,
    list && list.by.index > writtenAt(list.by.items, LIST) ? list.value : undefined,
  ];
  return {
    ...(isOn !== undefined && { ewsEnabled: isOn }),
    ...(ids && { allowedAppIds: ids.allowedAppIds }),
    ...(ids && ids.odd.length > 0 && { odd: ids.odd }),
    ...(ids?.flaw && { list: ids.flaw }),
    ...(policy && { applicationAccessPolicy: policy.value.is }),
  };
};
