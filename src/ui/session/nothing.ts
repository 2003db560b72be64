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
