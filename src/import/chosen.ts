import { isGuid, sameGuid } from '../checks/guid';
import type { Sorted } from './sort';

export const idOf = ({ value }: Sorted) => (typeof value['appid'] === 'string' ? value['appid'] : '');
export const isDeleted = ({ value }: Sorted) => Boolean(value['deleteddatetime'] ?? value['deletiontimestamp']);

type NoSubject = 'no-registration' | 'deleted-registration' | 'several-registrations';

/** Which registration is meant: the one typed, or the only one. */
export const chosen = (applications: readonly Sorted[], clientId = ''): { readonly appId?: string } | NoSubject => {
  if (applications.length === 0) return 'no-registration';
  const present = applications.filter((one) => !isDeleted(one));
  if (present.length === 0) return 'deleted-registration';
  const ids = [
    ...new Set(
      present
        .map(idOf)
        .filter(isGuid)
        .map((id) => id.toLowerCase()),
    ),
  ];
  const meant = ids.find((id) => sameGuid(id, clientId)) ?? (ids.length === 1 ? ids[0] : undefined);
  if (meant !== undefined) return { appId: present.map(idOf).find((id) => sameGuid(id, meant)) ?? meant };
  return ids.length > 1 || present.length > 1 ? 'several-registrations' : {};
};
