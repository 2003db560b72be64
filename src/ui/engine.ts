import { judge, needsOf, nextQuestion, scopesOf, searchOf, type Guide, type Inputs, type Result } from '../checks';
import { matchSecretStart } from '../checks/secrets';
import { readExchangeOutput } from '../import/exchange-output';
import { collect } from '../tenant/collect';
import { openGraph } from '../tenant/graph';
import type { Account, Snapshot } from '../tenant/snapshot';

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

/** What stands in the form, as it was typed. */
export interface Form {
  readonly clientId: string;
  readonly domain: string;
  readonly secretStart: string;
  readonly evidence: string;
  /** When the evidence was pasted. */
  readonly pastedAt: Date;
  readonly ticks: readonly string[];
}

/** The inputs the judges see: the three characters are reduced to the secrets they match, and go no further. */
const inputsOf = (form: Form, snapshot: Snapshot | undefined): Inputs => {
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  return {
    clientId: form.clientId.trim(),
    domain: form.domain,
    ...(form.secretStart.length === 3 && { secret: matchSecretStart(form.secretStart, secrets) }),
    ...(form.evidence.trim() !== '' && { exchange: readExchangeOutput(form.evidence, form.pastedAt) }),
    ticks: form.ticks,
  };
};

/** Judges the guide by what was read, typed and pasted, at this moment. */
export const judgeForm = (guide: Guide, form: Form, snapshot: Snapshot | undefined): Result[] =>
  judge(guide, { snapshot, inputs: inputsOf(form, snapshot), now: new Date() });

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

export { scopesOf };
