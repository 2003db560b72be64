import { contentsOf, isThere, type Content } from './contents';
import { recognise, type Recognised, type Hints } from './recognise';
import type { Why } from './why';

/** What a mail is full of beside evidence: it says nothing by itself. */
const USUAL: readonly Why[] = ['not-json', 'empty', 'web-page', 'archive', 'mail'];
/** What must be told whatever else is there. */
const WARNINGS: readonly Why[] = ['secret', 'token', 'har', 'damaged-line'];

const isWarning = (found: Recognised) => found.is === 'nothing' && WARNINGS.includes(found.why);
const isTelling = (found: Recognised) => found.is === 'nothing' && !USUAL.includes(found.why);

const recognised = (content: Content, surroundings: Hints): Recognised =>
  isThere(content) ? recognise(content, surroundings) : { is: 'nothing', why: content.why, size: 0 };

/**
 * Everything that is evidence in a file or a pasted text, the parts of a mail and the files of an archive included, in
 * their order, and a warning where a secret or a token is among them. Where there is nothing, one reason: the most
 * telling.
 */
export const recogniseAll = async (
  given: string | Uint8Array,
  surroundings: Hints,
): Promise<readonly [Recognised, ...Recognised[]]> => {
  const all = (await contentsOf(given)).map((one) => recognised(one, surroundings));
  const [first, ...more] = all.filter((one) => one.is !== 'nothing' || isWarning(one));
  if (first) return [first, ...more];
  return [all.find(isTelling) ?? all.at(-1) ?? { is: 'nothing', why: 'empty', size: given.length }];
};
