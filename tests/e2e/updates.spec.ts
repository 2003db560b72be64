import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/build/release/zip';
import { behindNginx as test, deploy } from './rig/behind-nginx';
import { expectSteps } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect } from './rig/test';

/*
 * A new release in the place of the former one, and a browser that has been here before.
 */

/** The built site as a later release of equal size: other words, and other names of all scripts. */
const later = () => {
  const files = filesOf('dist');
  const scripts = [...files.keys()].filter((name) => /^_astro\/.+\.js$/.test(name));
  const renamed = new Map(
    scripts.map((name) => [name.slice('_astro/'.length), name.slice('_astro/'.length).replace(/.\.js$/, '~.js')]),
  );
  const rewritten = (content: Uint8Array) => {
    let text = Buffer.from(content).toString();
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    return Buffer.from(text.replaceAll('EWS', 'SWE'));
  };
  return new Map(
    [...files].map(([name, content]) => {
      const after = renamed.get(name.replace('_astro/', ''));
      return [after === undefined ? name : `_astro/${after}`, /\.(html|js)$/.test(name) ? rewritten(content) : content];
    }),
  );
};

const former = { files: () => filesOf('dist'), date: new Date('2026-11-25T09:00:00Z') };
const latest = { files: later, date: new Date('2026-11-26T09:00:00Z') };

/** In the place of the one before, of which nothing is left. */
const replace = ({ files, date }: typeof former, folder: string) => {
  rmSync(join(folder, '_astro'), { recursive: true });
  deploy(files(), date, folder);
};

test.describe.configure({ mode: 'default' });

test('who has been here before gets the new release at the next visit', async ({ page, deployed }) => {
  const main = page.locator('main');
  for (const [release, words] of [
    [former, 'EWS'],
    [latest, 'SWE'],
    [former, 'EWS'],
  ] as const) {
    replace(release, deployed);
    await page.goto('/');
    await expect(main).toContainText(words);
    await signIn(page);
    await expectSteps(page, { 'app-registrierungen': 'pass' });
    await page.getByRole('button', { name: 'Abmelden' }).click();
  }
});

test('a page whose scripts are gone says that there is a new one, and a reload suffices', async ({
  page,
  deployed,
  planned,
}) => {
  planned.add(404);
  replace(former, deployed);
  // Starlight's own script loads what opens the search as soon as the page is idle.
  await page.goto('/', { waitUntil: 'networkidle' });
  replace(latest, deployed);
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText(/neue (Version|Fassung)/);
  await page.reload();
  await signIn(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});
