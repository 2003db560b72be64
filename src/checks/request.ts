import { doers } from './doers';
import { clickLines, type LabelText } from './said-clicks';
import { plain } from './format';
import { isAboutRegistration } from './guess';
import type { Guide } from './guide';
import { doerOf } from './kind';
import { kindOf } from './kinds';
import type { Remedy } from './remedy';
import type { Result } from './result';
import { productOf } from './product';

/**
 * Whether a message to somebody else is worth writing: something is wrong that they may put right, or they may read what
 * this account may not. Nobody is asked about a registration that was only guessed.
 */
export const isForColleague = ({ kind: name, status, reason }: Result, guess = false): boolean => {
  const kind = kindOf(name);
  const isOpen = status === 'fail' || reason === 'forbidden' || (status === 'warn' && kind.plea !== undefined);
  return kind.doer !== undefined && isOpen && !(guess && isAboutRegistration(kind));
};

export interface Asking {
  readonly guide: Guide;
  readonly result: Result;
  /** Name and id of the registration, where one is known for certain and by its real name. */
  readonly registration?: string | undefined;
  /** Address of the step, prepared for the colleague. */
  readonly link: string;
  /** What the portal calls a label today. */
  readonly label: LabelText;
}

const steps = (remedy: Remedy | undefined, label: Asking['label']) =>
  remedy
    ? ['', 'So geht es:', ...clickLines(remedy, label), ...(remedy.delay === undefined ? [] : [remedy.delay])]
    : [];

/** A message to the colleague who may do what is missing, ready to send; nothing secret is in it. */
export const requestText = ({ guide, result, registration, link, label }: Asking): string => {
  const kind = kindOf(result.kind);
  const check = guide.checks.find(({ number }) => number === result.number);
  const doer = result.remedy?.doer ?? doerOf(kind, check?.params);
  const product = productOf(guide);
  const begin = `für die Anbindung ${product.genitive} an Microsoft 365 fehlt noch ein Schritt, den ich nicht selbst erledigen kann:`;
  const matter = kind.plea
    ? [`ich richte die Anbindung ${product.genitive} an Microsoft 365 ein. ${kind.plea}`]
    : [
        begin,
        '',
        `Prüfung ${result.number}: ${kind.title}`,
        `Soll: ${plain(result.soll)}`,
        `Ist: ${plain(result.ist)}`,
        ...(registration === undefined ? [] : [`Registrierung: ${registration}`]),
        ...steps(result.remedy, label),
      ];
  return [
    'Guten Tag,',
    '',
    ...matter,
    '',
    ...(doer && doer !== 'anyone' ? [`Das darf ${doers[doer]}.`] : []),
    `Die Anleitung mit diesem Schritt: ${link}`,
    '',
    'Vielen Dank!',
  ].join('\n');
};
