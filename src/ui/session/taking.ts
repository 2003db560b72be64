import type { recognise } from '../../import/recognise';
import type { Recognised } from '../../import/recognise';
import { recogniseAll } from '../../import/recognise-all';
import { sizeText } from '../../import/why';
import { contradicts, identityOf } from '../../tenant/identity';
import type { Snapshot } from '../../tenant/snapshot';
import type { Message } from './case';
import type { Piece } from './piece';

/** What came of something pasted or dropped: evidence, a report to open, or why it is nothing. */
export type Taken =
  | ({ readonly is: 'evidence'; readonly message?: Message } & Pick<Piece, 'file' | 'snapshot' | 'exchange'>)
  | { readonly is: 'report'; readonly text: string; readonly message?: Message }
  | {
      readonly is: 'nothing';
      readonly message: Message;
      readonly isSecret: boolean;
      /** What it is instead of Exchange's settings. */
      readonly exchange: NonNullable<Piece['exchange']>;
    };

export const tooLarge = (size: number, file: string): Message => ({
  key: 'too-large',
  detail: [file, sizeText(size)].filter(Boolean).join(', '),
});

const remarkOf = (found: Extract<Recognised, { remarks: unknown }>, file: string): Message | undefined => {
  const remark = found.remarks[0];
  return remark && { key: remark, ...(file !== '' && { detail: file }) };
};

const takenOf = (found: Recognised, file: string): Taken => {
  if (found.is === 'nothing') {
    const { why, size } = found;
    const message = why === 'too-large' ? tooLarge(size, file) : { key: why, ...(file !== '' && { detail: file }) };
    const { exchange = { instead: 'unrecognised' } } = found;
    return { is: 'nothing', message, isSecret: why === 'secret' || why === 'token', exchange };
  }
  const message = remarkOf(found, file);
  if (found.is === 'report') return { is: 'report', text: found.text, ...(message && { message }) };
  return {
    is: 'evidence',
    file,
    ...('snapshot' in found && { snapshot: found.snapshot }),
    ...(found.exchange && { exchange: found.exchange }),
    ...(message && { message }),
  };
};

/** Says what a pasted text or a file is, the parts of a mail and of an archive included, and takes what each proves. */
export const takeIn = async (
  given: string | Uint8Array,
  file: string,
  surroundings: Parameters<typeof recognise>[1],
): Promise<readonly Taken[]> => (await recogniseAll(given, surroundings)).map((found) => takenOf(found, file));

/** Whether the second may stand beside the first: nothing says that they are of different directories or registrations. */
export const agrees = (first: Snapshot, second: Snapshot): boolean =>
  !contradicts(identityOf(first), identityOf(second));
