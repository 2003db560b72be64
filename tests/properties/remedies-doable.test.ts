import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { stepNumber } from '../../src/checks/guide';
import { blades } from '../../src/microsoft/blades';
import { labels } from '../../src/microsoft/labels';
import type { Snapshot } from '../../src/tenant/snapshot';
import { realGuide } from '../guide/real-guide';
import { evidenceOf } from './chain';
import { SEED, settings } from './settings';
import { worlds } from './worlds';

const guide = realGuide();

/** Steps whose every red, and every hint, has a way out. */
const STEPS = [6, 7, 8, 9, 10, 12];
const isOurs = ({ number }: Result) => STEPS.includes(stepNumber(number));

const named = ({ number, status, lack, ist }: Result) => `${number} ${status} ${lack ?? ''}: ${plain(ist)}`;

/** What a remedy may name: nothing that the portal does not have, nothing that is not there. */
const expectDoable = ({ remedy }: Result, snapshot: Snapshot | undefined, all: readonly Result[]) => {
  if (!remedy) return;
  expect(remedy.clicks.length).toBeGreaterThan(0);
  const named = remedy.clicks
    .flat()
    .flatMap((piece) => (typeof piece === 'object' && 'label' in piece ? piece.label : []));
  expect(named.filter((name) => !labels.has(name))).toEqual([]);
  if (remedy.blade !== undefined) expect(Object.keys(blades)).toContain(remedy.blade);
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  for (const change of remedy.changes) {
    if (change.change === 'remove secret') expect(secrets.map(({ keyId }) => keyId)).toContain(change.keyId);
    if (change.change === 'other remedy') {
      expect(all.find(({ number }) => number === change.number)?.status).toBe('fail');
    }
  }
};

describe(`remedies (seed ${String(SEED)})`, () => {
  it('every red says which kind it is and how it is cleared, every hint how', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const evidence = await evidenceOf(guide, world);
        const results = judge(guide, evidence);
        for (const result of results.filter(isOurs)) {
          const isRed = result.status === 'fail';
          expect(result.lack !== undefined, named(result)).toBe(isRed);
          if (isRed || result.status === 'warn') expect(result.remedy, named(result)).toBeDefined();
          if (['pass', 'unknown', 'skipped'].includes(result.status)) {
            expect(result.remedy, named(result)).toBeUndefined();
          }
          expectDoable(result, evidence.snapshot, results);
        }
      }),
      settings(5),
    );
  });
});
