import type { Problem } from '../../auth/problem';
import { timeOfDay } from '../../checks/dates';
import type { Message } from '../session/case';
import type { View } from '../session/view';
import { fill, stamp } from './page';

/** The sentence for a problem stands in the page, marked with the codes it is for. */
const sentenceFor = ({ codes }: Problem) => {
  const known = codes.find((code) => document.querySelector(`template[data-codes~="${CSS.escape(code)}"]`));
  return stamp(known === undefined ? '[data-message="failed"]' : `[data-codes~="${CSS.escape(known)}"]`);
};

const detailsOf = (message: Message) =>
  'codes' in message
    ? [message.codes.join(', '), message.correlationId, timeOfDay(message.at)].filter(Boolean).join(' · ')
    : (message.detail ?? '');

let said: Message | undefined;

/** At most one message; the same is not said again. */
export const showMessage = (panel: HTMLElement, { case: { message } }: View) => {
  if (message === said) return;
  said = message;
  const place = panel.querySelector('[data-message-place]');
  if (!message) {
    place?.replaceChildren();
    return;
  }
  const sentence = 'codes' in message ? sentenceFor(message) : stamp(`[data-message="${message.key}"]`);
  place?.replaceChildren(fill(sentence, { details: detailsOf(message) }));
};
