import { expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { guideNames, realGuide } from '../guide/real-guide';
import { NOW } from '../tenants/read-demo';
import { enterpriseAppIn, officeOf } from './office';
import { walk } from './walk';

const guides = guideNames().map((name) => realGuide(name));
const raise = (): never => {
  throw new Error('It is not there');
};

const guideFor = (name: string) => guides.find(({ data }) => data.demos.includes(name)) ?? realGuide();

test.each(Object.entries({ ...demos, ...nearMisses }))('every red of „%s“ leads to its green', async (name, demo) => {
  const { rounds, reds, hopeless } = await walk(guideFor(name), officeOf(demo, NOW));
  expect(hopeless).toEqual([]);
  expect(rounds).toBeLessThanOrEqual(reds);
});

test('where Microsoft itself has blocked Exchange Online, nobody in the directory can help, and the page asks for nothing', async () => {
  const office = officeOf(demos['fertig'] ?? raise(), NOW);
  const exchange = enterpriseAppIn(office.tenant, '00000002-0000-0ff1-ce00-000000000000') ?? raise();
  exchange.disabledByMicrosoftStatus = 'DisabledDueToViolationOfServicesAgreement';
  const { rounds, hopeless } = await walk(realGuide(), office);
  expect({ rounds, hopeless: new Set(hopeless) }).toEqual({
    rounds: 0,
    hopeless: new Set(['Microsoft has blocked the API']),
  });
});
