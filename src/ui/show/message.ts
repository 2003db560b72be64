import { timeOfDay } from '../../checks/dates';
import type { Message } from '../session/case';
import { later } from './later';
import { fill, stamp } from './page';

/** The sentence for a problem is marked with the codes it is for; the most telling code comes first. */
const selectorsOf = (message: Message) =>
  'codes' in message
    ? message.codes.map((code) => `[data-codes~="${CSS.escape(code)}"]`)
    : [`[data-message="${message.key}"]`];

const isHere = (selector: string) => document.querySelector(`template${selector}`) !== null;

const detailsOf = (message: Message) =>
  'codes' in message
    ? [message.codes.join(', '), message.correlationId, timeOfDay(message.at)].filter(Boolean).join(' · ')
    : (message.detail ?? '');

/** What is said where nothing else is: that a sign-in has failed, by its codes, or that the sentence cannot be loaded. */
const otherwise = (message: Message) =>
  'codes' in message
    ? fill(stamp('[data-message="failed"]'), { details: detailsOf(message) })
    : fill(stamp('[data-codes~="not_loaded"]'), { details: message.key });

const sentenceFor = (message: Message) => {
  const selector = selectorsOf(message).find(isHere);
  return selector === undefined ? otherwise(message) : fill(stamp(selector), { details: detailsOf(message) });
};

let said: Message | undefined;
let waiting: Message | undefined;

/** Whether a message waits for its sentence: should that be missing, the message is said all the same, by its code. */
export const isWaiting = () => waiting !== undefined;

/** At most one message; the same is not said again. Its sentence is loaded where it has not come with the page. */
export const showMessage = async (panel: HTMLElement, message: Message | undefined) => {
  if (message === said) return;
  said = message;
  const place = panel.querySelector('[data-message-place]');
  place?.replaceChildren();
  if (!message) return;
  if (!selectorsOf(message).some(isHere)) {
    waiting = message;
    await later().catch(() => undefined);
    if (waiting === message) waiting = undefined;
  }
  if (said === message) place?.replaceChildren(sentenceFor(message));
};
