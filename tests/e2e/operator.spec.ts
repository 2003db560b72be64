import { expectDone } from './rig/contract';
import { signIn } from './rig/sign-in';
import { CLIENT_ID } from './rig/site';
import { expect, test } from './rig/test';

/*
 * What is wrong with the operator's settings is said as soon as the page is opened.
 */

const flaws = {
  'a text that is no JSON': ['{\n  "clientId": "x"\n  "cloud": "global"\n}', 'Zeile nicht lesen', 'config.json:2'],
  'a page in its place': ['<!doctype html>', 'liefert der Webserver eine Seite', 'config.json:1'],
  'a key of another spelling': [
    `{\n  "clientID": "${CLIENT_ID}",\n  "supportMial": "a@b.de"\n}`,
    'kennt die Seite nicht',
    'config.json:2 clientID → clientId, config.json:3 supportMial',
  ],
  'a value of another form': ['{\n\n  "clientId": "12"\n}', 'nicht die richtige Form', 'config.json:3 clientId'],
  'a key that stands there twice': [
    `{\n"cloud": "global",\n"clientId": "${CLIENT_ID}",\n"cloud": "global" }`,
    'steht in der Datei config.json zweimal',
    'config.json:4 cloud',
  ],
} as const;

for (const [what, [body, sentence, place]] of Object.entries(flaws)) {
  test(`${what} is named with its place`, async ({ page }) => {
    await page.route('/config.json', (route) => route.fulfill({ body }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert').locator('small')).toHaveText(place);
  });
}

test('missing settings are said, and the demo leads', async ({ page, planned }) => {
  planned.add(404);
  await page.route('/config.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Die Datei config.json fehlt');
  await page.getByRole('link', { name: 'Demo ansehen', exact: true }).click();
  await expectDone(page);
  await expect(page.getByText('noch nicht eingerichtet')).toBeHidden();
});

test('a site as it is delivered blames nobody: it says that it is not set up, and the demo leads', async ({
  page,
  site,
}) => {
  site.config = { clientId: '00000000-0000-0000-0000-000000000000', cloud: 'global' };
  await page.goto('/');
  await expect(page.getByText('Für die Anmeldung ist diese Seite noch nicht eingerichtet.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Tragen Sie in der Datei config.json');
});

test('of a key that does nothing a sign-in is not in the way', async ({ page, site }) => {
  site.config = { ...site.config, supportMial: 'a@b.de' };
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('kennt die Seite nicht');
  await expect(page.getByText('noch nicht eingerichtet')).toBeHidden();
  await signIn(page);
  await expectDone(page);
});
