import { expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { guideNames, realGuide } from '../guide/real-guide';
import { NOW } from '../tenants/read-demo';
import { officeOf } from './office';
import { walk } from './walk';

const guides = guideNames().map((name) => realGuide(name));
const guideFor = (name: string) => guides.find(({ data }) => data.demos.includes(name)) ?? realGuide();

test.each(Object.entries({ ...demos, ...nearMisses }))('every red of „%s“ leads to its green', async (name, demo) => {
  const { rounds, reds, hopeless } = await walk(guideFor(name), officeOf(demo, NOW));
  expect(hopeless).toEqual([]);
  expect(rounds).toBeLessThanOrEqual(reds);
});
