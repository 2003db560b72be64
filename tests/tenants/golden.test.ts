import { expect, test } from 'vitest';
import type { Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { demos } from '../../src/emulator/tenants';
import type { Demo } from '../../src/emulator/tenants/demo';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { guideNames, realGuide } from '../guide/real-guide';
import { judgedIn } from './read-demo';

const guides = guideNames().map((name) => realGuide(name));

const tenants: Readonly<Record<string, Demo>> = { ...demos, ...nearMisses };

/** A demo shows the guide that names it; every near miss is one of the start page's guide. */
const guideFor = (name: string) => guides.find(({ data }) => data.demos.includes(name)) ?? realGuide();

const prose = ({ number, kind, status, proof, reason, ist, soll, folge }: Result) =>
  [
    `${number} ${kind}: ${status}${proof ? ` (${proof})` : ''}${reason ? ` (${reason})` : ''}`,
    `Soll: ${plain(soll)}`,
    `Ist: ${plain(ist)}`,
    ...(plain(folge) === '' ? [] : [`Folge: ${plain(folge)}`]),
  ].join('\n');

test.each(Object.entries(tenants))('the whole guide in the tenant „%s“', async (name, demo) => {
  const results = await judgedIn(guideFor(name), demo);
  await expect(`${results.map(prose).join('\n\n')}\n`).toMatchFileSnapshot(`./${name}.txt`);
});
