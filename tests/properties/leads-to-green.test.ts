import fc from 'fast-check';
import { expect, it } from 'vitest';
import { realGuide } from '../guide/real-guide';
import { officeOf } from '../remedies/office-of-world';
import { walk } from '../remedies/walk';
import { SEED, settings } from './settings';
import { worlds } from './worlds';

/** A walk is several readings through the whole chain: 5 000 of them take `PROPERTY_RUNS=250000`. */
const PART = 50;

const guide = realGuide();

it(`every red of a random directory leads to its green (seed ${String(SEED)})`, async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { rounds, reds } = await walk(guide, officeOf(world));
      expect(rounds).toBeLessThanOrEqual(reds);
    }),
    settings(PART),
  );
});
