import { moment } from '../checks/dates';
import { plain } from '../checks/format';
import { grouped } from '../checks/grouped';
import { stepNumber } from '../checks/guide';
import type { Text } from '../checks/verdict';
import type { Result } from '../checks/result';
import { clickLines, type LabelText } from '../checks/said-clicks';
import { isFulfilled, stepStatus } from '../checks/steps';
import type { Source } from '../tenant/snapshot';
import { acceptanceText, type Accepted } from './accepted';
import { comparisonLines, type BesideFormer } from './comparison-text';
import { oneLine } from './one-line';
import { said, sayable, sentences } from './said';
import { sourceWords, spokenName, statusWords } from './words';
import { wrap } from './wrap';

/** What there is to say besides the status: what was found, and what is wanted where that is something else. */
const details = ({ status, ist, soll, folge }: Result): readonly Text[] => {
  if (status === 'fail') return [ist, `Richtig wäre: ${said(soll)}`];
  if (status === 'warn') return [ist, folge];
  return status === 'manual' ? [soll] : [ist];
};

/** One check in one line, to be read out: „4.2, Umleitungs-URI: nicht erfüllt. Es ist keine …“ */
export const spokenLine = (result: Result): string =>
  sayable(`${spokenName(result)}: ${statusWords[result.status]}. ${sentences(details(result))}`).trim();

/** Deviations that somebody set aside, and for when it is asked whether they still hold. */
interface SetAside {
  readonly accepted?: readonly Accepted[];
  readonly now: Date;
}

/** All checks, one a line, to be read out; a deviation that was set aside is said, also where that is over. */
export const spokenLines = (results: readonly Result[], { accepted = [], now }: SetAside): string =>
  results
    .map((result) => {
      const aside = acceptanceText(accepted, result, now);
      return aside === undefined ? spokenLine(result) : `${spokenLine(result)} ${sentences([aside])}`;
    })
    .join('\n');

const proofs = {
  graph: 'im Verzeichnis gelesen',
  paste: 'aus eingefügten oder importierten Angaben',
  self: 'selbst erklärt',
} as const;

export interface TicketHead {
  readonly title: string;
  /** Short number of the case, where it has one. */
  readonly number?: string | undefined;
  /** When the tenant was read, never when something was saved. */
  readonly when: Date;
  readonly source: Source;
  readonly accepted?: readonly Accepted[];
  /** For what is accepted today. */
  readonly now?: Date;
  /** What differs from a former report that was laid beside it. */
  readonly beside?: BesideFormer | undefined;
  /** What the portal calls things: with it the ticket says what to click. */
  readonly label?: LabelText;
}

const indented = (label: string, text: Text) => {
  const lines = plain(text).split('\n').map(oneLine).filter(Boolean);
  return lines.length === 0 ? [] : [`    ${label}: ${lines.join('\n      ')}`];
};

const clicksOf = ({ status, remedy }: Result, { label }: TicketHead) =>
  !label || !remedy || remedy.clicks.length === 0 || (isFulfilled(status) && status !== 'warn')
    ? []
    : ['    Abhilfe:', ...clickLines(remedy, label).map((line) => `      ${line}`)];

const ticketCheck = (result: Result, head: TicketHead): string[] => {
  const { status, proof, ist, soll, folge } = result;
  const how = proof ? ` (${proofs[proof]})` : '';
  const aside = acceptanceText(head.accepted ?? [], result, head.now ?? head.when);
  return [
    `${spokenName(result)}: ${statusWords[status]}${how}`,
    ...indented('Ist', ist),
    ...(isFulfilled(status) && status !== 'warn' ? [] : indented('Soll', soll)),
    ...indented('Folge', folge),
    ...clicksOf(result, head),
    ...(aside === undefined ? [] : [`    ${aside}`]),
  ];
};

/** „7 von 12 Schritten erfüllt, weiter mit Schritt 9“ */
const summary = (results: readonly Result[]) => {
  const steps = [...grouped(results, ({ number }) => stepNumber(number))];
  const open = steps.filter(([, checks]) => !isFulfilled(stepStatus(checks)));
  const counted = `${String(steps.length - open.length)} von ${String(steps.length)} Schritten erfüllt`;
  return open[0] ? `${counted}, weiter mit Schritt ${String(open[0][0])}.` : `${counted}.`;
};

/** The marked guide as plain text for a ticket, in lines of 78 characters. */
export const ticketText = (results: readonly Result[], head: TicketHead): string =>
  wrap(
    [
      oneLine(head.title),
      ...(head.number === undefined ? [] : [`Fall: ${head.number}`]),
      `Stand: ${moment(head.when)}, ${sourceWords[head.source]}`,
      summary(results),
      ...(head.beside ? ['', ...comparisonLines(head.beside)] : []),
      ...results.map((result) => `\n${ticketCheck(result, head).join('\n')}`),
      '',
    ].join('\n'),
  );
