import type { Ask } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import { gap, type Reading } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';
import { isAnswerTo } from './documents';
import { isPlain } from './plain';
import type { Sorted } from './sort';

const NOTHING: Reading<null> = { ok: true, value: null, proof: 'paste' };

/** What the commands of this page ask for, and what a refusal may answer. */
const ANSWERED = [
  'organization',
  'applicationState',
  'servicePrincipal',
  'servicePrincipalState',
  'appRoleAssignments',
  'resource',
] as const satisfies readonly FactName[];

/** Microsoft's own words, where they answer one of our requests: there is no such object, or it may not be read. */
export const refusals = (documents: readonly Sorted[], ask: Ask): Snapshot['facts'] => {
  const read: Snapshot['facts'] = {};
  for (const document of documents.filter(({ sort }) => sort === 'error')) {
    const { value } = document;
    const name = ANSWERED.find((one) => isAnswerTo(document, facts[one].path(ask)));
    const code = isPlain(value['error']) ? value['error']['code'] : undefined;
    if (!name) continue;
    if (code === 'Request_ResourceNotFound') Object.assign(read, { [name]: NOTHING });
    if (code === 'Authorization_RequestDenied') Object.assign(read, { [name]: gap('forbidden', { code }) });
  }
  return read;
};
