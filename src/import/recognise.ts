import { isGuid, sameGuid } from '../checks/guid';
import { isInstead, type ExchangeInstead, type ExchangeSettings } from '../checks/inputs';
import { discreet } from '../tenant/confidential';
import type { Ask } from '../tenant/fact';
import type { Snapshot } from '../tenant/snapshot';
import { decode } from './decode';
import { confided } from './discretion';
import { documentsOf, type Documents } from './documents';
import { exchangeIn } from './exchange-output';
import { unreadable } from './application';
import { snapshotOf, type Sorted } from './registration';
import { ENTRA, of, reasonOf } from './reason';
import { sortOf } from './sort';
import type { Remark, Why } from './why';

/** What helps to recognise, without being evidence itself. */
export interface Surroundings {
  /** When it was pasted here. */
  readonly now: Date;
  /** The application id typed: it says which of several registrations is meant. */
  readonly clientId?: string;
  /** What the guide looks for (`searchOf`); its API decides which enterprise app is Exchange Online. */
  readonly search?: Pick<Ask, 'redirectUri' | 'platform' | 'name' | 'api'>;
}

/** What a file or a pasted text is. */
export type Recognised =
  | { readonly is: 'report'; readonly text: string }
  | { readonly is: 'exchange'; readonly exchange: ExchangeSettings; readonly remarks: readonly Remark[] }
  | {
      readonly is: 'registration';
      readonly snapshot: Snapshot;
      readonly exchange?: ExchangeSettings;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly is: 'nothing';
      readonly why: Why;
      readonly size: number;
      /** It is about Exchange, but not the setting that is asked for. */
      readonly exchange?: ExchangeInstead;
    };

const idOf = ({ value }: Sorted) => (typeof value['appid'] === 'string' ? value['appid'] : '');
const isDeleted = ({ value }: Sorted) => Boolean(value['deleteddatetime'] ?? value['deletiontimestamp']);

type NoSubject = 'no-registration' | 'deleted-registration' | 'several-registrations';

/** Which registration is meant: the one typed, or the only one. */
const chosen = (applications: readonly Sorted[], clientId = ''): { readonly appId?: string } | NoSubject => {
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

const remarksOf = (own: readonly Sorted[], appId: string | undefined, broken: Documents['broken']): Remark[] => [
  ...(appId === undefined ? (['no-application-id'] as const) : []),
  ...(broken ? (['partly-broken'] as const) : []),
  ...(own.some(({ value }) => unreadable(value)) ? (['partly-unreadable'] as const) : []),
];

const read = (text: string, { now, clientId, search = {} }: Surroundings, size: number): Recognised => {
  const { documents: all, rest, broken } = documentsOf(discreet(text));
  const documents = all.map((one): Sorted => ({ ...one, sort: sortOf(one) }));
  if (of(documents, 'report').length > 0) return { is: 'report', text };
  const about = exchangeIn(all, rest, now);
  const exchange = about && !isInstead(about) ? about : undefined;
  const applications = of(documents, 'application');
  const subject = chosen(applications, clientId);
  if (typeof subject !== 'string') {
    const { appId } = subject;
    const own = applications.filter((one) => !isDeleted(one) && (appId === undefined || sameGuid(idOf(one), appId)));
    const others = documents.filter(({ sort }) => sort !== 'application');
    const snapshot = snapshotOf([...own, ...others], appId, search, now);
    return { is: 'registration', snapshot, ...(exchange && { exchange }), remarks: remarksOf(own, appId, broken) };
  }
  if (exchange) {
    const more: Remark[] = subject !== 'no-registration' || of(documents, ...ENTRA).length > 0 ? [subject] : [];
    return { is: 'exchange', exchange, remarks: [...more, ...(broken ? (['partly-broken'] as const) : [])] };
  }
  if (subject !== 'no-registration') return { is: 'nothing', why: subject, size };
  const why = reasonOf(text, { documents, broken });
  const isPlain = why === 'not-json' || why === 'other-json';
  if (isPlain && about && isInstead(about) && about.instead !== 'unrecognised')
    return { is: 'nothing', why: about.instead, size, exchange: about };
  return { is: 'nothing', why, size };
};

/**
 * Says what a file or a pasted text is, and takes from it what it proves. Nothing is guessed: what is not certain is
 * left out, and what is nothing we know gets the reason why.
 */
export const recognise = (given: string | Uint8Array, surroundings: Surroundings): Recognised => {
  const size = given.length;
  const decoded = decode(given);
  if ('why' in decoded) return { is: 'nothing', why: decoded.why, size };
  const secret = confided(decoded.text);
  return secret ? { is: 'nothing', why: secret, size } : read(decoded.text, surroundings, size);
};
