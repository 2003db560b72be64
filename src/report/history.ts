import { comparable } from './comparable';
import { differences } from './comparison';
import type { Opened } from './desk';

/** Several reports of one directory, the oldest first, each with what has changed since the one before. */
export interface Station {
  readonly opened: Opened;
  /** Whole sentences, in the order of the guide; empty for the first, and where nothing has changed. */
  readonly changes: readonly string[];
}

/** Whether the two can be compared is said where that is not plain; of one customer they all are. */
const changesOf = (before: Opened, after: Opened): string[] => {
  const { comparability, results, tenant } = differences(before, after, 'same');
  const isPlain = comparability.results && comparability.tenant && comparability.isSure;
  return [...(isPlain ? [] : [comparability.sentence]), ...results, ...tenant];
};

const byTime = (a: Opened, b: Opened) => Date.parse(a.report.snapshot.readAt) - Date.parse(b.report.snapshot.readAt);

/** The reports on the desk by customer: those of one directory together, in the order in which they were read. */
export const histories = async (all: readonly Opened[]): Promise<readonly (readonly Station[])[]> => {
  const customers: Opened[][] = [];
  for (const opened of all) {
    const known = await Promise.all(
      customers.map(async (reports) => {
        const found = await Promise.all(reports.map(({ report }) => comparable(report, opened.report)));
        return found.includes('same');
      }),
    );
    const customer = customers[known.indexOf(true)];
    if (customer) customer.push(opened);
    else customers.push([opened]);
  }
  return customers.map((reports) =>
    reports.toSorted(byTime).map((opened, at, sorted) => {
      const before = sorted[at - 1];
      return { opened, changes: before ? changesOf(before, opened) : [] };
    }),
  );
};
