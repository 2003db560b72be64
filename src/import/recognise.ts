import { sameGuid } from '../checks/guid';
import { isInstead, type Exchange, type ExchangeInstead, type ExchangeSettings } from '../checks/inputs';
import { confided, discreet } from '../tenant/confidential';
import type { Ask } from '../tenant/fact';
import type { Snapshot } from '../tenant/snapshot';
import { chosen, idOf, isDeleted } from './chosen';
import { decode } from './decode';
import type { Documents } from './documents';
import { documentsIn } from './documents-in';
import { exchangeIn } from './exchange-output';
import { snapshotOf } from './registration';
import { ENTRA, isRecording, of, reasonOf } from './reason';
import { sortOf, type Sorted } from './sort';
import { hasOddIds } from './text-kinds';
import { unreadable } from './unreadable';
import type { Remark, Why } from './why';

/** What helps to recognise, without being evidence itself. */
export interface Hints {
  /** When it was pasted here. */
  readonly now: Date;
  /** The application id typed: it says which of several registrations is meant. */
  readonly clientId?: string;
  /** What the guide looks for (`searchOf`); its API decides which enterprise app is Exchange Online. */
  readonly search?: Pick<Ask, 'redirectUri' | 'platform' | 'name' | 'api'>;
}

/** What a file or a pasted text is. */
export type Recognised =
  | { readonly is: 'report'; readonly text: string; readonly remarks: readonly Remark[] }
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

const remarksOf = (
  text: string,
  own: readonly Sorted[],
  appId: string | undefined,
  { broken }: Documents,
): Remark[] => {
  const isOdd = hasOddIds(text);
  return [
    ...(appId === undefined && !isOdd ? (['no-application-id'] as const) : []),
    ...(isOdd ? (['odd-characters'] as const) : []),
    ...(broken ? (['partly-broken'] as const) : []),
    ...(own.some(({ value }) => unreadable(value)) ? (['partly-unreadable'] as const) : []),
  ];
};

/** Only the form of a text: what it says about Exchange tells more. */
const FORMS: readonly Why[] = ['not-json', 'other-json', 'yaml', 'powershell-list', 'text-table', 'csv', 'portal-text'];

/** Why it is no evidence; what it is instead of Exchange's settings goes before the mere form of its text. */
const nothing = (why: Why, size: number, about: Exchange | undefined): Recognised =>
  FORMS.includes(why) && about && isInstead(about) && about.instead !== 'unrecognised'
    ? { is: 'nothing', why: about.instead, size, exchange: about }
    : { is: 'nothing', why, size };

/** What is evidence in a text without secrets; `inside` says first that there was one. */
const read = (text: string, surroundings: Hints, size: number, inside: readonly Remark[]): Recognised => {
  const { now, clientId, search = {} } = surroundings;
  const found = documentsIn(text);
  const documents = found.documents.map((one): Sorted => ({ ...one, sort: sortOf(one) }));
  if (documents.some(isRecording)) return { is: 'nothing', why: 'har', size };
  const [report] = of(documents, 'report');
  if (report) return { is: 'report', text: JSON.stringify(report.report), remarks: inside };
  const about = exchangeIn(found.documents, found.rest, now);
  const exchange = about && !isInstead(about) ? about : undefined;
  const applications = of(documents, 'application');
  const subject = chosen(applications, clientId);
  if (typeof subject !== 'string') {
    const { appId } = subject;
    const own = applications.filter((one) => !isDeleted(one) && (appId === undefined || sameGuid(idOf(one), appId)));
    const others = documents.filter(({ sort }) => sort !== 'application');
    const snapshot = snapshotOf([...own, ...others], appId, search, now);
    const remarks = [...inside, ...remarksOf(text, own, appId, found)];
    return { is: 'registration', snapshot, ...(exchange && { exchange }), remarks };
  }
  if (exchange) {
    const more: Remark[] = subject !== 'no-registration' || of(documents, ...ENTRA).length > 0 ? [subject] : [];
    const remarks = [...inside, ...more, ...(found.broken ? (['partly-broken'] as const) : [])];
    return { is: 'exchange', exchange, remarks };
  }
  const why = subject === 'no-registration' ? reasonOf(text, { documents, broken: found.broken }) : subject;
  return nothing(why, size, about);
};

/**
 * Says what a file or a pasted text is, and takes from it what it proves. Nothing is guessed: what is not certain is
 * left out, and what is nothing we know gets the reason why. A secret or token in it is never read; where nothing else is
 * there, that is the reason, and beside evidence it is the first remark.
 */
export const recognise = (given: string | Uint8Array, surroundings: Hints): Recognised => {
  const size = given.length;
  const decoded = decode(given);
  if ('why' in decoded) return { is: 'nothing', why: decoded.why, size };
  const secret = confided(decoded.text);
  if (!secret) return read(decoded.text, surroundings, size, []);
  const found = read(discreet(decoded.text), surroundings, size, [`${secret}-inside`]);
  return found.is === 'nothing' && found.why !== 'har' ? { ...found, why: secret } : found;
};
