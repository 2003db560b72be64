import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { dump } from './rig/dump';
import { kinds } from './rig/engines';
import { startStage, type Stage } from './rig/stage';
import { isDone } from './rig/tab';

/** The page on which a demo is at home. */
const pageOf = (name: string) => (name.startsWith('pruefseite') ? '/pruefseite/' : '/');

const others = (['Firefox', 'WebKit'] as const).filter((name) => kinds[name].here);

describe.skipIf(others.length === 0)('every demo reads the same in every engine:', () => {
  let stages: readonly Stage[];
  beforeAll(async () => {
    stages = await Promise.all((['Chromium', ...others] as const).map(startStage));
  });
  afterAll(async () => {
    await Promise.all(stages.map(({ stop }) => stop()));
  });

  test.each(Object.keys(demos))('%s', async (demo) => {
    const [Chromium, ...dumps] = await Promise.all(
      stages.map(async ({ engine, origin }) => {
        const tab = await engine.open();
        await tab.goto(`${origin}${pageOf(demo)}?demo=${demo}`);
        await isDone(tab);
        return tab.run(dump);
      }),
    );
    expect(Chromium?.length).toBeGreaterThan(100);
    expect(Object.fromEntries(dumps.map((one, index) => [others[index], one]))).toEqual(
      Object.fromEntries(others.map((name) => [name, Chromium])),
    );
  });
});
