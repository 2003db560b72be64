import { judge, needsOf, nextQuestion, scopesOf, searchOf } from '../../src/checks';
import type { Guide, Inputs, Result } from '../../src/checks';
import { openDemo, type Demo } from '../../src/emulator/tenants';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf } from '../../src/ui/session/inputs';

/** The moment every demo of the tests lives in. */
export const NOW = new Date('2026-11-23T09:00:00Z');

interface Read {
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
}

/** A demo tenant as the page reads it for a guide, through the same client and collector; `ticks` are numbers of checks. */
export const readDemo = async (guide: Guide, demo: Demo, ticks: readonly string[] = []): Promise<Read> => {
  const { account, token, fetch } = openDemo(demo, scopesOf(guide), NOW);
  const exchange = demo.evidence === undefined ? undefined : readExchangeOutput(demo.evidence, NOW);
  const form = { ...demo.inputs, exchange, ticks };
  const graph = openGraph({
    root: 'https://graph.microsoft.com',
    authority: 'https://login.microsoftonline.com',
    token: await token(),
    fetch,
  });
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

/** The whole guide judged in a demo tenant. */
export const judgedIn = async (guide: Guide, demo: Demo): Promise<Result[]> =>
  judge(guide, { ...(await readDemo(guide, demo)), now: NOW });
