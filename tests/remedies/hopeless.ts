import type { Guide, Result } from '../../src/checks';
import { kindOf } from '../../src/checks/kinds';
import { isFulfilled } from '../../src/checks/steps';
import { enterpriseAppIn, type Office, type Reading } from './office';

type Params = Partial<{ readonly endOfEws: string; readonly api: { readonly id: string } }>;

const END_OF_DAY = 'T00:00:00+02:00';

/**
 * The only states in which nobody in the directory can help, told from the directory and the clock, never from a remedy:
 * EWS has ended; Microsoft itself has blocked the API, and then also that no consent can make the enterprise app; and the
 * sum that counts one of these.
 */
export const hopelessness = (result: Result, guide: Guide, office: Office, reading: Reading): string | undefined => {
  const { checks } = guide;
  const params = checks.find(({ number }) => number === result.number)?.params as Params | undefined;
  if (params?.endOfEws !== undefined && reading.now >= new Date(`${params.endOfEws}${END_OF_DAY}`))
    return 'EWS has ended';
  const api = params?.api && enterpriseAppIn(office.tenant, params.api.id);
  const status = api?.disabledByMicrosoftStatus;
  const isBlocked = status && status !== 'NotDisabled';
  if (result.kind === 'admin-consent' && result.status === 'fail' && isBlocked) return 'Microsoft has blocked the API';
  const others = reading.results.slice(0, reading.results.indexOf(result)).filter((one) => !isFulfilled(one.status));
  const causes = others.flatMap((one) => hopelessness(one, guide, office, reading) ?? []);
  const isAppless = result.kind === 'enterprise-app-enabled' && result.lack === 'absent';
  const follows = kindOf(result.kind).sums !== undefined || isAppless;
  return follows && !isFulfilled(result.status) ? causes[0] : undefined;
};
