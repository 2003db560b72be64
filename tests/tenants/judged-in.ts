import { judge, needsOf, nextQuestion, scopesOf, searchOf, type Guide, type Result } from '../../src/checks';
import { openDemo, type Demo } from '../../src/emulator/tenants';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import { inputsOf } from '../../src/ui/judgement';

export const NOW = new Date('2026-11-23T09:00:00Z');

/** A whole guide judged in a demo tenant, through the same client, collector and judges as in the page. */
export const judgedIn = async (guide: Guide, demo: Demo): Promise<Result[]> => {
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
