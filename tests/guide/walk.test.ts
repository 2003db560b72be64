import { expect, test } from 'vitest';
import type { DeclaredCheck } from '../../src/checks/guide';
import { demos } from '../../src/emulator/tenants';
import { exampleGuide } from '../../src/guide/example';
import { officeOf } from '../remedies/office';
import { walk } from '../remedies/walk';
import { NOW } from '../tenants/read-demo';
import { guideNames, realGuide, TEST_ROOT } from './real-guide';

/** The example with a delegated permission beside the application permission it has. */
const both = () => {
  const guide = exampleGuide();
  const at = guide.checks.findIndex(({ kind }) => kind === 'api-permission');
  const [own] = guide.checks.slice(at);
  const permission = { id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', name: 'User.Read' };
  const params = { ...(own?.params as object), permission };
  const delegated = { ...own, number: '5.2', kind: 'delegated-permission', params } as DeclaredCheck;
  return { ...guide, name: 'both', checks: guide.checks.toSpliced(at + 1, 0, delegated) };
};

const guides = [
  ...guideNames().map((name) => realGuide(name)),
  realGuide('ticketsystem', TEST_ROOT),
  exampleGuide(),
  both(),
];

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
