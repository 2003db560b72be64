import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { dump } from './rig/dump';
import { kinds } from './rig/engines';
import { startStage, type Stage } from './rig/stage';
import { isDone, PATIENCE, type Tab } from './rig/tab';

/** The page on which a demo is at home. */
const pageOf = (name: string) => (name.startsWith('pruefseite') ? '/pruefseite/' : '/');

const others = (['Firefox', 'WebKit'] as const).filter((name) => kinds[name].here);

describe.skipIf(others.length === 0)('every demo reads the same in every engine:', () => {
  let stages: readonly Stage[];
  let tabs: readonly Tab[];
  beforeAll(async () => {
    stages = await Promise.all((['Chromium', ...others] as const).map(startStage));
    tabs = await Promise.all(stages.map(({ engine }) => engine.open()));
  });
  afterAll(async () => {
    await Promise.all(stages.map(({ stop }) => stop()));
  });

  const show = async (tab: Tab, at: number, demo: string) => {
    await tab.goto(`${stages[at]?.origin ?? ''}${pageOf(demo)}?demo=${demo}`);
    await isDone(tab);
  };

  test.each(Object.keys(demos))('%s', async (demo) => {
    await Promise.all(tabs.map((tab, at) => show(tab, at, demo)));
    // The number of the case comes a little later than the verdicts, in each engine at its own time.
    const agree = async () => {
      const [inChromium, ...elsewhere] = await Promise.all(tabs.map((tab) => tab.run(dump)));
      expect(inChromium?.length).toBeGreaterThan(100);
      for (const [index, other] of elsewhere.entries()) expect(other, others[index]).toEqual(inChromium);
    };
    await vi.waitFor(agree, { timeout: PATIENCE, interval: 300 });
  });
});
