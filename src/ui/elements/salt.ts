import { newSalt } from '../../report/pseudonyms';
import { keepText, keptText } from './storage';

const KEY = 'report-salt';
let salt: string | undefined;

/**
 * The salt of this browser's pseudonyms, kept so that reports of different days can be compared; where nothing is kept,
 * only those of one visit. It is in no report.
 */
export const keptSalt = (): string => {
  salt ??= keptText(KEY, 'browser');
  if (salt !== undefined && /^[0-9a-f]{32}$/.test(salt)) return salt;
  salt = newSalt();
  keepText(KEY, salt, 'browser');
  return salt;
};
