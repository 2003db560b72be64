import { caseOf, subjectOf, type Reported, type Subject } from './case';

/**
 * Whether two reports are of the same directory, across browsers as well: a named one is compared with the fingerprint of
 * one with pseudonyms. Two with pseudonyms of different browsers cannot be told apart.
 */
export const comparable = async (a: Reported, b: Reported): Promise<'same' | 'different' | 'unknown'> => {
  const [one, other] = [subjectOf(a.snapshot), subjectOf(b.snapshot)];
  if (a.pseudonymised === b.pseudonymised) {
    if (one.registration !== undefined && one.registration === other.registration) return 'same';
    if (one.directory === undefined || other.directory === undefined) return 'unknown';
    if (one.directory === other.directory) return 'same';
    if (!a.pseudonymised) return 'different';
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
