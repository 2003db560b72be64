import { merge } from '../../import/merge';
import { recognise, type Recognised } from '../../import/recognise';
import { decode } from '../../import/decode';
import { sizeText } from '../../import/why';
import type { Snapshot } from '../../tenant/snapshot';
import type { Message } from './case';
import type { Piece } from './piece';

/** What came of something pasted or dropped: evidence, a report to open, or why it is nothing. */
export type Taken =
  | ({ readonly is: 'evidence'; readonly message?: Message } & Pick<Piece, 'file' | 'snapshot' | 'exchange'>)
  | { readonly is: 'report'; readonly text: string }
  | {
      readonly is: 'nothing';
      readonly message: Message;
      readonly isSecret: boolean;
      /** What it is instead of Exchange's settings. */
      readonly exchange: NonNullable<Piece['exchange']>;
    };

/** The text of a file that has been recognised. */
const textOf = (given: string | Uint8Array): string => {
  const decoded = decode(given);
  return 'text' in decoded ? decoded.text : '';
};

export const tooLarge = (size: number, file: string): Message => ({
  key: 'too-large',
  detail: [file, sizeText(size)].filter(Boolean).join(', '),
});

const remarkOf = (found: Extract<Recognised, { remarks: unknown }>, file: string): Message | undefined => {
  const remark = found.remarks[0];
  return remark && { key: remark, ...(file !== '' && { detail: file }) };
};

/** Says what a pasted text or the bytes of a file are, and takes from it what it proves. */
export const takeIn = (
  given: string | Uint8Array,
  file: string,
  surroundings: Parameters<typeof recognise>[1],
): Taken => {
  const found = recognise(given, surroundings);
  if (found.is === 'report') return { is: 'report', text: textOf(given) };
  if (found.is === 'nothing') {
    const { why, size } = found;
    const message = why === 'too-large' ? tooLarge(size, file) : { key: why, ...(file !== '' && { detail: file }) };
    const { exchange = { instead: 'unrecognised' } } = found;
    return { is: 'nothing', message, isSecret: why === 'secret' || why === 'token', exchange };
  }
  const message = remarkOf(found, file);
  return {
    is: 'evidence',
    file,
    ...('snapshot' in found && { snapshot: found.snapshot }),
    ...(found.exchange && { exchange: found.exchange }),
    ...(message && { message }),
  };
};

/** Whether the second adds something to the first: both are about the same registration in the same directory. */
export const isCompleted = (first: Snapshot, second: Snapshot): boolean => merge(first, second) !== first;
