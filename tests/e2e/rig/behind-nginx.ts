import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, zip } from '../../../src/build/release/zip';
import { openFolder, unpack } from '../../servers/folder';
import { hasNginx, startNginx } from '../../servers/nginx';
import { CLIENT_ID, type Site } from './site';
import { test as base } from './test';

const WHY = 'There is no nginx here (Debian, Ubuntu: apt-get install nginx-light).';
const available = hasNginx();
if (!available) process.stdout.write(`Tests behind nginx are skipped: ${WHY}\n`);

/** A release of the built site, deployed as by an operator: only `config.json` edited. */
export const deploy = (files: ReadonlyMap<string, Uint8Array>, date: Date, folder: string): void => {
  unpack(zip(files, date), folder);
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ clientId: CLIENT_ID, cloud: 'global' }));
};

const nowhere = { origin: 'http://localhost', stop: () => Promise.resolve() };

/** The rig's test with nginx in place of its own server; `deployed` is the folder that it serves. */
export const behindNginx = base.extend<{ nginx: undefined }, { deployed: string; site: Site }>({
  nginx: [
    async ({}, use, info) => {
      info.skip(!available, WHY);
      await use(undefined);
    },
    { auto: true },
  ],
  deployed: [
    async ({}, use) => {
      const folder = openFolder('site');
      deploy(filesOf('dist'), new Date('2026-11-26T09:00:00Z'), folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ deployed }, use) => {
      const { origin, stop } = available ? await startNginx(deployed) : nowhere;
      await use({ origin, config: {}, reset: () => undefined, stop });
      await stop();
    },
    { scope: 'worker' },
  ],
});
