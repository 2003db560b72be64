import { needsOf, nextQuestion, searchOf, type Guide } from '../../checks';
import { collect } from '../../tenant/collect';
import { openGraph } from '../../tenant/graph';
import type { Account, Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { enteredOf, inputsOf } from './inputs';

/** Where a run reads: the tenant of a sign-in, or a demo's emulated one. */
export interface Connection {
  readonly source: 'tenant' | 'demo';
  readonly root: string;
  /** Origin of the authority; a demo has none. */
  readonly authority?: string;
  readonly account: Account;
  readonly token: () => Promise<string>;
  readonly fetch?: typeof fetch;
}

export interface Reading {
  readonly guide: Guide;
  readonly case: Case;
  readonly connection: Connection;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Reads the tenant for this guide and case. Throws only what the sign-in throws. */
export const readTenant = async ({
  guide,
  connection,
  now,
  signal,
  progress,
  ...given
}: Reading): Promise<Snapshot> => {
  const { root, authority, account, source } = connection;
  const token = await connection.token();
  const graph = openGraph({ root, authority, token, signal, ...(connection.fetch && { fetch: connection.fetch }) });
  const inputs = inputsOf(enteredOf(given.case), undefined);
  const next = (first: Snapshot) => nextQuestion(guide, first, inputs, now);
  const ask = { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) };
  return collect({ graph, needs: needsOf(guide), ask, account, source, now, next, progress });
};

export { scopesOf, searchOf } from '../../checks';
export { judgeCase } from './judging';
