import { needsOf, nextQuestion, searchOf, type Guide } from '../../checks';
import { awaited, decisive } from '../../checks/under-way';
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

export interface TenantRun {
  readonly guide: Guide;
  readonly case: Case;
  readonly connection: Connection;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
  readonly arrived: (soFar: Snapshot) => void;
}

/** Reads the tenant for this guide and case. Throws only what the sign-in throws. */
export const readTenant = async (reading: TenantRun): Promise<Snapshot> => {
  const { guide, connection, now, signal, progress, arrived } = reading;
  const { root, authority, account, source } = connection;
  const token = await connection.token();
  const graph = openGraph({ root, authority, token, signal, ...(connection.fetch && { fetch: connection.fetch }) });
  const inputs = inputsOf(enteredOf(reading.case), undefined);
  const ask = { ...searchOf(guide), ...(inputs.clientId !== '' && { clientId: inputs.clientId }) };
  return collect({
    graph,
    needs: needsOf(guide),
    ask,
    account,
    source,
    now,
    progress,
    arrived,
    next: (first) => nextQuestion(guide, first, inputs, now),
    needed: (soFar) => awaited(guide, { snapshot: soFar, inputs, now }),
    decisive: (soFar) => decisive({ snapshot: soFar, inputs, now }),
  });
};
