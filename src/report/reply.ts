import { clickLines, type LabelText } from '../checks/said-clicks';
import { doers } from '../checks/doers';
import { moment } from '../checks/dates';
import { plain } from '../checks/format';
import { grouped } from '../checks/grouped';
import { stepNumber, type Guide } from '../checks/guide';
import { doerOf } from '../checks/kind';
import { kindOf } from '../checks/kinds';
import { productOf } from '../checks/product';
import type { Result } from '../checks/result';
import { isFulfilled } from '../checks/steps';
import { isPseudonym } from '../tenant/pseudonym';
import { sinceLines } from './comparison-text';
import type { Outgoing } from './outgoing';
import { listed } from './said';
import { demoNote } from './words';
import { wrap } from './wrap';

export interface Reply extends Outgoing {
  readonly guide: Guide;
  readonly number: string | undefined;
  /** Address of the guide, without fragment. */
  readonly address: string;
  readonly label: LabelText;
}

const isOpen = ({ status }: Result) => !isFulfilled(status) && status !== 'skipped';

/** Opens the guide at this step, with the application id filled in where it is a real one. */
const linkTo = (step: number, { address, report }: Reply) => {
  const { clientId } = report.inputs;
  const id = clientId === '' || isPseudonym(clientId) ? [] : [['clientId', clientId]];
  return `${address}#${new URLSearchParams([...id, ['schritt', String(step)]]).toString()}`;
};

const checkLines = (result: Result, { guide, label }: Reply): string[] => {
  const { number, kind: name, ist, soll, remedy } = result;
  const kind = kindOf(name);
  const params = guide.checks.find((check) => check.number === number)?.params;
  const doer = remedy?.doer ?? doerOf(kind, params);
  return [
    `  ${number} ${kind.title}`,
    `  Jetzt: ${listed(plain(ist))}`,
    ...(kind.manual ? [`  So prüfen Sie es: ${listed(plain(soll))}`] : []),
    ...(remedy ? ['  So beheben Sie es:', ...clickLines(remedy, label).map((line) => `    ${line}`)] : []),
    ...(remedy && doer && doer !== 'anyone' ? [`  Das darf ${doers[doer]}.`] : []),
    ...(remedy?.delay === undefined ? [] : [`  ${remedy.delay}`]),
  ];
};

/** Of each open step what is open in it, and a link to it. */
const stepLines = (open: readonly Result[], reply: Reply): string[] =>
  [...grouped(open, ({ number }) => stepNumber(number))].flatMap(([step, own]) => {
    const title = reply.guide.titles?.[own[0]?.step ?? ''] ?? '';
    return [
      '',
      `Schritt ${String(step)}${title === '' ? '' : `: ${title}`}`,
      ...own.flatMap((result) => checkLines(result, reply)),
      `  Zum Schritt: ${linkTo(step, reply)}`,
    ];
  });

/**
 * What support writes to the customer: only what is open, what to click, and a link to each step; plain German in lines of
 * 78 characters, which a mail and a ticket leave as they are.
 */
export const replyText = (reply: Reply): string => {
  const { guide, number, report, results, beside } = reply;
  const open = results.filter(isOpen);
  const since = beside ? sinceLines(beside) : [];
  return wrap(
    [
      'Guten Tag,',
      '',
      `wir haben uns die Anbindung ${productOf(guide).genitive} angesehen.`,
      `Stand: ${moment(report.snapshot.readAt)}${number === undefined ? '' : `, Fall ${number}`}${demoNote(report)}`,
      '',
      ...(since.length === 0 ? [] : [...since, '']),
      open.length === 0 ? 'Alles, was sich nachlesen lässt, stimmt.' : 'Das ist noch offen:',
      ...stepLines(open, reply),
      '',
      ...(open.length === 0 ? [] : ['Prüfen Sie danach auf derselben Seite noch einmal, ob alles erfüllt ist.', '']),
      'Freundliche Grüße',
      '',
    ].join('\n'),
  );
};
