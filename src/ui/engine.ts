import { needsOf, nextQuestion, scopesOf, searchOf, type Guide } from '../checks';
import { collect } from '../tenant/collect';
import { openGraph } from '../tenant/graph';
import type { Account, Snapshot } from '../tenant/snapshot';
import { inputsOf, judgeForm, type Form } from './judgement';

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
  readonly form: Form;
  readonly connection: Connection;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Reads the tenant for this guide and form. Throws only what the sign-in throws. */
export const readTenant = async ({ guide, form, connection, signal, progress }: Reading): Promise<Snapshot> => {
  const { root, authority, account, source } = connection;
  const token = await connection.token();
  const graph = openGraph({ root, authority, token, signal, ...(connection.fetch && { fetch: connection.fetch }) });
  const now = new Date();
  const inputs = inputsOf(form, undefined);
  const next = (first: Snapshot) => nextQuestion(guide, first, inputs, now);
  const ask = { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) };
  return collect({ graph, needs: needsOf(guide), ask, account, source, now, next, progress });
};

export { judgeForm, scopesOf, searchOf };
