import { isPseudonym } from '../tenant/pseudonym';
import type { Snapshot } from '../tenant/snapshot';
import { isGuid } from './guid';
import type { Inputs } from './inputs';

/** What somebody typed or pasted. */
export type Typed = 'clientId' | 'domain' | 'exchange';

/** What a snapshot calls its directory and its registration by. */
const namesOf = ({ account, ask, facts: { application, organization } }: Snapshot): string[] => {
  const own = application?.ok ? application.value?.appId : undefined;
  const firm = organization?.ok ? organization.value?.[0]?.id : undefined;
  return [account?.tenantId, ask.appId, own, firm].flatMap((name) => name ?? []).filter((name) => name !== '');
};

/** Letters or digits that name somebody: „www“ and „https“ name nobody, in no report. */
const namesSomebody = (domain: string) => /[\p{L}\p{N}]/u.test(domain.replace(/\b(www|https?)\b/gi, ''));

const idsOf = ({ exchange }: Inputs): readonly string[] =>
  typeof exchange === 'object' ? ((exchange as { allowedAppIds?: readonly string[] }).allowedAppIds ?? []) : [];

/**
 * What cannot be compared with what was read, because one of the two is a pseudonym and the other is not: whoever judges
 * it says „unknown“ (`pseudonym`), never red. Nothing where both are real, or both are from the same report.
 */
export const incomparable = (snapshot: Snapshot | undefined, inputs: Inputs): readonly Typed[] => {
  const names = snapshot ? namesOf(snapshot) : [];
  if (names.length === 0) return [];
  const isHidden = names.some(isPseudonym);
  const { clientId, domain } = inputs;
  const ids = idsOf(inputs);
  const hidden = ids.filter(isPseudonym).length;
  return [
    ...(isGuid(clientId) && isPseudonym(clientId) !== isHidden ? (['clientId'] as const) : []),
    ...(namesSomebody(domain) && isPseudonym(domain) !== isHidden ? (['domain'] as const) : []),
    ...(ids.length > 0 && (isHidden ? hidden === 0 : hidden > 0) ? (['exchange'] as const) : []),
  ];
};
