import { date, daysBetween } from './dates';
import { count } from './format';
import { validity, type Dated } from './secrets';

/** Days before the end at which a renewal is due; as Entra's own recommendation (renew expiring credentials). */
export const SOON = 30;

export const endOf = ({ endDateTime }: Dated) => new Date(endDateTime ?? Number.NaN);
export const startOf = ({ startDateTime }: Dated) => new Date(startDateTime ?? Number.NaN);

const since = (n: number) => (n === 0 ? 'weniger als einem Tag' : count(n, 'Tag', 'Tagen'));
const left = (n: number) => (n === 0 ? 'weniger als einen Tag' : count(n, 'Tag', 'Tage'));

/** „gültig bis 25. Juli 2028, noch 609 Tage“: how it stands with a secret or a certificate. */
export const termOf = (credential: Dated, now: Date): string => {
  const end = endOf(credential);
  switch (validity(credential, now)) {
    case 'no-end':
      return 'ohne lesbare Gültigkeit';
    case 'expired':
      return `abgelaufen am ${date(end)}, vor ${since(daysBetween(end, now))}`;
    case 'not-yet':
      return `noch nicht gültig, erst ab ${date(startOf(credential))}`;
    case 'valid':
      return `gültig bis ${date(end)}, noch ${left(daysBetween(now, end))}`;
  }
};
