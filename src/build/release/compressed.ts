import { gzipSync } from 'fflate';
import { brotliCompressSync } from 'node:zlib';

const TEXT = /\.(css|html|js|json|svg|txt|xml)$/;
/** The operator edits this one: a copy beside it would go on telling visitors what stood there before. */
const EDITED = 'config.json';
/** In bytes; a smaller file is one packet either way. */
const WORTH = 1000;

const both = (name: string, content: Uint8Array) => [
  [`${name}.gz`, gzipSync(content, { level: 9, mtime: 0 })] as const,
  [`${name}.br`, new Uint8Array(brotliCompressSync(content))] as const,
];

/** The files and, beside each text, what a web server sends of it to a browser that takes gzip or brotli. */
export const withCompressed = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...files].flatMap(([name, content]) => {
      const isWorthIt = TEXT.test(name) && name !== EDITED && content.length >= WORTH;
      return [[name, content] as const, ...(isWorthIt ? both(name, content) : [])];
    }),
  );
