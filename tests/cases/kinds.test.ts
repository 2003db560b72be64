import { describe, expect, test } from 'vitest';
import { insteads, insteadSentences } from '../../src/checks/exchange-instead';
import { said } from './firm';
import { members } from './members';

/** The words that must be said: those of the member, or the sentence of what it is instead. */
const wordsOf = (what: string) => {
  const instead = insteads.find((one) => one === what);
  return instead ? insteadSentences[instead] : what;
};

describe.each(members)('$kind: $name', ({ text, status, what }) => {
  test(`is ${status}, since ${what}`, () => {
    const result = said(text);
    expect([result.status, result.ist]).toEqual([status, expect.stringContaining(wordsOf(what)) as string]);
  });
});

test.each([...new Set(members.map(({ kind }) => kind))])('of %s there are at least eight', (kind) => {
  expect(members.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(8);
});
