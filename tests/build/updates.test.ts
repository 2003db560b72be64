import { rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/build/headers';
import { HOST_FILES } from '../../src/build/hosting/names';
import { withCompressed } from '../../src/build/release/compressed';
import { zip } from '../../src/build/release/zip';
import { hasApache, startApache } from '../servers/apache';
import { openFolder, unpack } from '../servers/folder';
import { hasBrotli, hasNginx, startNginx } from '../servers/nginx';
import type { Server } from '../servers/server';

/*
 * A new release in the place of the former, on real web servers with the configuration it carries: a visitor gets it, and
 * compressed. Both releases are of equal size, which is all that some validators know.
 */

const page = (text: string) => `<!doctype html><title>Prüfen</title>${`<p>${text}</p>`.repeat(200)}`;
const script = 'export const a = 1;\n'.repeat(100);
const bytes = (text: string) => new TextEncoder().encode(text);

/** One release of a small site. */
const release = (text: string, date: string) =>
  zip(
    withCompressed(
      new Map([
        ['index.html', bytes(page(text))],
        ['404.html', bytes(page('Diese Seite gibt es nicht.'))],
        ['_astro/a.abc.js', bytes(script)],
        ['config.json', bytes('{ "clientId": "" }'.padEnd(1500))],
      ]),
    ),
    new Date(date),
  );
const FIRST = release('Fassung 1', '2026-11-26T09:00:00Z');
const SECOND = release('Fassung 2', '2026-11-26T09:00:02Z');

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As a browser asks and before it unpacks anything; `fetch` would do that by itself. */
const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });

/** What a browser asks with that has such an answer already. */
const validators = ({ headers }: Answer) => ({
  ...(headers.etag !== undefined && { 'If-None-Match': headers.etag }),
  ...(headers['last-modified'] !== undefined && { 'If-Modified-Since': headers['last-modified'] }),
});

const unpacked = {
  identity: (body: Buffer) => body,
  gzip: gunzipSync,
  br: brotliDecompressSync,
} as const;
type Encoding = keyof typeof unpacked;

interface Kind {
  readonly here: boolean;
  readonly start: (root: string, base: string) => Promise<Server>;
  readonly encodings: readonly Encoding[];
}

const servers: Readonly<Record<string, Kind>> = {
  'nginx (Debian, Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static)': {
    here: hasNginx(),
    start: startNginx,
    encodings: ['identity', 'gzip', ...(hasBrotli ? ['br' as const] : [])],
  },
  'Apache (Debian, Ubuntu: apt-get install apache2-bin)': {
    here: hasApache,
    start: startApache,
    encodings: ['identity', 'gzip', 'br'],
  },
};

describe.each(Object.entries(servers))('%s', (_name, { here, start, encodings }) => {
  describe.skipIf(!here).each(['/', '/pfad/'])('below %s', (base) => {
    let folder: string;
    let server: Server;

    beforeAll(async () => {
      folder = openFolder('updates');
      server = await start(folder, base);
    });
    afterAll(async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    });

    const deploy = (release: Uint8Array) => {
      unpack(release, join(folder, base));
    };
    const visit = (path: string, headers: Readonly<Record<string, string>>) =>
      get(`${server.origin}${base}${path}`, headers);

    test.each(encodings)('a new release arrives, and so does the former one again: %s', async (encoding) => {
      const asked = { 'Accept-Encoding': encoding };
      const text = ({ body }: Answer) => unpacked[encoding](body).toString();
      deploy(FIRST);
      const first = await visit('', asked);
      expect(text(first)).toBe(page('Fassung 1'));
      expect((await visit('', { ...asked, ...validators(first) })).status).toBe(304);
      deploy(SECOND);
      const second = await visit('', { ...asked, ...validators(first) });
      expect(text(second)).toBe(page('Fassung 2'));
      deploy(FIRST);
      expect(text(await visit('', { ...asked, ...validators(second) }))).toBe(page('Fassung 1'));
    });

    test.each(encodings)('what is edited arrives as well: %s', async (encoding) => {
      const asked = { 'Accept-Encoding': encoding };
      deploy(FIRST);
      const before = await visit('config.json', asked);
      writeFileSync(join(folder, base, 'config.json'), '{ "clientId": "1" }'.padEnd(1500));
      const { status, headers, body } = await visit('config.json', { ...asked, ...validators(before) });
      expect([status, headers['content-encoding'], body.toString().trim()]).toEqual([
        200,
        undefined,
        '{ "clientId": "1" }',
      ]);
    });

    test.each(encodings.filter((encoding) => encoding !== 'identity'))(
      'texts are sent compressed, and are still what they are: %s',
      async (encoding) => {
        deploy(FIRST);
        for (const [path, type, text, code] of [
          ['', 'text/html', page('Fassung 1'), 200],
          ['_astro/a.abc.js', 'text/javascript', script, 200],
          ['gibt/es-nicht', 'text/html', page('Diese Seite gibt es nicht.'), 404],
        ] as const) {
          const { status, headers, body } = await visit(path, { 'Accept-Encoding': `deflate, ${encoding}, zstd` });
          expect([status, headers['content-encoding'], headers['content-type']]).toEqual([code, encoding, type]);
          expect(headers.vary).toContain('Accept-Encoding');
          expect(headers['content-security-policy']).toBe(headersOf(path)['Content-Security-Policy']);
          expect(unpacked[encoding](body).toString()).toBe(text);
        }
      },
    );

    test('what is written for hosts is no visitor’s', async () => {
      deploy(FIRST);
      for (const name of HOST_FILES) {
        if (name !== '.htaccess') writeFileSync(join(folder, base, name), 'geheim');
        const { status, body } = await visit(name, {});
        expect(status, name).toBeGreaterThanOrEqual(403);
        expect(body.toString(), name).not.toMatch(/geheim|Rewrite/);
      }
    });
  });
});
