import type { Page } from 'playwright/test';
import { faults } from './microsoft/faults';
import { expectDone, expectSteps, run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/** A part of the site that cannot be loaded is said, and no dead end. */
const SENTENCE = 'Ein Teil dieser Seite ließ sich nicht laden.';

test('what the sign-in needs is loaded again at the next try', async ({ page, planned }) => {
  planned.add('network');
  await page.route(/_astro\/auth\./, (route) => route.abort(), { times: 2 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).hover();
  await expect(page.getByRole('alert')).toContainText(SENTENCE);
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('not_loaded');
  await signIn(page);
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('so are the operator’s settings, and they are not called missing', async ({ page, planned }) => {
  planned.add('network');
  let reachable = false;
  await page.route('/config.json', (route) => (reachable ? route.fallback() : route.abort()));
  await page.goto('/');
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText(SENTENCE);
  reachable = true;
  await signIn(page);
  await expectDone(page);
});

test('a failed sign-in is said by its number where the sentence for it cannot be loaded', async ({
  page,
  microsoft,
  planned,
}) => {
  planned.add('network');
  let reachable = false;
  await page.route(/_astro\/templates\./, (route) => (reachable ? route.fallback() : route.abort()));
  const { at, error, description, code } = faults.conditionalAccess;
  microsoft.authority.fail = { at, error, description, code };
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Mit Microsoft anmelden' });
  await button.click();
  await expect(page.getByRole('alert')).toContainText('Die Anmeldung ist fehlgeschlagen.');
  await expect(page.getByRole('alert')).toContainText('AADSTS53003');
  reachable = true;
  await button.click();
  await expect(page.getByRole('alert')).toContainText('Eine Richtlinie Ihres Unternehmens');
});

test('what the page itself has to say is not lost either', async ({ page, planned }) => {
  planned.add('network');
  await page.route(/_astro\/templates\./, (route) => route.abort());
  await page.goto('/?demo=gibt-es-nicht');
  await expect(page.getByRole('alert')).toContainText(SENTENCE);
  await expect(page.getByRole('alert')).toContainText('no-demo');
});

for (const [what, file] of [
  ['the templates', /_astro\/templates\./],
  ['what shows a judged case', /_astro\/judged\./],
] as const) {
  test(`${what}, where they cannot be loaded, are said to be missing, asked for a few times, and come with the next try`, async ({
    page,
    planned,
  }) => {
    planned.add('network');
    let asked = 0;
    await page.route(file, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto('/?demo=falsche-plattform');
    await expect(page.getByRole('alert')).toContainText(SENTENCE);
    await expectDone(page);
    await page.waitForTimeout(1000);
    expect(asked).toBeLessThan(20);
    await page.unroute(file);
    await page.locator('[name=domain]').fill('musterbau.de');
    await expect(page.locator('[data-step="app-registrieren"]')).toHaveAttribute('data-status', 'fail');
  });
}

interface Witness {
  /** The statuses of all steps and checks and all marks when „done“ first stood there, and now. */
  readonly first: readonly string[];
  readonly now: readonly string[];
}

/** Notes in every page what its steps, checks and marks are when it says for the first time that its run is done. */
const witness = async (page: Page) => {
  await page.addInitScript(() => {
    const statuses = () =>
      [...document.querySelectorAll<HTMLElement>('[data-check], [data-step], [data-mark], .mark, [data-chain]')].map(
        ({ dataset }) => dataset['status'] ?? dataset['mark'] ?? dataset['tone'] ?? dataset['chain'],
      );
    let first: (string | undefined)[] | undefined;
    Object.assign(window, { seen: () => ({ first, now: statuses() }) });
    new MutationObserver(() => {
      if (document.querySelector('[data-run="done"]')) first ??= statuses();
    }).observe(document, { subtree: true, attributes: true, childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: () => Witness }).seen());
};

for (const late of [0, 700]) {
  test(`a run is done when its verdicts are on the page, ${String(late)} ms after what judges and shows them was asked for`, async ({
    page,
  }) => {
    for (const file of [/_astro\/engine\./, /_astro\/judged\./, /_astro\/templates\./]) {
      await page.route(file, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.fallback();
      });
    }
    const seen = await witness(page);
    await page.goto('/?demo=falsche-plattform');
    await expectSteps(page, { 'app-registrieren': 'fail', 'ews-freigabe': 'pass' });
    const demo = await seen();
    expect(demo.first).toEqual(demo.now);
    // A case that this tab has kept.
    await page.goto('/');
    await page.locator('[name=evidence]').setInputFiles('public/support/beispiel-bericht.json');
    await expectDone(page);
    await page.reload();
    await expectDone(page);
    const kept = await seen();
    expect(kept.first).toEqual(kept.now);
    expect(kept.now).toContain('fail');
  });
}

test('a demo that cannot be judged is said to be missing, and no wheel turns', async ({ page, planned }) => {
  planned.add('network');
  await page.route(/_astro\/engine\./, (route) => route.abort());
  await page.goto('/?demo=falsche-plattform');
  await expect(page.getByRole('alert')).toContainText(SENTENCE);
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('the judges, where they cannot be loaded, are said to be missing and asked for a few times', async ({
  page,
  planned,
}) => {
  planned.add('network');
  let asked = 0;
  await page.route(/_astro\/engine\./, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles('public/support/beispiel-bericht.json');
  await page.locator('[name=domain]').fill('musterbau.de');
  await expect(page.getByRole('alert')).toContainText(SENTENCE);
  await page.waitForTimeout(1000);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(20);
});
