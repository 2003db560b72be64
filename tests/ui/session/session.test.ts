import { beforeEach, describe, expect, test } from 'vitest';
import * as admin from '../../e2e/rig/admin';
import { compared } from '../../../src/ui/session/comparing';
import { reminderOf } from '../../../src/ui/session/reminder';
import { leavingOf } from '../../../src/ui/session/report-file';
import { exchangeOf, firm, guide, manifestOf, Office, statuses, type Firm } from './office';

let [a, b] = [firm('alpha', '1'), firm('bravo', '2')];
let office = new Office([a, b]);

beforeEach(() => {
  [a, b] = [firm('alpha', '1'), firm('bravo', '2')];
  office = new Office([a, b]);
});

const signIn = async (who: Firm | undefined) => {
  office.account = who;
  await office.session.signingIn.popup();
};
const typeAll = ({ appId, domain, start }: Firm) => {
  office.session.entry.fill({ clientId: appId, domain, secretStart: start });
};
const appOf = ({ directory, appId }: Firm) => {
  const app = directory.applications.find((one) => one.appId === appId);
  if (!app) throw new Error(`No ${appId}.`);
  return app;
};
const store = () => office.session.store;
const message = () => {
  const { message: said } = store().case;
  return said && ('key' in said ? said.key : said.codes.join(' '));
};
const reportOf = async (pseudonyms: boolean) => {
  const salt = '0123456789abcdef0123456789abcdef';
  const leaving = await leavingOf({ guide, view: store().view, now: office.now(), salt, keepNames: !pseudonyms });
  if (!leaving) throw new Error('Nothing to save.');
  return JSON.stringify(leaving.report);
};
const drop = (text: string, name: string) =>
  office.session.intake.takeFile(new TextEncoder().encode(text).buffer, name);

describe('a run', () => {
  const runs = () => {
    const seen: string[] = [];
    store().addEventListener('change', () => {
      const { run, results } = store().view;
      const now = run === 'done' && results.length === 0 ? 'done, and nothing is judged' : run;
      if (seen.at(-1) !== now) seen.push(now);
    });
    return seen;
  };

  test('of a demo is done once, when all of it is judged', async () => {
    const seen = runs();
    await office.session.demo('fertig');
    expect(seen).toEqual(['idle', 'running', 'done']);
    expect(statuses(office.session)).toMatchObject({ administratorzustimmung: 'pass', 'ews-freigabe': 'pass' });
  });

  test('of a file is done when it is judged', async () => {
    const seen = runs();
    await drop(manifestOf(a), 'manifest.json');
    expect(seen).toEqual(['idle', 'done']);
  });
});

describe('signing in', () => {
  test('reads and judges what was typed before', async () => {
    typeAll(a);
    await signIn(a);
    expect(store().view).toMatchObject({ run: 'done', source: 'tenant', fulfilled: 10 });
    expect(statuses(office.session)).toMatchObject({
      'anwendungs-id': 'pass',
      'schluessel-uebertragen': 'pass',
      administratorzustimmung: 'pass',
      'ews-freigabe': 'unknown',
    });
  });

  test('refused, it leaves everything as it was', async () => {
    typeAll(a);
    await signIn(a);
    const before = statuses(office.session);
    await signIn(undefined);
    expect(statuses(office.session)).toEqual(before);
    expect(message()).toBe('access_denied');
    expect(store().case.typed.clientId).toBe(a.appId);
  });

  test('with another account begins another case: nothing of the first is left', async () => {
    typeAll(a);
    await office.session.intake.takeText(exchangeOf(a.name, [a.appId]));
    await signIn(a);
    office.session.entry.tick('12.2', true);
    expect(statuses(office.session)).toMatchObject({ 'ews-freigabe': 'pass', abschluss: 'pass' });
    await signIn(b);
    expect(JSON.stringify(store().case)).not.toMatch(/alpha|11111111/);
    expect(statuses(office.session)).toMatchObject({ 'anwendungs-id': 'unknown', 'ews-freigabe': 'unknown' });
    expect(store().case.ticks).toEqual([]);
  });

  test('with the same account goes on with the case', async () => {
    typeAll(a);
    await signIn(a);
    await office.session.intake.takeText(exchangeOf(a.name, [a.appId]));
    await signIn(a);
    expect(statuses(office.session)).toMatchObject({ 'anwendungs-id': 'pass', 'ews-freigabe': 'pass' });
  });

  test('after a reload the account signed in last goes on, with what was typed for it but not the characters', async () => {
    typeAll(a);
    await signIn(a);
    await signIn(b);
    office.session.entry.type('domain', b.domain);
    await office.reload();
    expect(store().view.snapshot?.account?.tenantId).toBe(b.tenantId);
    expect(store().case.typed).toMatchObject({ domain: b.domain, secretStart: '' });
    expect(JSON.stringify(store().case)).not.toMatch(/alpha|11111111/);
  });

  test('what was kept for one account is not for another', async () => {
    typeAll(a);
    await signIn(a);
    const { kept } = office;
    await signIn(b);
    office.kept = kept;
    await office.reload();
    expect(JSON.stringify(store().case)).not.toMatch(/alpha|11111111/);
  });

  test('signing out, or a new case, forgets all of it', async () => {
    for (const end of ['signOut', 'newCase'] as const) {
      typeAll(a);
      await signIn(a);
      await office.session[end]();
      expect(store().case.evidence).toEqual([]);
      expect(JSON.stringify([store().case, store().view, office.kept])).not.toMatch(/alpha|11111111/);
      expect(store().view).toMatchObject({ run: 'idle', source: 'none' });
    }
  });
});

describe('reading again', () => {
  test('shows what has changed', async () => {
    typeAll(a);
    await signIn(a);
    admin.revokeConsent(a.directory, appOf(a));
    await office.session.reader.read();
    expect(statuses(office.session)).toMatchObject({ administratorzustimmung: 'fail' });
  });

  test('looks twice at what is still red, unless somebody wants the answer at once', async () => {
    admin.revokeConsent(a.directory, appOf(a));
    await signIn(a);
    const reading = office.session.reader.read();
    await expect.poll(() => store().case.reading?.waiting).toBe(true);
    office.session.reader.showNow();
    await reading;
    expect(store().view).toMatchObject({ run: 'done' });
    expect(statuses(office.session)).toMatchObject({ administratorzustimmung: 'fail' });
  });

  test('cancelled, it keeps the old marks', async () => {
    await signIn(a);
    const before = statuses(office.session);
    office.fault = () => new Promise(() => undefined);
    const reading = office.session.reader.read();
    await expect.poll(() => store().view.run).toBe('running');
    expect(statuses(office.session)).toEqual(before);
    office.session.cancel();
    await reading;
    expect(statuses(office.session)).toEqual(before);
    expect(message()).toBe('run-cancelled');
  });

  test('without a network the old marks stay, with their time', async () => {
    await signIn(a);
    const { steps, readAt } = store().view;
    office.fault = () => Promise.reject(new TypeError('Failed to fetch'));
    await office.session.reader.read();
    expect(store().view).toMatchObject({ run: 'done', readAt });
    expect(store().view.steps).toEqual(steps);
    expect(store().case.failed).toBe(true);
    expect(message()).toBe('offline');
  });

  test('a newer reading silences an older one', async () => {
    await signIn(a);
    let release = (): void => undefined;
    office.fault = () => new Promise((resolve) => (release = () => resolve(new Response('{}', { status: 500 }))));
    const old = office.session.reader.read();
    office.fault = undefined;
    await office.session.reader.read();
    release();
    await old;
    expect(store().view).toMatchObject({ run: 'done' });
    expect(statuses(office.session)).toMatchObject({ administratorzustimmung: 'pass' });
  });
});

describe('what is pasted', () => {
  test('a manifest and Exchange’s output add up, in either order', async () => {
    for (const texts of [
      [manifestOf(a), exchangeOf(a.name, [a.appId])],
      [exchangeOf(a.name, [a.appId]), manifestOf(a)],
    ]) {
      await office.session.newCase();
      office.session.entry.type('clientId', a.appId);
      for (const text of texts) await office.session.intake.takeText(text);
      expect(statuses(office.session)).toMatchObject({ 'app-registrieren': 'pass', 'ews-freigabe': 'pass' });
      expect(store().view.source).toBe('import');
    }
  });

  test('another registration’s manifest is another case', async () => {
    office.session.entry.type('clientId', a.appId);
    await office.session.intake.takeText(exchangeOf(a.name, [a.appId]));
    await office.session.intake.takeText(manifestOf(a));
    await office.session.intake.takeText(manifestOf(b));
    expect(JSON.stringify(store().case)).not.toMatch(/alpha|11111111/);
    expect(statuses(office.session)).toMatchObject({ 'app-registrieren': 'pass', 'ews-freigabe': 'unknown' });
  });

  test('another registration’s manifest takes nothing along that a report had filled in', async () => {
    await signIn(a);
    typeAll(a);
    const report = await reportOf(false);
    await office.session.newCase();
    await drop(report, 'bericht.json');
    expect(store().case.typed.domain).toBe(a.domain);
    office.session.entry.type('clientId', b.appId);
    await office.session.intake.takeText(manifestOf(b));
    expect(store().case.typed).toMatchObject({ clientId: b.appId, domain: '' });
  });

  test('in the field stands only the last of what was pasted there, and it goes with its text', async () => {
    office.session.entry.type('clientId', a.appId);
    for (const ids of [[a.appId], [b.appId]]) await office.session.intake.takeText(exchangeOf(a.name, ids));
    expect(store().case.evidence).toHaveLength(1);
    await office.session.intake.takeText('');
    expect(store().case.evidence).toEqual([]);
  });

  test('an emptied field takes its evidence with it, and nothing else', async () => {
    office.session.entry.type('clientId', a.appId);
    await office.session.intake.takeText(manifestOf(a));
    await office.session.intake.takeText(exchangeOf(a.name, [a.appId]));
    await office.session.intake.takeText('');
    expect(statuses(office.session)).toMatchObject({ 'app-registrieren': 'pass', 'ews-freigabe': 'unknown' });
  });

  test('what is no evidence gets a sentence and loses nothing', async () => {
    await signIn(a);
    const before = statuses(office.session);
    await drop('{"film":1}', 'film.json');
    expect(message()).toBe('other-json');
    expect(statuses(office.session)).toEqual(before);
  });

  test('a whole secret leaves no trace', async () => {
    const secret = 'abc8Q~1234567890123456789012345678901234';
    await office.session.intake.takeText(secret);
    expect(message()).toBe('secret');
    expect(JSON.stringify([store().case, store().view, office.kept])).not.toContain(secret);
  });
});

describe('ticks', () => {
  const ticked = () => store().case.ticks.map(({ number }) => number);

  test('set before anything is known they hold for what is read first', async () => {
    office.session.entry.tick('12.2', true);
    await signIn(a);
    expect(ticked()).toEqual(['12.2']);
    await office.session.reader.read();
    expect(ticked()).toEqual(['12.2']);
  });

  test('they end with the secret they were set for', async () => {
    await signIn(a);
    office.session.entry.tick('12.2', true);
    admin.addSecret(a.directory, appOf(a));
    await office.session.reader.read();
    expect(ticked()).toEqual([]);
  });

  test('they end with the registration', async () => {
    await signIn(a);
    office.session.entry.tick('12.2', true);
    admin.deleteRegistration(a.directory, appOf(a));
    const reading = office.session.reader.read();
    office.session.reader.showNow();
    await reading;
    expect(ticked()).toEqual([]);
  }, 15_000);

  test('one that a report brings is a ticked box that can be unticked', async () => {
    await signIn(a);
    office.session.entry.tick('12.2', true);
    const report = await reportOf(true);
    await office.session.newCase();
    await drop(report, 'bericht.json');
    expect(ticked()).toEqual(['12.2']);
    office.session.entry.tick('12.2', false);
    expect(ticked()).toEqual([]);
    expect(statuses(office.session)['abschluss']).not.toBe('pass');
  });
});

describe('an opened report', () => {
  test('is a case of its own, with the time of its reading', async () => {
    typeAll(a);
    await signIn(a);
    const [report, { readAt }] = [await reportOf(false), store().view];
    office.offset = 3 * 86_400_000;
    await signIn(b);
    typeAll(b);
    await drop(report, 'alpha.json');
    expect(store().view).toMatchObject({ source: 'import', readAt });
    expect(JSON.stringify(store().case)).not.toMatch(/bravo|22222222/);
    expect(store().case.typed).toMatchObject({ clientId: a.appId, domain: a.domain, secretStart: '' });
    expect(statuses(office.session)).toMatchObject({ 'schluessel-uebertragen': 'pass' });
  });

  test('its pseudonyms are judged, but stand in no field', async () => {
    typeAll(a);
    await signIn(a);
    const report = await reportOf(true);
    await office.session.newCase();
    await drop(report, 'bericht.json');
    expect(store().case.typed).toMatchObject({ clientId: '', domain: '' });
    expect(statuses(office.session)).toMatchObject({ 'schluessel-uebertragen': 'pass', 'anwendungs-id': 'pass' });
  });

  test('of a demo stays a demo', async () => {
    await office.session.demo('fertig');
    expect(store().view.isDemo).toBe(true);
    const report = await reportOf(false);
    await office.session.newCase();
    await drop(report, 'demo.json');
    expect(store().view).toMatchObject({ isDemo: true, source: 'import' });
    await signIn(a);
    expect(store().view).toMatchObject({ isDemo: false, source: 'tenant' });
    expect(store().case.typed.clientId).toBe('');
  });
});

describe('what the tab keeps', () => {
  test('is of the case that is shown: nothing of one that an opened report has ended', async () => {
    typeAll(a);
    await signIn(a);
    const report = await reportOf(false);
    await signIn(b);
    typeAll(b);
    expect(JSON.stringify(office.kept)).toContain(b.appId);
    await drop(report, 'alpha.json');
    expect(JSON.stringify(office.kept)).not.toMatch(/alpha|bravo|11111111|22222222/);
    await office.reload();
    expect(store().view.snapshot?.account?.tenantId).toBe(b.tenantId);
    expect(store().case.typed).toMatchObject({ clientId: '', domain: '' });
  });

  test('is nothing of a demo', async () => {
    await office.session.demo('fertig');
    expect(JSON.stringify(office.kept)).not.toContain('musterbau');
  });

  test('is where the next sign-in leads, whatever is shown', async () => {
    office.session.entry.type('tenant', b.domain);
    await office.session.demo('fertig');
    expect(office.kept.typed.tenant).toBe(b.domain);
  });
});

test('the case has its number, also where a reading goes on while it is made', async () => {
  for (const one of [a, b, a, b]) {
    await signIn(one);
    await expect.poll(() => store().case.number).toMatch(/^\w{3}-\w{3}$/);
  }
});

describe('a comparison', () => {
  test('is of what is shown now, not of what was shown when it was made', async () => {
    typeAll(a);
    await signIn(a);
    const given = { guide, view: store().view, salt: '0123456789abcdef0123456789abcdef', now: office.now() };
    office.session.entry.compare(await compared(await reportOf(false), 'alt.json', given));
    expect(store().case.comparison?.changes).toEqual([]);
    admin.revokeConsent(a.directory, appOf(a));
    await office.session.reader.read();
    await expect.poll(() => store().case.comparison?.changes.join()).toContain('jetzt nicht erfüllt');
  });
});

describe('what is handed on', () => {
  const leave = async (keepNames: boolean) => {
    const given = { guide, view: store().view, now: office.now(), salt: '0123456789abcdef0123456789abcdef', keepNames };
    const leaving = await leavingOf(given);
    if (!leaving) throw new Error('Nothing to hand on.');
    return { ...given, leaving, guideUrl: 'https://pruefen.example/' };
  };

  test('of a report with pseudonyms is what it says, and nothing that was typed beside it', async () => {
    typeAll(a);
    await signIn(a);
    const report = await reportOf(true);
    await office.session.newCase();
    await drop(report, 'bericht.json');
    typeAll(a);
    await office.session.intake.takeText(exchangeOf(a.name, [a.appId]));
    for (const keepNames of [false, true]) {
      expect(JSON.stringify((await leave(keepNames)).leaving)).not.toMatch(/alpha|11111111/);
    }
  });

  test('for the calendar names the secret only where names go along', async () => {
    await signIn(a);
    expect(await reminderOf(await leave(false))?.text()).not.toContain('alpha');
    expect(await reminderOf(await leave(true))?.text()).toContain('alpha Mailserver');
  });
});

test('a demo leaves nothing behind for a real sign-in', async () => {
  await office.session.demo('fertig');
  expect(statuses(office.session)).toMatchObject({ berechtigung: 'pass', 'ews-freigabe': 'pass', abschluss: 'manual' });
  await signIn(a);
  expect(store().view.source).toBe('tenant');
  expect(JSON.stringify(store().case)).not.toContain('musterbau');
  expect(statuses(office.session)).toMatchObject({ 'ews-freigabe': 'unknown' });
});

test('a case has its number, also where evidence comes while that is being made; none without evidence', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  office.session.store.addEventListener('change', () => {
    if (store().case.evidence.length === 1) resolve(undefined);
  });
  const pasted = office.session.intake.takeText(manifestOf(a));
  await promise;
  await drop(exchangeOf(a.name, [a.appId]), 'ews.txt');
  await pasted;
  await expect.poll(() => store().case.number).toMatch(/^[A-Z\d]{3}-[A-Z\d]{3}$/);
  await office.session.newCase();
  expect(store().case.number).toBeUndefined();
});
