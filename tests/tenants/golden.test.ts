import { expect, test } from 'vitest';
import { judge, needsOf, nextQuestion, scopesOf, searchOf, type Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { demos, openDemo, type Demo } from '../../src/emulator/tenants';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import { inputsOf } from '../../src/ui/judgement';
import { guideNames, realGuide } from '../guide/real-guide';
import { nearMisses } from './near-misses';

const NOW = new Date('2026-11-23T09:00:00Z');
const guides = guideNames().map((name) => realGuide(name));

const tenants: Readonly<Record<string, Demo>> = { ...demos, ...nearMisses };

/** The whole guide judged in one demo tenant, through the same client, collector and judges as in the page. */
const judgedIn = async (name: string): Promise<Result[]> => {
  const demo = tenants[name];
  if (!demo) throw new Error(`no demo ${name}`);
  const guide = guides.find(({ data }) => data.demos.includes(name)) ?? realGuide();
  const { account, token, fetch } = openDemo(demo, scopesOf(guide), NOW);
  const form = { ...demo.inputs, evidence: demo.evidence ?? '', pastedAt: NOW, ticks: [] };
  const graph = openGraph({ root: 'https://graph.microsoft.com', token: await token(), fetch });
  const inputs = inputsOf(form, undefined);
  const snapshot = await collect({
    graph,
    needs: needsOf(guide),
    ask: { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) },
    account,
    source: 'demo',
    now: NOW,
    next: (first) => nextQuestion(guide, first, inputs, NOW),
  });
  return judge(guide, { snapshot, inputs: inputsOf(form, snapshot), now: NOW });
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
