import type { Snapshot } from '../../tenant/snapshot';
import type { Message } from './case';

/** Not one answer: there is no network, or Microsoft answers nothing. That it forbids something is an answer. */
export const isNothing = ({ facts }: Snapshot) =>
  Object.values(facts).every((reading) => !reading.ok && reading.reason !== 'forbidden');

/** Why there was not one answer, as the page says it. */
export const nothingRead = ({ facts }: Snapshot): Message => {
  const reading = Object.values(facts)[0];
  return { key: reading?.ok === false && reading.reason === 'offline' ? 'offline' : 'nothing-read' };
};

/** Microsoft refuses the sign-in itself: throws what MSAL throws then, for nothing else helps but a new one. */
export const refuseOver = ({ facts }: Snapshot) => {
  const isOver = Object.values(facts).some((reading) => !reading.ok && reading.reason === 'not-signed-in');
  if (isOver) throw Object.assign(new Error('The sign-in is refused.'), { errorCode: 'bad_token' });
};
