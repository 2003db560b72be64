import { expect, test } from 'vitest';
import { judge, type Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { demos, type Demo } from '../../src/emulator/tenants';
import { realGuide } from '../guide/real-guide';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { NOW, readDemo } from './read-demo';

const guide = realGuide();

const tenants: Readonly<Record<string, Demo>> = { ...demos, ...nearMisses };

/** The whole guide judged in one demo tenant, through the same client, collector and judges as in the page. */
const judgedIn = async (name: string): Promise<Result[]> => {
  const demo = tenants[name];
  if (!demo) throw new Error(`no demo ${name}`);
  return judge(guide, { ...(await readDemo(demo)), now: NOW });
};

const prose = ({ number, kind, status, proof, reason, ist, soll, folge }: Result) =>
  [
    `${number} ${kind}: ${status}${proof ? ` (${proof})` : ''}${reason ? ` (${reason})` : ''}`,
    `Soll: ${plain(soll)}`,
    `Ist: ${plain(ist)}`,
    ...(plain(folge) === '' ? [] : [`Folge: ${plain(folge)}`]),
  ].join('\n');

test.each(Object.keys(tenants))('the whole guide in the tenant „%s“', async (name) => {
  const results = await judgedIn(name);
  await expect(`${results.map(prose).join('\n\n')}\n`).toMatchFileSnapshot(`./${name}.txt`);
});
