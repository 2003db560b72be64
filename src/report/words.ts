import { isKind, kindOf } from '../checks/kinds';
import type { Result, Status } from '../checks/result';
import type { Source } from '../tenant/snapshot';

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

/** Where a state comes from, beside its time. */
export const sourceWords: Readonly<Record<Source, string>> = {
  tenant: 'aus dem Verzeichnis gelesen',
  demo: 'Demo, kein echtes Verzeichnis',
  import: 'aus einem Bericht, der bearbeitet sein kann, oder aus eingefügten Angaben',
};

/** What comes behind the time wherever a demo could be taken for a customer's directory. */
export const demoNote = ({ source }: { readonly source: Source }): string =>
  source === 'demo' ? `, ${sourceWords.demo}` : '';

/** „4.2, Umleitungs-URI“: the number first, as it is said on the phone. */
export const spokenName = ({ number, kind }: Pick<Result, 'number' | 'kind'>) =>
  isKind(kind) ? `${number}, ${kindOf(kind).title}` : number;
