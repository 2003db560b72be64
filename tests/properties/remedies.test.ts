import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSubject, judge, type Result } from '../../src/checks';
import { blades } from '../../src/microsoft/blades';
import { labels } from '../../src/microsoft/labels';
import { realGuide } from '../guide/real-guide';
import { evidenceOf } from './chain';
import { SEED, settings } from './settings';
import type { World } from './world';
import { worlds } from './worlds';

const guide = realGuide();

/** The steps whose reds all have a remedy. */
const REMEDIED = ['1', '2', '3', '4', '5'];

const read = async (world: World) => {
  const evidence = await evidenceOf(guide, world);
  const { snapshot, inputs, now } = evidence;
  const results = judge(guide, evidence);
  return { results, subject: snapshot && findSubject(guide, snapshot, inputs, now) };
};

const isAbout = ({ number }: Result, step: string) => number.startsWith(`${step}.`);
const named = ({ number, kind, ist }: Result) => `${number} ${kind}: ${JSON.stringify(ist)}`;

describe(`what helps in random directories (seed ${String(SEED)})`, () => {
  it('every red of the first steps has a remedy, and every red is one of two kinds', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        for (const one of (await read(world)).results) {
          expect(one.lack !== undefined, named(one)).toBe(one.status === 'fail');
          if (one.remedy) expect(['fail', 'warn', 'manual'], named(one)).toContain(one.status);
          if (one.status !== 'fail' || !REMEDIED.some((step) => isAbout(one, step))) continue;
          expect(one.remedy?.clicks.length, named(one)).toBeGreaterThan(0);
          expect(one.remedy?.changes.length, named(one)).toBeGreaterThan(0);
        }
      }),
      settings(10),
    );
  });

  it('a remedy names only labels and pages there are, and no empty value', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        for (const { remedy, ...one } of (await read(world)).results) {
          for (const piece of remedy?.clicks.flat() ?? []) {
            if (typeof piece === 'object' && 'label' in piece) expect([...labels.keys()]).toContain(piece.label);
            if (typeof piece === 'object' && 'value' in piece) expect(piece.value, named(one)).not.toBe('');
          }
          if (remedy?.blade !== undefined) expect(Object.keys(blades)).toContain(remedy.blade);
        }
      }),
      settings(10),
    );
  });

  it('a guess is named by no remedy but the one that asks which is meant', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { results, subject } = await read(world);
        const guess = subject?.guess ? subject.appId : undefined;
        if (guess === undefined) return;
        for (const one of results.filter(({ kind }) => kind !== 'registration-exists')) {
          expect(JSON.stringify(one.remedy ?? {}).toLowerCase(), named(one)).not.toContain(guess.toLowerCase());
        }
      }),
      settings(10),
    );
  });

  it('nobody is sent to register while a registration is judged', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { results, subject } = await read(world);
        if (!subject?.appId) return;
        expect(results.filter(({ remedy }) => remedy?.blade === 'create').map(named)).toEqual([]);
      }),
      settings(10),
    );
  });
});
