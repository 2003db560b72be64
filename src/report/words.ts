import { isKind, kindOf } from '../checks/kinds';
import type { Result, Status } from '../checks/result';

/** Each status as it is said in a sentence. */
export const statusWords: Readonly<Record<Status, string>> = {
  pending: 'noch nicht geprüft',
  running: 'wird geprüft',
  pass: 'erfüllt',
  fail: 'nicht erfüllt',
  warn: 'Hinweis',
  unknown: 'nicht prüfbar',
  skipped: 'nicht geprüft',
  manual: 'bitte selbst prüfen',
  done: 'von Ihnen bestätigt',
};

/** „4.2, Umleitungs-URI“: the number first, as it is said on the phone. */
export const spokenName = ({ number, kind }: Pick<Result, 'number' | 'kind'>) =>
  isKind(kind) ? `${number}, ${kindOf(kind).title}` : number;
