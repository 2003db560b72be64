import type { Locator, Page } from 'playwright/test';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { applicationAdministrator } from '../../src/emulator/company';
import type { Application } from '../../src/emulator/entities';
import { tenant, type Tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { expectDone, expectSteps, step } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/*
 * One step at a time, from the empty directory to the end, as somebody goes who does what the page says: at most two
 * clicks on it for each step, and never a search for what is to be done.
 */

test.use({ view: 'one' });

const sizes = { desktop: [1280, 800], 'half a screen': [700, 900], phone: [390, 844] } as const;

const isOnScreen = async (page: Page, place: Locator) => {
  const box = await place.boundingBox();
  return box !== null && box.y >= 0 && box.y < (page.viewportSize()?.height ?? 0) - 20;
};
const expectOnScreen = (page: Page, place: Locator) => expect.poll(() => isOnScreen(page, place)).toBe(true);

interface Task {
  readonly slug: string;
  readonly does: (page: Page, directory: Tenant, app: () => Application) => unknown;
}

const write = (page: Page, name: string, value: string) => page.locator(`[name=${name}]`).fill(value);

const tasks: readonly Task[] = [
  { slug: 'neue-registrierung', does: (_, directory) => void admin.register(directory) },
  {
    slug: 'anwendungs-id',
    does: async (page, _, app) => {
      await write(page, 'clientId', app().appId);
      await write(page, 'domain', 'musterbau.de');
    },
  },
  {
    slug: 'geheimer-schluessel',
    does: (_, directory, app) => void admin.addSecret(directory, app(), { value: 'aB3~wert' }),
  },
  { slug: 'schluessel-uebertragen', does: (page) => write(page, 'secretStart', 'aB3') },
  {
    slug: 'berechtigung',
    does: (_, directory, app) => {
      admin.requestPermission(directory, app(), admin.fullAccessAsApp);
    },
  },
  {
    slug: 'administratorzustimmung',
    does: (_, directory, app) => {
      admin.grantConsent(directory, app());
    },
  },
  {
    slug: 'ews-freigabe',
    does: (page, _, app) =>
      write(
        page,
        'evidenceText',
        `Name : muster.onmicrosoft.com\nEwsEnabled : True\nEwsAllowedAppIDs : ${app().appId}`,
      ),
  },
];

for (const [size, [width, height]] of Object.entries(sizes)) {
  test(`from nothing to the end, two clicks a step: ${size}`, async ({ page, microsoft }) => {
    const directory = (microsoft.tenant = tenant({
      directoryRoles: [applicationAdministrator()],
      servicePrincipals: [exchangeOnline(), microsoftGraph()],
    }));
    admin.addDomain(directory, 'musterbau.de');
    const app = () => {
      const [only] = directory.applications;
      if (!only) throw new Error('Nothing is registered');
      return only;
    };
    let clicks = 0;
    const click = async (place: Locator) => {
      clicks += 1;
      await place.click();
    };
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await expectOnScreen(page, page.getByRole('button', { name: 'Mit Microsoft anmelden' }));
    await signIn(page);
    const next = page.locator('[data-next]');
    await expectOnScreen(page, next);
    for (const { slug, does } of tasks) {
      await test.step(slug, async () => {
        clicks = 0;
        // What is next is on the screen already, or one click away: in the head, and in the bar where the head is not.
        const here = step(page, slug);
        if (!(await isOnScreen(page, here.locator('h2')))) {
          const link = page.locator(`[data-next][href="#${slug}"], .bar a[href="#${slug}"]`);
          await click(link.locator('visible=true').last());
        }
        // What waits for the user's own word has no verdict yet: there the instructions come first.
        const status = await here.getAttribute('data-status');
        const open = here.locator('[data-check]:is([data-status=fail], [data-status=unknown])').first();
        if (status !== 'manual') await expectOnScreen(page, open);
        if (status === 'fail') await expectOnScreen(page, here.locator('[data-field=abhilfe] li').first());
        await does(page, directory, app);
        const again = here.getByRole('button', { name: /jetzt prüfen/ });
        if ((await here.getAttribute('data-status')) !== 'pass') await click(again);
        await expectSteps(page, { [slug]: 'pass' });
        expect(clicks).toBeLessThanOrEqual(2);
      });
    }
    await page
      .locator(`[data-next][href="#abschluss"], .bar a[href="#abschluss"]`)
      .locator('visible=true')
      .last()
      .click();
    await step(page, 'abschluss').getByRole('checkbox').check();
    await expect(page.locator('[data-summary-place]')).toHaveText(/Alle 12 Schritte erfüllt/);
    await expect(page.locator('[data-remark-place]')).toContainText('Speichern Sie zum Schluss');
  });
}

for (const demo of ['leer', 'halb-fertig', 'falsche-plattform', 'ohne-zustimmung', 'abgelaufen']) {
  test(`one click away: what is open and what to click first, in „${demo}“ on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/?demo=${demo}`);
    await expectDone(page);
    await page.locator('[data-next]').click();
    const open = page.locator('.step[data-current] .check:is([data-status=fail], [data-status=unknown])').first();
    await expectOnScreen(page, open.locator('h3'));
    await expectOnScreen(page, open.locator('[data-field=abhilfe] li').first());
  });
}

test('an account without a role is told at once, and where the message to a colleague stands', async ({
  page,
  microsoft,
}) => {
  microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  await page.goto('/');
  await signIn(page);
  const remark = page.locator('[data-remark-place]');
  await expect(remark).toContainText('Mit diesem Konto können Sie voraussichtlich nicht jeden Schritt erledigen');
  await remark.getByRole('link', { name: 'fertige Nachricht' }).click();
  await expectOnScreen(
    page,
    step(page, 'anmelden')
      .getByRole('button', { name: /^Nachricht zu/ })
      .first(),
  );
});

test('a partner, whose roles nobody can read, is not told that one is missing', async ({ page, microsoft }) => {
  microsoft.tenant = tenant({ user: null, servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  await page.goto('/');
  await signIn(page);
  await expectSteps(page, { anmelden: 'warn' });
  await expect(page.locator('[data-remark-place]')).toBeHidden();
});

test.describe('where a finger points', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the guide goes on at the computer by a link, which is shared, never with the secret', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(navigator, { share: (data: unknown) => Promise.resolve(void shared.push(data)) });
      Object.assign(window, { shared });
    });
    await page.goto('/#domain=musterbau.de&schritt=8');
    await write(page, 'secretStart', 'aB3');
    await page.getByRole('button', { name: 'Am Computer weitermachen: Link senden' }).click();
    const shared = () => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
    await expect
      .poll(shared)
      .toEqual([{ title: await page.title(), url: expect.stringMatching(/\/#domain=musterbau\.de$/) }]);
  });
});
