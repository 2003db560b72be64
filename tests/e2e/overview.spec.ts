import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { withCase } from '../../src/report/case';
import { toLine } from '../../src/report/line';
import { pseudonymise } from '../../src/report/pseudonyms';
import type { Report } from '../../src/report/report';
import { guide, reportOf, SALT } from '../report/made';
import { check, expectDone, run } from './rig/contract';
import { expect, test } from './rig/test';

const at = (report: Report, readAt: string): Report => ({ ...report, snapshot: { ...report.snapshot, readAt } });
/** The same in another directory. */
const elsewhere = (report: Report, name: string, digit: string) =>
  JSON.parse(
    JSON.stringify(report)
      .replaceAll('3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894', `3f0c6a52-7d41-4b8e-9a63-51c0e7d2b89${digit}`)
      .replaceAll('8a1d4f70-52b3-4c96-8e1f-d37b60a9c215', `8a1d4f70-52b3-4c96-8e1f-d37b60a9c21${digit}`)
      .replaceAll('Musterbau GmbH', name),
  ) as Report;

const cased = async (name: string, company: string, digit: string) =>
  withCase(elsewhere({ ...(await reportOf(name)), guide: guide.product }, company, digit), SALT);

const json = (name: string, report: Report) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(report)),
});

/** Ten reports as they come in: files, an archive, a mail and a line of a chat. */
const ten = async () => {
  const first = at(await cased('ohne-zustimmung', 'Adler AG', '1'), '2026-11-20T09:00:00.000Z');
  const reports = [
    first,
    at(await cased('fertig', 'Adler AG', '1'), '2026-11-22T09:00:00.000Z'),
    await cased('abgelaufen', 'Österreich & Söhne', '2'),
    await cased('falsche-plattform', '=SUMME(A1)', '3'),
    await cased('leer', 'Leer GmbH', '5'),
    await pseudonymise(await cased('halb-fertig', 'Geheim GmbH', '6'), SALT),
    await cased('fertig', 'Fertig KG', '7'),
  ];
  const [zipped, mailed, chatted] = [
    await cased('ohne-zustimmung', 'Zip AG', '8'),
    await cased('fertig', 'Mail AG', '9'),
    await cased('abgelaufen', 'Chat AG', '0'),
  ];
  const archive = zipSync({ 'bericht.json': Buffer.from(JSON.stringify(zipped)) });
  const mail = [
    'From: a@example.org',
    'Subject: Bericht',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Guten Tag, anbei der Bericht.',
    '--b',
    'Content-Type: application/json; name="bericht.json"',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(JSON.stringify(mailed))
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '--b--',
    '',
  ].join('\r\n');
  return {
    files: [
      ...reports.map((one, place) => json(`${String(place + 1)}.json`, one)),
      { name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) },
      { name: 'b.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) },
    ],
    line: `Hallo, hier ist er:\n${await toLine(chatted)}\nGruß`,
  };
};

const rows = (page: Page) => page.locator('[data-desk-rows] tr');
const cells = (page: Page, column: string) => page.locator(`[data-desk-rows] [data-slot="${column}"]`);

const layTen = async (page: Page) => {
  const { files, line } = await ten();
  await page.goto('/support/');
  await page.locator('[name=reports]').setInputFiles(files);
  await expect(rows(page)).toHaveCount(9);
  await page.locator('[name=reportText]').fill(line);
  await expect(rows(page)).toHaveCount(10);
  return files;
};

test('ten reports are ten rows, to be sorted, filtered and taken along', async ({ page, microsoft }) => {
  await layTen(page);
  await expect(page.locator('[name=reportText]')).toHaveValue('');
  await expect(rows(page).first()).toContainText('Schritt 10: 10.1, Administratorzustimmung');

  const sort = page.locator('[data-sort=directory]');
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-column=directory]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(cells(page, 'directory').nth(1)).toHaveText('Adler AG');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-column=directory]')).toHaveAttribute('aria-sort', 'descending');
  await expect(cells(page, 'directory').first()).toHaveText('Zip AG');

  await page.getByLabel('Nur, wo in 30 Tagen zu handeln ist').check();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('[data-desk-count]')).toHaveText('2 von 10 Berichten');
  await page.getByLabel('Nur, wo in 30 Tagen zu handeln ist').uncheck();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV herunterladen' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^berichte-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`"'=SUMME(A1)"`);
  expect(csv.trim().split('\r\n')).toHaveLength(11);
  expect(microsoft.requests).toEqual([]);
});

test('several reports of one customer are a history with what has changed', async ({ page }) => {
  await layTen(page);
  await page.getByText('Adler AG: 2 Berichte').click();
  const history = page.locator('[data-desk-histories]');
  await expect(history).toContainText('10.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt.');
  await expect(history.locator('details')).toHaveCount(1);
});

test('a report is opened in its guide, and the list is there on coming back', async ({ page }) => {
  const files = await layTen(page);
  const number = (await rows(page).nth(3).locator('th [data-slot=number]').textContent()) ?? '';
  await page.getByRole('button', { name: `${number} in der Anleitung öffnen` }).click();
  await expectDone(page);
  await expect(run(page)).toHaveAttribute('data-case', number);
  await expect(check(page, 'redirect-uri')).toHaveAttribute('data-status', 'fail');
  await expect(page).toHaveURL(/#app-registrieren$/);
  await page.reload();
  await expect(run(page)).toHaveAttribute('data-case', number);
  await page.goto('/support/');
  await expect(rows(page)).toHaveCount(10);
  await page.locator('[name=reports]').setInputFiles(files.slice(0, 1));
  await expect(page.getByRole('alert')).toContainText('liegt schon in der Liste');
  await rows(page).last().getByRole('button', { name: 'Entfernen' }).click();
  await expect(rows(page)).toHaveCount(9);
});

test('nothing outlives the tab unless it is wanted, and „Alles löschen“ deletes it', async ({ page, context }) => {
  await layTen(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('desk')))).toEqual([]);
  const other = await context.newPage();
  await other.goto('/support/');
  await expect(other.locator('[data-desk-list]')).toBeHidden();

  await page.getByLabel('Die Liste in diesem Browser behalten').check();
  await expect(rows(other)).toHaveCount(10);
  await other.getByRole('button', { name: 'Alles löschen' }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(
    await page.evaluate(() => [localStorage.getItem('desk-reports'), sessionStorage.getItem('desk-reports')]),
  ).toEqual([null, null]);
});

test('what is no report gets its sentence', async ({ page }) => {
  await page.goto('/support/');
  const ews = Buffer.from('EwsEnabled : False\nEwsAllowedAppIDs : 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215');
  await page.locator('[name=reports]').setInputFiles({ name: 'ews.txt', mimeType: 'text/plain', buffer: ews });
  await expect(page.getByRole('alert')).toContainText('kein Bericht, sondern ein Beleg');
  const cut = Buffer.from('{"format":"entra-guide-report","version":9}');
  await page.locator('[name=reports]').setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: cut });
  await expect(page.getByRole('alert')).toContainText('einer neueren Fassung');
});

/** Drops files in the middle of the page, as from a folder; whatever the page does not take, the browser opens. */
const dropOn = (page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]) =>
  page.locator('h1').evaluate(
    (element, given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        const isUnhandled = element.dispatchEvent(event);
        if (isUnhandled && type !== 'dragenter') throw new Error(`The browser would leave the page: ${type}`);
      }
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );

for (const elsewhere of ['/fehlersuche/', '/begriffe/', '/anleitungen/', '/gibt-es-nicht']) {
  test(`what is dropped on ${elsewhere} lies on the desk`, async ({ page, planned }) => {
    if (elsewhere === '/gibt-es-nicht') planned.add(404);
    const report = json('kunde.json', await cased('ohne-zustimmung', 'Adler AG', '1'));
    await page.goto(elsewhere);
    await dropOn(page, [report, { name: 'film.json', buffer: Buffer.from('{"film":1}') }]);
    await expect(page).toHaveURL(/\/support\/$/);
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByRole('alert').first()).toContainText('auf einer anderen Seite abgelegt');
    await expect(page.getByRole('alert').first()).toContainText('film.json');
    await expect(page.getByText('film.json')).toBeInViewport();
    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText('auf einer anderen Seite abgelegt')).toHaveCount(0);
  });
}

test('several reports dropped on a guide are several cases, and the one that is open stays', async ({ page }) => {
  const [open, one, other] = [
    json('offen.json', await cased('fertig', 'Offen AG', '1')),
    json('eins.json', await cased('ohne-zustimmung', 'Eins AG', '2')),
    json('zwei.json', await cased('abgelaufen', 'Zwei AG', '3')),
  ];
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles(open);
  await expectDone(page);
  await page.waitForLoadState('networkidle');
  const directory = (await run(page).getAttribute('data-directory')) ?? '';
  await dropOn(page, [one, other]);
  await expect(page).toHaveURL(/\/support\/$/);
  await expect(rows(page)).toHaveCount(2);
  await page.goto('/');
  await expect(run(page)).toHaveAttribute('data-directory', directory);

  const archive = zipSync({ 'eins.json': one.buffer, 'zwei.json': other.buffer, 'offen.json': open.buffer });
  await dropOn(page, [{ name: 'alle.zip', buffer: Buffer.from(archive) }]);
  await expect(page).toHaveURL(/\/support\/$/);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('alert').first()).toContainText('liegt schon in der Liste');
});

test('several reports pasted into a guide: none replaces the other unseen', async ({ page }) => {
  const lines = [
    await toLine(await cased('ohne-zustimmung', 'Eins AG', '2')),
    await toLine(await cased('abgelaufen', 'Zwei AG', '3')),
  ];
  await page.goto('/');
  await page.locator('[name=evidenceText]').fill(lines.join('\n\n'));
  await expect(page.getByRole('alert').first()).toContainText('Darin sind mehrere Berichte, geöffnet ist keiner.');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('where a browser passes nothing on, a sentence says so', async ({ page }) => {
  await page.goto('/begriffe/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await dropOn(page, [json('kunde.json', await cased('fertig', 'Adler AG', '1'))]);
  await expect(page.getByRole('alert')).toContainText('Ihr Browser gibt die Dateien nicht weiter.');
  await expect(page).toHaveURL(/\/begriffe\/$/);
});
