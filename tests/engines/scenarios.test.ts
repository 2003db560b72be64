import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fertig } from '../../src/emulator/tenants/fertig';
import { throughMicrosoft } from './rig/at-microsoft';
import { absent, kinds } from './rig/engines';
import { copied, record, saved } from './rig/recorded';
import { startStage, type Stage } from './rig/stage';
import { appears, isDone, PATIENCE, until, windowOf, type Tab } from './rig/tab';

if (absent.length > 0) process.stdout.write(`Engines that are not tried: ${absent.join('; ')}.\n`);

/** The statuses of all steps, by slug. */
const statuses = (tab: Tab): Promise<Record<string, string>> =>
  tab.run(() => {
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    return Object.fromEntries(steps.map(({ dataset }) => [dataset['step'] ?? '', dataset['status'] ?? '']));
  });

/** Waits until these steps have these statuses. */
const expectSteps = (tab: Tab, expected: Readonly<Record<string, string>>) =>
  vi.waitFor(async () => expect(await statuses(tab)).toMatchObject(expected), { timeout: PATIENCE, interval: 100 });

/** Puts text into the field for evidence as a paste does: all at once, and the page hears of it. */
const paste = async (tab: Tab, text: string) => {
  await appears(tab, '[name="evidenceText"]');
  await tab.run((value) => {
    const field = document.querySelector<HTMLTextAreaElement>('[name="evidenceText"]');
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
};

/** Where the user activation that a script may have got from its caller is over. In milliseconds. */
const CALM = 6000;

/** Nobody has found the button sooner; meanwhile the page prepares what the click itself needs. */
const reading = () => new Promise((found) => setTimeout(found, 1000));

/** Chromium does all this in tests/e2e; `ENGINES=WebKit` tries one alone. */
const names = (process.env['ENGINES'] ?? 'Firefox,WebKit').split(',') as (keyof typeof kinds)[];

describe.each(names)('in %s', (name) => {
  describe.skipIf(!kinds[name].here)('as users have it', () => {
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
    const press = async (action: string) => {
      await appears(tab, `[data-action="${action}"]`);
      await tab.click(`[data-action="${action}"]`);
    };

    test('no window opens without a click', async () => {
      await visit();
      const opened = await tab.run(
        (calm) => new Promise<boolean>((done) => setTimeout(() => done(window.open('about:blank') !== null), calm)),
        CALM,
      );
      expect(opened).toBe(false);
    });

    test('the first click signs in by popup, and everything is read', async () => {
      await visit(`/#clientId=${clientId}&domain=${domain}`);
      await reading();
      await press('sign-in');
      await throughMicrosoft(await windowOf(tab));
      await expectSteps(tab, { anmelden: 'pass', administratorzustimmung: 'pass' });
    });

    test('the sign-in within the same window comes back and reads', async () => {
      await visit(`/#clientId=${clientId}&domain=${domain}`);
      await press('sign-in-here');
      await throughMicrosoft(tab);
      await expectSteps(tab, { anmelden: 'pass', administratorzustimmung: 'pass' });
    });

    test('a value is copied at the first click', async () => {
      await visit('/?demo=fertig');
      await isDone(tab);
      await record(tab);
      await tab.click('.handover copy-value button');
      expect(await copied(tab)).toBe(clientId);
    });

    test('the text for the ticket is copied at the first click', async () => {
      await visit('/?demo=fertig');
      await isDone(tab);
      await record(tab);
      await press('copy-ticket');
      expect(await copied(tab)).toContain('Stand:');
    });

    test('a saved report shows the same where it is opened', async () => {
      await visit('/?demo=abgelaufen');
      await isDone(tab);
      const before = await statuses(tab);
      await record(tab);
      await press('save-report');
      const report = await saved(tab);
      await visit('/datenschutz/');
      await visit();
      await paste(tab, report);
      await expectSteps(tab, before);
    });

    test('what was pasted is judged', async () => {
      await visit(`/#clientId=${clientId}`);
      await paste(tab, `Name             : ${domain}\r\nEwsEnabled       : True\r\nEwsAllowedAppIDs : ${clientId}\r\n`);
      await expectSteps(tab, { 'ews-freigabe': 'pass' });
    });

    test('the search finds a page and leads to it', async () => {
      await visit();
      await appears(tab, 'site-search button[data-open-modal]');
      await tab.click('site-search button[data-open-modal]');
      await appears(tab, 'site-search dialog input');
      await tab.type('site-search dialog input', 'Datenschutzerklärung');
      await appears(tab, '.pagefind-ui__result-link');
      await tab.click('.pagefind-ui__result-link');
      await until('the page that was found', () => tab.run(() => location.pathname !== '/'));
    });
  });
});
