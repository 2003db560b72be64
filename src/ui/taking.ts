import { decode } from '../import/decode';
import { merge } from '../import/merge';
import type { Recognised } from '../import/recognise';
import { sizeText } from '../import/why';
import type { Snapshot } from '../tenant/snapshot';
import type { Message } from './state';

export { recognise } from '../import/recognise';

/** The text of a file that has been recognised. */
export const textOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
};

/** What there is to say about something pasted: why it is nothing, or what was odd about it. */
export const messageFor = (found: Recognised, file: string): Message | undefined => {
  const detail = file === '' ? {} : { detail: file };
  if (found.is === 'nothing') {
    return found.why === 'too-large' ? tooLarge(found.size, file) : { key: found.why, ...detail };
  }
  const remark = 'remarks' in found ? found.remarks[0] : undefined;
  return remark && { key: remark, ...detail };
};

export const tooLarge = (size: number, file: string): Message => ({
  key: 'too-large',
  detail: [file, sizeText(size)].filter(Boolean).join(', '),
});

/** Both as one, the first before the second; nothing where they are not about the same registration. */
export const merged = (first: Snapshot, second: Snapshot): Snapshot | undefined => {
  const both = merge(first, second);
  return both === first ? undefined : both;
};
