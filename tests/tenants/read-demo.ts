import { readExchangeOutput } from '../../src/import/exchange-output';
import { needsOf, nextQuestion, scopesOf, searchOf, type Inputs } from '../../src/checks';
import { openDemo, type Demo } from '../../src/emulator/tenants';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf } from '../../src/ui/judgement';
import { realGuide } from '../guide/real-guide';

/** The moment every demo of the tests lives in. */
export const NOW = new Date('2026-11-23T09:00:00Z');

/** One demo tenant as the page reads it: through the same client and collector. */
export const readDemo = async (demo: Demo): Promise<{ readonly snapshot: Snapshot; readonly inputs: Inputs }> => {
  const guide = realGuide();
  const { account, token, fetch } = openDemo(demo, scopesOf(guide), NOW);
  const form = {
    ...demo.inputs,
    ...(demo.evidence !== undefined && { exchange: readExchangeOutput(demo.evidence, NOW) }),
    ticks: [],
  };
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
  return { snapshot, inputs: inputsOf(form, snapshot) };
};
