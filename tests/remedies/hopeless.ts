import type { Guide, Result } from '../../src/checks';
import { kindOf } from '../../src/checks/kinds';
import { isFulfilled } from '../../src/checks/steps';
import { enterpriseAppIn, type Office, type Reading } from './office';

type Params = Partial<{ readonly endOfEws: string; readonly api: { readonly id: string } }>;

const END_OF_DAY = 'T00:00:00+02:00';

/**
 * The only states in which nobody in the directory can help, told from the directory and the clock, never from a remedy:
 * EWS has ended, Microsoft itself has blocked the API, and the sum of nothing but these.
 */
export const hopelessness = (result: Result, guide: Guide, office: Office, reading: Reading): string | undefined => {
  const { checks } = guide;
  const params = checks.find(({ number }) => number === result.number)?.params as Params | undefined;
  if (params?.endOfEws !== undefined && reading.now >= new Date(`${params.endOfEws}${END_OF_DAY}`))
    return 'EWS has ended';
  const api = params?.api && enterpriseAppIn(office.tenant, params.api.id);
  const status = api?.disabledByMicrosoftStatus;
  const isBlocked = status && status !== 'NotDisabled' && !api.deletedDateTime;
  if (result.kind === 'admin-consent' && result.status === 'fail' && isBlocked) return 'Microsoft has blocked the API';
  if (kindOf(result.kind).sums === undefined || isFulfilled(result.status)) return undefined;
  const before = reading.results.slice(0, reading.results.indexOf(result)).filter((one) => !isFulfilled(one.status));
  const causes = before.map((one) => hopelessness(one, guide, office, reading));
  return causes.includes(undefined) ? undefined : causes[0];
};
