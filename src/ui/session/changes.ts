import type { Accepted } from '../../report/accepted';
import { begun, type Case, type SignedIn, type Typed } from './case';
import { fitsDirectory, isDemo } from './evidence';

/** Something else stands in a field. A typed application id is a new wish: what was clicked before counts no more. */
export const typedInto = (one: Case, values: Partial<Typed>): Case => ({
  ...one,
  typed: { ...one.typed, ...values },
  ...(values.clientId !== undefined && values.clientId !== one.typed.clientId && { chosen: undefined }),
});

/** The user clicked one of several registrations. */
export const chose = (one: Case, appId: string): Case => ({ ...one, chosen: appId });

/** A box was ticked or unticked; what it is bound to is filled in as soon as it is known. */
export const ticked = (one: Case, number: string, on: boolean): Case => {
  const others = one.ticks.filter((tick) => tick.number !== number);
  return { ...one, ticks: on ? [...others, { number, binding: {} }] : others };
};

/** Sets a deviation aside; it stays as red as it is. */
export const setAside = (one: Case, accepted: Accepted): Case => ({
  ...one,
  accepted: [...one.accepted.filter(({ number }) => number !== accepted.number), accepted],
});

export const takenUp = (one: Case, number: string): Case => ({
  ...one,
  accepted: one.accepted.filter((accepted) => accepted.number !== number),
});

export const said = (one: Case, message: Case['message']): Case => ({ ...one, message });

const ownerOf = ({ source, account }: SignedIn) =>
  `${source} ${account.tenantId.toLowerCase()} ${account.username.toLowerCase()}`;

/** Whether what is there may stay when this account signs in. */
const stays = (one: Case, signIn: SignedIn) =>
  (one.owner === undefined || one.owner === ownerOf(signIn)) &&
  isDemo(one) === (signIn.source === 'demo') &&
  one.evidence.every((piece) => fitsDirectory(piece, signIn.account.tenantId));

/**
 * Somebody has signed in. The same account goes on with its case; so does whoever had typed and pasted without any account.
 * Another account, another directory or a real one after a demo begins a case of its own.
 */
export const signedIn = (one: Case, signIn: SignedIn): Case => ({
  ...(stays(one, signIn) ? one : begun(one)),
  signIn,
  owner: ownerOf(signIn),
  signingIn: false,
  failed: false,
  message: undefined,
});
