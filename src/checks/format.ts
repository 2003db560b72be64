import type { Text } from './text';

/** „1 Geheimnis“, „3 Geheimnisse“ */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const joined = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;

/** „a“, „a und b“, „a, b und c“ */
export const list = (items: readonly string[]) => joined(items, 'und');

/** „a“, „a oder b“, „a, b oder c“ */
export const oneOf = (items: readonly string[]) => joined(items, 'oder');

export const quoted = (value: string) => `„${value}“`;

/** The plain characters of a text, its marks dropped. */
export const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.mark)).join('');

/** Several texts, each on a line of its own. */
export const lines = (texts: readonly Text[]): Text =>
  texts.flatMap((text, index) => [...(index > 0 ? ['\n'] : []), ...(typeof text === 'string' ? [text] : text)]);
