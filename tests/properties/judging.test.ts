import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Result } from '../../src/checks';
import { realGuide } from '../guide/real-guide';
import { evidenceOf } from './chain';
import { oracle, type Expected } from './oracle';
import { isThorough, SEED, settings } from './settings';
import { worlds } from './worlds';

const guide = realGuide();

const judged = (results: readonly Result[]): Record<string, Expected> =>
  Object.fromEntries(
    results.map(({ number, status, reason }) => [number, reason === undefined ? { status } : { status, reason }]),
  );

/** Every cell of the table of checks that a world must have led to at least once. */
const CELLS = [
  '1.1 pass',
  '1.1 warn',
  '1.1 unknown not-in-source',
  '1.1 unknown not-signed-in',
  '1.2 pass',
  '1.2 warn',
  '1.2 unknown not-in-source',
  '1.2 unknown forbidden',
  '2.1 pass',
  '2.1 unknown forbidden',
  '3.1 pass',
  '3.1 warn',
  '3.1 fail',
  '3.1 unknown forbidden',
  ...['4.1', '4.2', '6.1', '7.1', '8.1', '9.1', '10.1', '10.2'].flatMap((number) => [
    `${number} pass`,
    `${number} skipped step-open`,
    `${number} unknown throttled`,
  ]),
  ...['4.1', '4.2', '6.1', '7.1', '8.1', '9.1', '10.1', '10.2'].map((number) => `${number} fail`),
  ...['4.1', '6.1', '7.1', '8.1', '9.1'].map((number) => `${number} warn`),
  ...['4.1', '4.2', '6.1', '7.1', '8.1', '9.1', '10.1', '10.2'].map((number) => `${number} unknown field-absent`),
  '5.1 pass',
  '5.1 fail',
  '5.1 unknown not-typed',
  '5.1 unknown timeout',
  '5.2 pass',
  '5.2 warn',
  '5.2 fail',
  '5.2 unknown not-typed',
  '5.2 unknown offline',
  '8.1 unknown not-typed',
  '8.1 manual',
  '8.1 done',
  '11.1 pass',
  '11.1 warn',
  '11.1 fail',
  '11.1 skipped step-open',
  '11.1 unknown not-pasted',
  '11.1 unknown not-understood',
  '11.1 unknown other-directory',
  '11.1 unknown contradictory',
  '11.1 unknown not-signed-in',
  '12.1 pass',
  '12.1 fail',
  '12.1 unknown step-open',
  '12.2 manual',
  '12.2 done',
];

describe(`random directories, typings and gaps (seed ${String(SEED)})`, () => {
  it('are judged as the table of checks says', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const results = judged(judge(guide, await evidenceOf(guide, world)));
        expect(results).toEqual(oracle(world));
        for (const [number, { status, reason = '' }] of Object.entries(results)) {
          seen.add(`${number} ${status} ${reason}`.trim());
        }
      }),
      settings(),
    );
    if (isThorough) expect(CELLS.filter((cell) => !seen.has(cell))).toEqual([]);
  });
});
