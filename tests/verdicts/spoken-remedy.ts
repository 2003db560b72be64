import { expect, test } from 'vitest';
import { doers } from '../../src/checks/doers';
import type { KindName } from '../../src/checks/kinds';
import type { Change as Wanted, Click, Remedy } from '../../src/checks/remedy';
import type { Lack } from '../../src/checks/verdict';
import { blades } from '../../src/microsoft/blades';
import { labels } from '../../src/microsoft/labels';
import { resultOf, type Change } from './judging';

/** A click in words: portal labels as the German portal shows them, values as they are copied. */
const spoken = (click: Click) =>
  click
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('value' in piece) return `[${piece.value}]`;
      return `„${labels.get(piece.label)?.de ?? 'NO SUCH LABEL'}“`;
    })
    .join('');

const where = ({ blade, ids }: Remedy) => {
  if (blade === undefined) return [];
  expect(Object.keys(blades)).toContain(blade);
  return [`Seite: ${blade}${ids ? ` ${JSON.stringify(ids)}` : ''}`];
};

/** Everything a remedy says, a line for each click. */
export const spokenRemedy = (remedy: Remedy | undefined): string[] =>
  remedy
    ? [
        ...remedy.clicks.map((click, index) => `${String(index + 1)}. ${spoken(click)}`),
        ...where(remedy),
        ...(remedy.doer ? [`Wer: ${remedy.doer === 'anyone' ? 'jeder' : doers[remedy.doer]}`] : []),
        ...(remedy.delay === undefined ? [] : [`Dauer: ${remedy.delay}`]),
      ]
    : [];

/** One near miss and the way out of it. */
export interface Way {
  /** A sentence. */
  readonly when: string;
  readonly given: Change;
  /** Only of a fail. */
  readonly lack?: Lack;
  readonly says: readonly string[];
  /** Nothing where there is no remedy. */
  readonly changes?: readonly Wanted[];
}

/** A test for every way: the kind of red, the words, and what they come to in the tenant. */
export const ways = (kind: KindName, all: readonly Way[]) => {
  test.each(all)(`${kind}: $when`, ({ given, lack, says, changes }) => {
    const result = resultOf(kind, given);
    expect({ lack: result.lack, says: spokenRemedy(result.remedy), changes: result.remedy?.changes }).toEqual({
      lack,
      says,
      changes,
    });
  });
};
