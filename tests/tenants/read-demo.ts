import { judge, needsOf, nextQuestion, scopesOf, searchOf } from '../../src/checks';
import type { Guide, Inputs, Result } from '../../src/checks';
import type { Demo } from '../../src/emulator/tenants/demo';
import { openDemo, type OpenDemo } from '../../src/emulator/tenants/open';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf, type Entered } from '../../src/ui/session/inputs';

/** The moment every demo of the tests lives in. */
export const NOW = new Date('2026-11-23T09:00:00Z');

interface Read {
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
}

/** A directory as the page reads it for a guide, through the same client and collector. */
export const readDirectory = async (
  guide: Guide,
  { account, token, fetch }: OpenDemo,
  form: Entered,
  now = NOW,
): Promise<Read> => {
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
    now,
    next: (first) => nextQuestion(guide, first, inputs, now),
  });
  return { snapshot, inputs: inputsOf(form, snapshot) };
};

/** A demo tenant as the page reads it; `ticks` are numbers of checks. */
export const readDemo = (guide: Guide, demo: Demo, ticks: readonly string[] = []): Promise<Read> => {
  const exchange = demo.evidence === undefined ? undefined : readExchangeOutput(demo.evidence, NOW);
  return readDirectory(guide, openDemo(demo, scopesOf(guide), NOW), { ...demo.inputs, exchange, ticks });
};

/** The whole guide judged in a demo tenant. */
export const judgedIn = async (guide: Guide, demo: Demo): Promise<Result[]> =>
  judge(guide, { ...(await readDemo(guide, demo)), now: NOW });
