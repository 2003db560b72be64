import { doers } from './doers';
import { plain } from './format';
import type { Guide } from './guide';
import { doerOf } from './kind';
import { kindOf } from './kinds';
import type { Result } from './result';

/** Whether somebody else could do what a check of this kind finds missing. */
export const hasDoer = (kind: string) => kindOf(kind).doer !== undefined;

export interface Asking {
  readonly guide: Guide;
  readonly result: Result;
  /** Name and id of the registration, where one is known. */
  readonly registration?: string | undefined;
  /** Address of the step, prepared for the colleague. */
  readonly link: string;
}

/** A message to the colleague who may do what is missing, ready to send; nothing secret is in it. */
export const requestText = ({ guide, result, registration, link }: Asking): string => {
  const kind = kindOf(result.kind);
  const check = guide.checks.find(({ number }) => number === result.number);
  const doer = doerOf(kind, check?.params);
  return [
    'Guten Tag,',
    '',
    `für die Anbindung der ${guide.product} an Microsoft 365 fehlt noch ein Schritt, den ich nicht selbst erledigen kann:`,
    '',
    `Prüfung ${result.number}: ${kind.title}`,
    `Soll: ${plain(result.soll)}`,
    `Ist: ${plain(result.ist)}`,
    ...(registration === undefined ? [] : [`Registrierung: ${registration}`]),
    '',
    ...(doer ? [`Das darf ${doers[doer]}.`] : []),
    `Die Anleitung mit diesem Schritt: ${link}`,
    '',
    'Vielen Dank!',
  ].join('\n');
};
