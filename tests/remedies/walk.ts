import type { Guide, Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { isAboutRegistration } from '../../src/checks/guess';
import { kindOf } from '../../src/checks/kinds';
import { isFulfilled } from '../../src/checks/steps';
import { isDoable, obey, rehearse } from './administrator';
import { answerOf } from './answers';
import { Impossible } from './impossible';
import { hopelessness } from './hopeless';
import { read, type Office, type Reading } from './office';

/** How it went. */
export interface Walk {
  /** Remedies done. */
  readonly rounds: number;
  /** Checks seen red or left to the user with a remedy, each once for every registration that was judged. */
  readonly reds: number;
  /** Why something stays open at the end that nobody can help. */
  readonly hopeless: readonly string[];
}

/** The page leads somewhere else than to green. */
class Astray extends Error {}

const said = ({ number, kind, status, reason, ist }: Result) =>
  `${number} ${kind} ${status}${reason ? ` (${reason})` : ''}: ${plain(ist)}`;

const isOpen = ({ status }: Result) => !isFulfilled(status);

/** Whether a registration is there cannot be told: whoever may read goes first, and what else is asked for is not known to be possible. */
const isBlind = ({ results }: Reading) =>
  results.some(({ kind, status }) => kind === 'registration-exists' && status === 'unknown');

/** Every red has a way out unless nobody has one, and every remedy shown can be done as things stand. */
const expectWaysOut = (guide: Guide, office: Office, reading: Reading) => {
  for (const result of reading.results) {
    const isHopeless = hopelessness(result, guide, office, reading) !== undefined;
    const isWay = isDoable(result, reading);
    const isSum = kindOf(result.kind).sums !== undefined;
    if (result.status === 'fail' && (isSum || reading.subject.guess ? !isWay && !isHopeless : isWay === isHopeless))
      throw new Astray(`${isWay ? 'A remedy where nothing helps' : 'No remedy'}: ${said(result)}`);
    if (result.remedy?.blade === 'create' && reading.subject.appId !== undefined)
      throw new Astray(`Sends to register while one is judged: ${said(result)}`);
    if (isBlind(reading)) continue;
    try {
      rehearse(guide, office, result, reading);
    } catch (cause) {
      if (cause instanceof Impossible) throw new Astray(`${cause.message}, but it is asked for: ${said(result)}`);
      throw cause;
    }
  }
};

/** What is judged, and whether it is only a guess. */
const standing = ({ subject }: Reading) => `${(subject.appId ?? 'none').toLowerCase()}${subject.guess ? '?' : ''}`;

/** What was green stays green, unless another registration is judged now and the check is about that, or sums such. */
const expectNothingBroken = (before: Reading, after: Reading, by: Result) => {
  const isOther = standing(before) !== standing(after);
  for (const [index, old] of before.results.entries()) {
    const now = after.results[index];
    if (!now || isOpen(old) || !isOpen(now)) continue;
    const kind = kindOf(old.kind);
    if (!isOther || !(isAboutRegistration(kind) || kind.sums)) throw new Astray(`${said(by)} has broken ${said(now)}`);
  }
};

/** What is open and has a remedy. */
const doableIn = (reading: Reading) => reading.results.filter((one) => isOpen(one) && isDoable(one, reading));

interface Next {
  readonly result: Result;
  /** A remedy is done; else something is typed, pasted or ticked that nobody had said yet. */
  readonly isRound: boolean;
}

const asksForSignIn = ({ status, remedy }: Result) =>
  status === 'warn' && remedy?.changes.some(({ change }) => change === 'sign in') === true;

/** What comes next in the order of the page: the first open check that has a remedy or asks for something. */
const nextOf = (guide: Guide, reading: Reading): Next | undefined => {
  for (const result of reading.results) {
    if (isBlind(reading) && asksForSignIn(result)) return { result, isRound: false };
    if (!isOpen(result)) continue;
    if (isDoable(result, reading)) return { result, isRound: true };
    const answer = answerOf(guide, result);
    if (answer) return { result: answer, isRound: false };
  }
  return undefined;
};

/** What is left, and why nobody can help it. */
const leftIn = (guide: Guide, office: Office, reading: Reading): string[] =>
  reading.results
    .filter((one) => isOpen(one))
    .map((one) => {
      const why = hopelessness(one, guide, office, reading);
      if (why === undefined) throw new Astray(`Still open: ${said(one)}`);
      return why;
    });

/** Follows the page's remedies in its order until nothing is left to do; throws where one is missing, wrong or impossible. */
export const walk = async (guide: Guide, office: Office): Promise<Walk> => {
  const [reds, done] = [new Set<string>(), new Set<string>()];
  let rounds = 0;
  for (let reading = await read(guide, office); ;) {
    const here = standing(reading);
    expectWaysOut(guide, office, reading);
    for (const { number } of doableIn(reading)) reds.add(`${here} ${number}`);
    const next = nextOf(guide, reading);
    const key = `${here} ${next?.result.number ?? ''} ${String(next?.isRound)}`;
    if (!next || done.has(key)) return { rounds, reds: reds.size, hopeless: leftIn(guide, office, reading) };
    done.add(key);
    rounds += Number(next.isRound);
    obey(guide, office, next.result, reading);
    const after = await read(guide, office);
    expectNothingBroken(reading, after, next.result);
    reading = after;
  }
};
