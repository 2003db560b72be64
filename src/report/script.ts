import { doers } from '../checks/doers';
import { moment } from '../checks/dates';
import { stepNumber, type Guide } from '../checks/guide';
import { doerOf } from '../checks/kind';
import { kindOf } from '../checks/kinds';
import type { Result } from '../checks/result';
import { clickLines, type LabelText } from '../checks/said-clicks';
import { isFulfilled } from '../checks/steps';
import { acceptanceText } from './accepted';
import type { Outgoing } from './outgoing';
import { said } from './said';
import { spokenName, statusWords } from './words';
import { wrap } from './wrap';

export interface Script extends Outgoing {
  readonly guide: Guide;
  readonly number: string | undefined;
  readonly label: LabelText;
  readonly now: Date;
}

const GUID = /([0-9a-f]{4})[0-9a-f]{4}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}([0-9a-f]{4})/gi;

/** Nobody reads out 36 characters: an id by its beginning and its end, which are enough to compare it. */
const sayable = (text: string) => text.replace(GUID, '$1 … $2');

const isOpen = ({ status }: Result) => !isFulfilled(status) && status !== 'skipped';

const checkLines = (result: Result, { guide, label, report, now }: Script): string[] => {
  const { number, step, kind, status, ist, soll, remedy } = result;
  const params = guide.checks.find((check) => check.number === number)?.params;
  const doer = remedy?.doer ?? doerOf(kindOf(kind), params);
  const title = guide.titles?.[step];
  const aside = acceptanceText(report.accepted, result, now);
  const place = `Schritt ${String(stepNumber(number))}${title === undefined ? '' : `, „${title}“,`}`;
  return [
    '',
    `${spokenName(result)}: ${statusWords[status]}.`,
    `  Fragen: Haben Sie ${place} vor sich?`,
    ...(said(ist) === '' ? [] : [`  Jetzt: ${said(ist)}`]),
    ...(remedy && remedy.clicks.length > 0
      ? ['  Klicks:', ...clickLines(remedy, label).map((line) => `    ${line}`)]
      : []),
    ...(remedy && doer && doer !== 'anyone' ? [`  Das darf ${doers[doer]}.`] : []),
    ...(remedy?.delay === undefined ? [] : [`  ${remedy.delay}`]),
    ...(said(soll) === '' ? [] : [`  Danach: ${said(soll)}`]),
    ...(aside === undefined ? [] : [`  ${aside}`]),
  ];
};

/** What support goes through on the phone: of every open check what to ask, what to click, and what is seen then. */
export const scriptText = (script: Script): string => {
  const { results, number, report } = script;
  const open = results.filter(isOpen);
  const done = results.filter(({ status }) => isFulfilled(status)).map((one) => one.number);
  const lines = [
    `Skript fürs Telefon${number === undefined ? '' : `, Fall ${number}`}`,
    `Stand: ${moment(report.snapshot.readAt)}`,
    ...(open.length === 0 ? ['Alles, was sich nachlesen lässt, stimmt.'] : []),
    ...open.flatMap((result) => checkLines(result, script)),
    ...(done.length === 0 ? [] : ['', `In Ordnung: ${done.join(', ')}.`]),
    '',
  ];
  return wrap(sayable(lines.join('\n')));
};
