import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';

/** What a page is made of. */
export const TYPES = ['html', 'css', 'js', 'other'] as const;
export type FileType = (typeof TYPES)[number];

/** One file as the browser got it. */
export interface Loaded {
  /** Path without the hash of its content. */
  readonly name: string;
  readonly type: FileType;
  readonly text: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Milliseconds without a request after which a page has everything. */
const QUIET = 800;

const typeOf = (contentType: string): FileType => {
  if (contentType.includes('javascript')) return 'js';
  return contentType.includes('css') ? 'css' : contentType.includes('html') ? 'html' : 'other';
};

/** gzip -9 over the content itself: the server here sends it plain, an operator's compresses it. */
export const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

const loaded = async (response: Response): Promise<Loaded> => {
  const body = await response.body();
  const { pathname } = new URL(response.url());
  return {
    name: pathname.replace(/^\/_astro\//, '').replace(/\.[\w-]{5,8}(?=\.(js|css)$)/, ''),
    type: typeOf(response.headers()['content-type'] ?? ''),
    text: body.toString('utf8'),
    raw: body.length,
    gzip: zipped(body),
  };
};

/** Listens to what a page loads from its own site. */
export class Traffic {
  #under = 0;
  #last = performance.now();
  #responses: Response[] = [];

  constructor(page: Page, origin: string) {
    const ended = () => this.#moved(-1);
    page.on('request', () => this.#moved(1));
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
    page.on('response', (response) => {
      if (new URL(response.url()).origin === origin) this.#responses.push(response);
    });
  }

  #moved(by: number) {
    this.#under += by;
    this.#last = performance.now();
  }

  /** Everything that was loaded since the last call, once nothing has moved for a while. */
  async settled(): Promise<Loaded[]> {
    this.#last = performance.now();
    while (this.#under > 0 || performance.now() - this.#last < QUIET) await delay(50);
    const responses = this.#responses;
    this.#responses = [];
    return Promise.all(responses.map(loaded));
  }
}

export const sum = (files: readonly Loaded[], size: 'raw' | 'gzip' = 'gzip') =>
  files.reduce((total, file) => total + file[size], 0);

/** Files of `these` that `others` do not have, by name. */
export const only = (these: readonly Loaded[], others: readonly Loaded[]) =>
  these.filter(({ name }) => !others.some((other) => other.name === name));
