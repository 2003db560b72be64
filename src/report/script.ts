import { doers } from '../checks/doers';
import { moment } from '../checks/dates';
import { stepNumber, type Guide } from '../checks/guide';
import { doerOf } from '../checks/kind';
import { kindOf, type AnyKind } from '../checks/kinds';
import { productOf, type Product } from '../checks/product';
import type { Result } from '../checks/result';
import { clickLines, type LabelText } from '../checks/said-clicks';
import { isFulfilled } from '../checks/steps';
import { acceptanceText } from './accepted';
import type { Outgoing } from './outgoing';
import { said, sayable } from './said';
import { demoNote, spokenName, statusWords } from './words';
import { wrap } from './wrap';

export interface Script extends Outgoing {
  readonly guide: Guide;
  readonly number: string | undefined;
  readonly label: LabelText;
  readonly now: Date;
}

const isOpen = ({ status }: Result) => !isFulfilled(status) && status !== 'skipped';

/** Pages of the portal, by the names of their labels. */
const PAGES = [
  'appRegistrations',
  'overview',
  'authentication',
  'manifest',
  'certificatesAndSecrets',
  'apiPermissions',
  'properties',
  'domainNames',
];

/** The page of the portal where the clicks are made. */
const pageOf = ({ remedy }: Result) =>
  remedy?.clicks
    .flatMap((click) => click.flatMap((piece) => (typeof piece === 'object' && 'label' in piece ? piece.label : [])))
    .find((name) => PAGES.includes(name));

type Asks = NonNullable<AnyKind['asks']>;

/** What the customer reads off outside the portal; of a secret nobody reads out anything. */
const asked: Readonly<Record<Asks, (product: Product) => string>> = {
  clientId: ({ inside }) => `Welche Anwendungs-ID steht ${inside}? Anfang und Ende genügen.`,
  domain: ({ inside }) => `Welche Domain steht ${inside}?`,
  secretStart: ({ inside }) =>
    `Haben Sie die ersten drei Zeichen des Schlüssels ${inside} abgelesen und auf der Seite eingetragen? Bitte nicht vorlesen.`,
  exchange: () => 'Was steht in der Ausgabe aus Exchange Online bei „EwsEnabled“ und bei „EwsAllowedAppIDs“?',
};

/** What is asked about: of a sum of other checks the one its verdict names, failed or else the first that is open. */
const askedAbout = (result: Result, { guide, results }: Script): Result => {
  const declared = guide.checks.find(({ number }) => number === result.number);
  const from = declared && kindOf(result.kind).sums?.(declared.params);
  const before = results.slice(0, results.indexOf(result));
  const first = before.findIndex(({ step }) => step === from);
  const summed = first < 0 ? [] : before.slice(first);
  return summed.find(({ status }) => status === 'fail') ?? summed.find(isOpen) ?? result;
};

/** What to ask, by the kind of the check and by where its clicks are made; else whether the step is before the customer. */
const questionOf = (result: Result, script: Script): string => {
  const { guide, label } = script;
  const { asks, manual } = kindOf(result.kind);
  if (asks) return asked[asks](productOf(guide));
  if (manual) return `Haben Sie das schon geprüft? ${said(result.soll)}`;
  const page = pageOf(result);
  if (page !== undefined) return `Was steht bei Ihnen unter „${label(page)}“?`;
  const { step, number } = askedAbout(result, script);
  const title = guide.titles?.[step];
  const place = `Schritt ${String(stepNumber(number))}${title === undefined ? '' : `, „${title}“,`}`;
  return `Haben Sie ${place} vor sich?`;
};

const checkLines = (result: Result, script: Script): string[] => {
  const { guide, label, report, now } = script;
  const { number, kind, status, ist, soll, remedy } = result;
  const params = guide.checks.find((check) => check.number === number)?.params;
  const doer = remedy?.doer ?? doerOf(kindOf(kind), params);
  const aside = acceptanceText(report.accepted, result, now);
  return [
    '',
    `${spokenName(result)}: ${statusWords[status]}.`,
    `  Fragen: ${questionOf(result, script)}`,
    ...(said(ist) === '' ? [] : [`  Jetzt: ${said(ist)}`]),
    ...(remedy && remedy.clicks.length > 0
      ? ['  Klicks:', ...clickLines(remedy, label).map((line) => `    ${line}`)]
      : []),
    ...(remedy && doer && doer !== 'anyone' ? [`  Das darf ${doers[doer]}.`] : []),
    ...(remedy?.delay === undefined ? [] : [`  ${remedy.delay}`]),
    ...(said(soll) === '' || kindOf(kind).manual ? [] : [`  Danach: ${said(soll)}`]),
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
    `Stand: ${moment(report.snapshot.readAt)}${demoNote(report)}`,
    ...(open.length === 0 ? ['Alles, was sich nachlesen lässt, stimmt.'] : []),
    ...open.flatMap((result) => checkLines(result, script)),
    ...(done.length === 0 ? [] : ['', `In Ordnung: ${done.join(', ')}.`]),
    '',
  ];
  return wrap(sayable(lines.join('\n')));
};
