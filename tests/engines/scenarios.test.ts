import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fertig } from '../../src/emulator/tenants/fertig';
import { throughMicrosoft, windowOf } from './rig/at-microsoft';
import { absent, kinds } from './rig/engines';
import { copied, record, saved } from './rig/recorded';
import { startStage, type Stage } from './rig/stage';
import { appears, isDone, until, type Tab } from './rig/tab';

if (absent.length > 0) process.stdout.write(`Engines that are not tried: ${absent.join('; ')}.\n`);

/** The statuses of all steps, by slug. */
const statuses = (tab: Tab) =>
  tab.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => [
        dataset['step'],
        dataset['status'],
      ]),
    ),
  );

/** Puts text into a field as a paste does: all at once, and the page hears of it. */
const paste = (tab: Tab, selector: string, text: string) =>
  tab.run(
    (css, value) => {
      const field = document.querySelector<HTMLInputElement>(css);
      if (!field) throw new Error(`no ${css}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

describe.each(['Chromium', 'Firefox', 'WebKit'] as const)('in %s', (name) => {
  describe.skipIf(!kinds[name].here)('', () => {
    let stage: Stage;
    let tab: Tab;
    beforeAll(async () => {
      stage = await startStage(name);
    });
    afterAll(() => stage.stop());
    beforeEach(async () => {
      stage.microsoft.reset(fertig.tenant(new Date()));
      tab = await stage.engine.open();
    });
    const { clientId, domain } = fertig.inputs;
    const visit = (path = '/') => tab.goto(`${stage.origin}${path}`);

    test('a window opens from the click only: the control', async () => {
      await visit();
      const opened = await tab.run(
        () => new Promise<boolean>((done) => setTimeout(() => done(window.open('about:blank') !== null), 100)),
      );
      expect(opened).toBe(false);
    });

    test('the first click signs in by popup, and everything is read', async () => {
      await visit(`/#clientId=${clientId}&domain=${domain}`);
      await appears(tab, '[data-action="sign-in"]');
      await tab.click('[data-action="sign-in"]');
      await throughMicrosoft(await windowOf(tab));
      await isDone(tab);
      expect(await statuses(tab)).toMatchObject({ anmelden: 'pass', administratorzustimmung: 'pass' });
    });

    test('the sign-in within the same window comes back and reads', async () => {
      await visit(`/#clientId=${clientId}&domain=${domain}`);
      await appears(tab, '[data-action="sign-in-here"]');
      await tab.click('[data-action="sign-in-here"]');
      await throughMicrosoft(tab);
      await isDone(tab);
      expect(await statuses(tab)).toMatchObject({ anmelden: 'pass', administratorzustimmung: 'pass' });
    });

    test('a value and the ticket are copied at the first click', async () => {
      await visit('/?demo=fertig');
      await isDone(tab);
      await record(tab);
      await tab.click('.handover copy-value button');
      expect(await copied(tab)).toBe(clientId);
      await tab.click('[data-action="copy-ticket"]');
      await until('the ticket', async () => (await copied(tab)).includes('Stand:'));
    });

    test('a saved report shows the same where it is opened', async () => {
      await visit('/?demo=abgelaufen');
      await isDone(tab);
      const before = await statuses(tab);
      await record(tab);
      await tab.click('[data-action="save-report"]');
      const report = await saved(tab);
      await visit('/support/');
      await visit('/');
      await appears(tab, '[name="evidenceText"]');
      await paste(tab, '[name="evidenceText"]', report);
      await isDone(tab);
      expect(await statuses(tab)).toEqual(before);
    });

    test('what was pasted is judged', async () => {
      await visit(`/#clientId=${clientId}`);
      await appears(tab, '[name="evidenceText"]');
      await paste(tab, '[name="evidenceText"]', `EwsEnabled       : True\r\nEwsAllowedAppIDs : ${clientId}\r\n`);
      await isDone(tab);
      expect(await statuses(tab)).toMatchObject({ 'ews-freigabe': 'pass' });
    });

    test('the search finds a step and leads to it', async () => {
      await visit();
      await appears(tab, 'site-search button');
      await tab.click('site-search button[data-open-modal]');
      await appears(tab, 'site-search dialog input');
      await tab.type('site-search dialog input', 'Administratorzustimmung');
      await appears(tab, '.pagefind-ui__result-link');
      await tab.click('.pagefind-ui__result-link');
      await until('the page that was found', () =>
        tab.run(() => location.search.includes('highlight') || location.hash !== '' || location.pathname !== '/'),
      );
    });
  });
});
