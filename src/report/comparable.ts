import { list } from '../checks/format';
import { isGuid } from '../checks/guid';
import { caseOf, subjectOf, type Reported, type Subject } from './case';

/** Whether two are of one directory, as far as that can be told. */
export type Likeness = 'same' | 'different' | 'unknown';

/** Both say the id of their directory; without it one goes by a name, which tells nothing of an id. */
const isTold = (...subjects: readonly Subject[]) =>
  subjects.every(({ directory }) => directory !== undefined && isGuid(directory));

/**
 * Whether two reports are of the same directory, across browsers as well: a named one is compared with the fingerprint of
 * one with pseudonyms. Two with pseudonyms of different browsers cannot be told apart.
 */
export const comparable = async (a: Reported, b: Reported): Promise<Likeness> => {
  const [one, other] = [subjectOf(a.snapshot), subjectOf(b.snapshot)];
  if (a.pseudonymised === b.pseudonymised) {
    if (one.directory !== undefined && one.directory === other.directory) return 'same';
    const isSameApp = one.registration !== undefined && one.registration === other.registration;
    if (isSameApp && (a.pseudonymised || !isTold(one, other))) return 'same';
    if (one.directory === undefined || other.directory === undefined) return 'unknown';
    if (!a.pseudonymised) return isGuid(one.directory) === isGuid(other.directory) ? 'different' : 'unknown';
    if (a.case?.directory === undefined || a.case.salt !== b.case?.salt) return 'unknown';
    return a.case.directory === b.case.directory ? 'same' : 'different';
  }
  const [named, hidden] = a.pseudonymised ? [other, a.case] : [one, b.case];
  if (named.directory === undefined || hidden?.directory === undefined) return 'unknown';
  return (await caseOf(named, hidden.salt)).directory === hidden.directory ? 'same' : 'different';
};

/** Whether two reports call the same things by the same names: pseudonyms of another browser are other ones. */
export const isNamedAlike = (a: Reported, b: Reported): boolean => {
  if (a.pseudonymised !== b.pseudonymised) return false;
  const [one, other] = [subjectOf(a.snapshot), subjectOf(b.snapshot)];
  const isSame = (name: keyof Subject) => one[name] !== undefined && one[name] === other[name];
  return !a.pseudonymised || isSame('directory') || isSame('registration');
};

/** Whether two states can be compared: it is said before anything that has changed. */
export interface Comparability {
  /** A whole sentence, with the reason where they cannot be, or not in all. */
  readonly sentence: string;
  /** The checks can be compared: both are of the same guide. */
  readonly results: boolean;
  /** What stands in the directory can be compared: both call the same by the same name. */
  readonly tenant: boolean;
  /** Both are surely of one case: the same directory, and no other registration. */
  readonly isSure: boolean;
}

interface Guided extends Reported {
  readonly guide: string;
}

/** How far two states can be compared of which it is known whether they are of one directory. */
export const comparabilityOf = (one: Guided, other: Guided, directory: Likeness): Comparability => {
  const results = directory !== 'different' && one.guide === other.guide;
  const isNamed = isNamedAlike(one, other);
  const tenant = directory === 'same' && isNamed;
  const [first, second] = [one, other].map(({ snapshot }) => subjectOf(snapshot).registration);
  const isOther = tenant && first !== undefined && second !== undefined && first !== second;
  const reasons = [
    ...(one.guide === other.guide ? [] : ['gehören zu verschiedenen Anleitungen']),
    ...(isNamed ? [] : ['nennen dieselben Dinge verschieden, weil darin Decknamen stehen']),
    ...(isOther ? ['zeigen verschiedene Registrierungen'] : []),
  ];
  const isAny = results || tenant;
  const rest = isAny && !tenant ? ' Verglichen sind nur die Ergebnisse.' : '';
  const sentence = {
    different: 'Nicht vergleichbar: Die beiden Stände sind aus verschiedenen Verzeichnissen.',
    unknown: `Nicht sicher vergleichbar: Ob beide Stände aus demselben Verzeichnis sind, lässt sich nicht erkennen.${rest}`,
    same:
      reasons.length === 0
        ? 'Vergleichbar: Beide Stände sind aus demselben Verzeichnis.'
        : `${isAny ? 'Zum Teil' : 'Nicht'} vergleichbar: Beide Stände sind aus demselben Verzeichnis, aber sie ${list(reasons)}.${rest}`,
  }[directory];
  return { sentence, results, tenant, isSure: directory === 'same' && !isOther };
};
