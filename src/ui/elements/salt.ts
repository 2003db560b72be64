import { newSalt } from '../../report/pseudonyms';

const KEY = 'report-salt';
let salt: string | undefined;

const stored = () => {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: reports of one visit can be compared, later ones cannot.
  }
};

/** The salt of this browser's pseudonyms, kept so that reports of different days can be compared. It is in no report. */
export const keptSalt = (): string => {
  salt ??= stored();
  if (salt !== undefined && /^[0-9a-f]{32}$/.test(salt)) return salt;
  salt = newSalt();
  try {
    localStorage.setItem(KEY, salt);
  } catch {
    // As above.
  }
  return salt;
};
