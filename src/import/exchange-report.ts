import type { Item, Printed, Values } from './exchange-printed';

/** What only reports for people print: they name the organisation in one part, the settings in others. */
const MARK = /^(?:moeradomain|tenantdisplayname|ewsallowedappidscount|ewsallowedappids\[\d+\])$/;

const isReport = (items: readonly Item[]) =>
  items.some((one) => one.is === 'object' && [...one.values.keys()].some((name) => MARK.test(name)));

/** Its parts as one object, with a new one where a name comes again: a second report begins there. */
const merged = (items: readonly Item[]): readonly Item[] => {
  const whole: Item[] = [];
  let open: (Printed & { readonly values: Map<string, string> }) | undefined;
  for (const item of items) {
    if (item.is !== 'object') {
      whole.push(item);
      continue;
    }
    const names = [...item.values.keys()];
    if (open?.depth !== item.depth || names.some((name) => open?.values.has(name))) {
      open = { ...item, values: new Map() };
      whole.push(open);
    }
    for (const [name, value] of item.values) open.values.set(name, value);
  }
  return whole;
};

/** The items in which each report is one object, whatever headings and empty lines stand between its parts. */
export const withReports = (items: readonly Item[]): readonly Item[] => {
  const answers: Item[][] = [[]];
  for (const item of items) {
    if (item.is === 'command') answers.push([]);
    answers.at(-1)?.push(item);
  }
  return answers.flatMap((answer) => (isReport(answer) ? merged(answer) : answer));
};

/** The ids of a report, each under a number of its own; `undefined` where there are none. */
export const numbered = (values: Values): string | undefined => {
  const ids = [...values].filter(([name]) => /^ewsallowedappids\[\d+\]$/.test(name)).map(([, value]) => value);
  const count = values.get('ewsallowedappidscount');
  if (count === undefined || !/^\d{1,4}$/.test(count)) return ids.length > 0 ? ids.join(',') : undefined;
  // Fewer than it says: the report lost some.
  return Number(count) === ids.length ? ids.join(',') : [...ids, '…'].join(',');
};
