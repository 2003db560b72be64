import { expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { exampleGuide } from '../../src/guide/example';
import { officeOf } from '../remedies/office';
import { walk } from '../remedies/walk';
import { NOW } from '../tenants/read-demo';
import { guideNames, realGuide, TEST_ROOT } from './real-guide';

const guides = [...guideNames().map((name) => realGuide(name)), realGuide('ticketsystem', TEST_ROOT), exampleGuide()];

test.each(guides.map((guide) => [guide.name, guide] as const))(
  'whoever begins with an empty directory and does what „%s“ advises ends green',
  async (_, guide) => {
    const { leer } = demos;
    if (!leer) throw new Error('There is no empty demo.');
    const { reds, hopeless } = await walk(guide, officeOf({ ...leer, evidence: '' }, NOW));
    expect(hopeless).toEqual([]);
    expect(reds).toBeGreaterThan(0);
  },
);
