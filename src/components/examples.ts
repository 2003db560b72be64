import { judge, needsOf, nextQuestion, searchOf, type Result } from '../checks';
import { plain } from '../checks/format';
import type { ComposedGuide } from '../guide/compose';
import { readExchangeOutput } from '../import/exchange-output';
import { collect } from '../tenant/collect';
import { openGraph } from '../tenant/graph';
import type { Account } from '../tenant/snapshot';
import { inputsOf } from '../ui/session/inputs';

/** A tenant somebody is signed in to, with what was typed and pasted. */
export interface OpenTenant {
  /** What is special about it, in German. */
  readonly story: string;
  readonly account: Account;
  readonly token: () => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  readonly inputs: { readonly clientId: string; readonly domain: string; readonly secretStart: string };
  readonly evidence: string;
}

/** One thing a check says, and where it says so. */
export interface Example {
  readonly result: Result;
  readonly story: string;
}

/** The guide judged in one tenant, through the same client, collector and judges as in the page. */
export const judgedIn = async (guide: ComposedGuide, tenant: OpenTenant, now: Date): Promise<Example[]> => {
  const { account, token, fetch, inputs: typed, evidence, story } = tenant;
  const exchange = evidence === '' ? undefined : readExchangeOutput(evidence, now);
  const form = { ...typed, exchange, ticks: [] };
  const inputs = inputsOf(form, undefined);
  const snapshot = await collect({
    graph: openGraph({ root: 'https://graph.microsoft.com', token: await token(), fetch }),
    needs: needsOf(guide),
    ask: { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) },
    account,
    source: 'demo',
    now,
    next: (first) => nextQuestion(guide, first, inputs, now),
  });
  const results = judge(guide, { snapshot, inputs: inputsOf(form, snapshot), now });
  return results.map((result) => ({ result, story }));
};

const unread = (guide: ComposedGuide, now: Date): Example[] =>
  judge(guide, { inputs: { clientId: '', domain: '', ticks: [] }, now }).map((result) => ({
    result,
    story: 'Niemand ist angemeldet, nichts ist eingetragen.',
  }));

/** A guide adds something only if it has a kind that no guide before it has. */
const newKinds = (guides: readonly ComposedGuide[]) => {
  const seen = new Set<string>();
  return guides.filter(({ checks }) => {
    const fresh = checks.some(({ kind }) => !seen.has(kind));
    for (const { kind } of checks) seen.add(kind);
    return fresh;
  });
};

const said = ({ status, reason, ist, soll, folge, remedy }: Result) =>
  JSON.stringify([status, reason, plain(ist), plain(soll), plain(folge), remedy?.clicks]);

/** Every different thing that each kind of check says in these tenants, by kind. */
export const examplesOf = async (
  guides: readonly ComposedGuide[],
  tenants: readonly OpenTenant[],
  now: Date,
): Promise<Map<string, Example[]>> => {
  const judged = newKinds(guides).map(async (guide) => [
    ...unread(guide, now),
    ...(await Promise.all(tenants.map((tenant) => judgedIn(guide, tenant, now)))).flat(),
  ]);
  const all = (await Promise.all(judged)).flat();
  const different = [
    ...new Map(all.toReversed().map((one) => [`${one.result.kind}${said(one.result)}`, one])).values(),
  ];
  return Map.groupBy(different.toReversed(), ({ result }) => result.kind);
};
