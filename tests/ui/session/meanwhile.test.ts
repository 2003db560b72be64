import { beforeEach, describe, expect, test } from 'vitest';
import * as admin from '../../e2e/rig/admin';
import { leavingOf } from '../../../src/ui/session/report-file';
import { keptOf, restored } from '../../../src/ui/session/keeping';
import { exchangeOf, firm, guide, manifestOf, Office, statuses, type Firm } from './office';

let [a, b] = [firm('alpha', '1'), firm('bravo', '2')];
let office = new Office([a, b]);

beforeEach(() => {
  [a, b] = [firm('alpha', '1'), firm('bravo', '2')];
  office = new Office([a, b]);
});

const signIn = async (who: Firm) => {
  office.account = who;
  await office.session.signingIn.popup();
};
const typeAll = ({ appId, domain, start }: Firm) => {
  office.session.entry.fill({ clientId: appId, domain, secretStart: start });
};
const store = () => office.session.store;
const message = () => {
  const { message: said } = store().case;
  return said && ('key' in said ? said.key : said.codes.join(' '));
};
const drop = (text: string, name: string) =>
  office.session.intake.takeFile(new TextEncoder().encode(text).buffer, name);
const appOf = ({ directory, appId }: Firm) => {
  const app = directory.applications.find((one) => one.appId === appId);
  if (!app) throw new Error(`No ${appId}.`);
  return app;
};
const reportOf = async (one: Office, keepNames = true) => {
  const salt = '0123456789abcdef0123456789abcdef';
  const leaving = await leavingOf({ guide, view: one.session.store.view, now: one.now(), salt, keepNames });
  return JSON.stringify(leaving?.report);
};
/** A report that another office has saved of a firm. */
const savedOf = async (who: Firm) => {
  const other = new Office([who]);
  other.account = who;
  other.session.entry.fill({ clientId: who.appId, domain: who.domain });
  await other.session.signingIn.popup();
  await other.session.intake.takeText(exchangeOf(who.name, [who.appId]));
  return reportOf(other);
};
const ofAlpha = /alpha|11111111/;
const traces = () => JSON.stringify([store().case, store().view, office.kept]);

describe('what was handed over for a case that has ended meanwhile', () => {
  test('is not taken into the next: a file', async () => {
    for (const text of [exchangeOf(a.name, [a.appId]), manifestOf(a), await savedOf(a)]) {
      const taking = drop(text, 'alpha.txt');
      await office.session.newCase();
      await taking;
      expect(traces()).not.toMatch(ofAlpha);
      expect(message()).toBe('new-case');
    }
  });

  test('is not taken into the case of another account', async () => {
    await signIn(a);
    const taking = drop(exchangeOf(a.name, [a.appId]), 'alpha.txt');
    await signIn(b);
    await taking;
    expect(traces()).not.toMatch(ofAlpha);
  });

  test('is taken where the case goes on: a first sign-in begins none', async () => {
    office.session.entry.type('clientId', a.appId);
    const taking = drop(exchangeOf(a.name, [a.appId]), 'alpha.txt');
    await signIn(a);
    await taking;
    expect(statuses(office.session)).toMatchObject({ 'ews-freigabe': 'pass' });
  });

  test('a sign-in that ends after „Neuer Fall“ leads nowhere, and nobody is remembered', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    office.window = promise;
    office.account = a;
    const signingIn = office.session.signingIn.popup();
    await expect.poll(() => store().case.signingIn).toBe(true);
    await office.session.newCase();
    resolve(undefined);
    await signingIn;
    expect(store().view).toMatchObject({ run: 'idle', source: 'none' });
    expect(message()).toBe('new-case');
    expect(office.remembered).toBeUndefined();
  });
});

test('a reading that is under way when a report is opened, or another’s manifest, ends with its case', async () => {
  for (const text of [await savedOf(b), manifestOf(b)]) {
    typeAll(a);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    office.fault = () => promise as Promise<never>;
    office.account = a;
    const reading = office.session.signingIn.popup();
    await expect.poll(() => store().case.reading).toBeDefined();
    await office.session.intake.takeText(manifestOf(a));
    await drop(text, 'bravo.json');
    resolve(undefined);
    await reading;
    expect(store().view).toMatchObject({ run: 'done', source: 'import' });
    expect(traces()).not.toMatch(ofAlpha);
  }
});

describe('a sign-in that is only remembered', () => {
  test('does not replace a report that was opened while it was looked for', async () => {
    const report = await savedOf(b);
    await signIn(a);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    office.memory = promise;
    const reloading = office.reload();
    await drop(report, 'bravo.json');
    resolve(undefined);
    await reloading;
    expect(store().view).toMatchObject({ source: 'import', directory: b.tenantId });
  });

  test('replaces it where somebody has just come back with it from Microsoft', async () => {
    await signIn(a);
    await drop(await savedOf(b), 'bravo.json');
    await office.session.signingIn.resume(true);
    expect(store().view).toMatchObject({ source: 'tenant', directory: a.tenantId });
  });
});

describe('a reading', () => {
  test('without one answer keeps the old marks, also where the same account has signed in again', async () => {
    typeAll(a);
    await signIn(a);
    const { steps, readAt } = store().view;
    office.fault = () => Promise.reject(new TypeError('Failed to fetch'));
    office.offset = 60_000;
    await signIn(a);
    expect(store().view).toMatchObject({ run: 'done', readAt });
    expect(store().view.steps).toEqual(steps);
    expect(store().case.failed).toBe(true);
  });

  test('whose sign-in Microsoft refuses keeps the old marks, and asks for a new one', async () => {
    typeAll(a);
    await signIn(a);
    const { steps } = store().view;
    office.fault = () => new Response('{}', { status: 401 });
    await office.session.reader.read();
    expect(store().view.steps).toEqual(steps);
    expect(store().case).toMatchObject({ failed: true, signIn: { over: true } });
    expect(message()).toBe('bad_token');
  });

  test('that is forbidden everything has answers: nothing is green any more for what was readable once', async () => {
    typeAll(a);
    await signIn(a);
    office.fault = () => new Response('{"error":{"code":"Authorization_RequestDenied"}}', { status: 403 });
    await office.session.reader.read();
    expect(store().case.failed).toBe(false);
    expect(statuses(office.session)).toMatchObject({ berechtigung: 'unknown', administratorzustimmung: 'unknown' });
  });

  test('that is of another directory ends what was pasted: no later refusal brings it back', async () => {
    for (const one of [a, b]) appOf(one).publisherDomain = `${one.name}.onmicrosoft.com`;
    await office.session.intake.takeText(manifestOf(a));
    await signIn(b);
    office.fault = (path) => (path.includes('pplication') ? new Response('{}', { status: 403 }) : undefined);
    const reading = office.session.reader.read();
    office.session.reader.showNow();
    await reading;
    expect(traces()).not.toMatch(/alpha/);
    expect(statuses(office.session)).toMatchObject({ 'neue-registrierung': 'unknown', berechtigung: 'unknown' });
  });
});

test('a report that names no directory ends with all it brought once another directory answers', async () => {
  appOf(a).publisherDomain = 'alpha.onmicrosoft.com';
  await office.session.intake.takeText(manifestOf(a));
  office.session.entry.setAside({ number: '7.1', kind: 'secret-valid', reason: 'alpha', until: '2099-01-01' });
  office.session.entry.type('clientId', a.appId);
  const report = await reportOf(office);
  await office.session.newCase();
  await drop(report, 'alpha.json');
  await signIn(a);
  expect(store().case).toMatchObject({ typed: { clientId: a.appId }, accepted: [{ reason: 'alpha' }] });
  await drop(report, 'alpha.json');
  // No other registration is asked for without the report, but nobody asks any more whose domain that is.
  office.session.entry.fill({ clientId: '', domain: a.domain });
  await signIn(b);
  expect(store().view).toMatchObject({ run: 'done', source: 'tenant', directory: b.tenantId });
  expect(traces()).not.toMatch(ofAlpha);
  expect(traces()).not.toContain(a.appId);
});

test('a report with pseudonyms that names no directory is never one case with a sign-in, whatever can be read', async () => {
  await office.session.intake.takeText(manifestOf(a));
  const report = await reportOf(office, false);
  await drop(report, 'bericht.json');
  office.fault = (path) => (path.includes('organization') ? new Response('{}', { status: 403 }) : undefined);
  await signIn(b);
  expect(store().case.evidence.map(({ from }) => from)).toEqual(['tenant']);
});

describe('what was pasted', () => {
  test('of Exchange counts as it was pasted last, also after a report', async () => {
    const yes = exchangeOf(a.name, [a.appId]);
    const no = exchangeOf(a.name, [b.appId]);
    const check = () => store().view.results.find(({ kind }) => kind === 'ews-allowed');
    office.session.entry.type('clientId', a.appId);
    for (const text of [yes, no, yes]) {
      await drop(text, 'ews.txt');
      expect(check()?.status).toBe(text === yes ? 'pass' : 'fail');
    }
    await drop(await savedOf(a), 'alpha.json');
    expect(check()).toMatchObject({ status: 'pass', from: 'report' });
    await drop(no, 'ews.txt');
    expect(check()).toMatchObject({ status: 'fail', from: 'paste' });
  });

  test('stays beside something that is no evidence, in a file or in a report', async () => {
    for (const [text, name] of [
      [exchangeOf(a.name, [a.appId]), 'ews.txt'],
      [await savedOf(a), 'alpha.json'],
    ] as const) {
      await office.session.newCase();
      office.session.entry.type('clientId', a.appId);
      await drop(text, name);
      const check = () => store().view.results.find(({ kind }) => kind === 'ews-allowed');
      const before = check();
      expect(before?.status).toBe('pass');
      await office.session.intake.takeText('Guten Tag');
      expect(message()).toBe('not-json');
      expect(check()).toEqual(before);
    }
  });

  test('beside a sign-in that may not read it, it comes back with the case', async () => {
    office.fault = (path) => (path.includes('pplication') ? new Response('{}', { status: 403 }) : undefined);
    await signIn(a);
    await office.session.intake.takeText(manifestOf(a));
    expect(statuses(office.session)).toMatchObject({ berechtigung: 'pass' });
    const given = { guide, now: () => office.now(), isReadAnew: true };
    const back = restored(keptOf({ guide, view: store().view, now: office.now() }) ?? '', given);
    await office.session.newCase();
    store().change((one) => ({ ...one, ...back?.change(one) }));
    const { evidence } = store().case;
    expect(evidence.map(({ from, snapshot }) => [from, Object.keys(snapshot?.facts ?? {})])).toEqual([
      ['paste', expect.not.arrayContaining(['organization', 'me']) as string[]],
    ]);
    await signIn(a);
    expect(statuses(office.session)).toMatchObject({ berechtigung: 'pass' });
    await signIn(b);
    expect(JSON.stringify(store().case)).not.toMatch(/alpha/);
  });
});

test('nobody is asked for anything by a letter that would name pseudonyms', async () => {
  admin.revokeConsent(a.directory, appOf(a));
  admin.removeRoles(a.directory);
  await signIn(a);
  const reports = { named: await reportOf(office), hidden: await reportOf(office, false) };
  await drop(reports.named, 'bericht.json');
  expect(Object.keys(store().view.letters)).not.toEqual([]);
  await drop(reports.hidden, 'bericht.json');
  expect(store().view.letters).toEqual({});
});

test('what was typed beside pseudonyms is not kept as one of them', async () => {
  typeAll(a);
  await signIn(a);
  const report = await reportOf(office, false);
  await office.session.newCase();
  await drop(report, 'bericht.json');
  const before = statuses(office.session);
  typeAll(b);
  await office.session.intake.takeText(exchangeOf(b.name, [b.appId]));
  const kept = keptOf({ guide, view: store().view, now: office.now() }) ?? '';
  expect(kept).not.toMatch(/bravo|22222222/);
  expect(kept).not.toContain(b.appId);
  await office.session.newCase();
  const back = restored(kept, { guide, now: () => office.now(), isReadAnew: false });
  store().change((one) => ({ ...one, ...back?.change(one) }));
  expect(statuses(office.session)).toEqual(before);
});

test('who comes back after a while sees what has ended meanwhile, also of an opened report', async () => {
  await drop(await savedOf(a), 'alpha.json');
  expect(statuses(office.session)).toMatchObject({ gueltigkeit: 'pass' });
  office.offset = 3 * 366 * 86_400_000;
  await office.session.comeBack();
  expect(statuses(office.session)).toMatchObject({ gueltigkeit: 'fail' });
});

test('a secret in a link or typed before the page is ready stands in no field and is kept nowhere', async () => {
  const secret = 'abc8Q~1234567890123456789012345678901234';
  for (const field of ['clientId', 'domain', 'tenant', 'signInClientId', 'secretStart'] as const) {
    office.session.entry.restore({ typed: { [field]: secret } });
    expect(message()).toBe('secret');
    await office.session.entry.follow({ [field]: secret });
    expect(traces()).not.toContain(secret);
  }
});

test('only what was clicked last goes before what is typed, and typing takes the click back', async () => {
  const other = admin.register(a.directory, { name: 'alpha Zwei' });
  const judged = () => store().view.choices.find((one) => one.judged)?.appId;
  await signIn(a);
  await office.session.entry.choose(other.appId);
  expect(judged()).toBe(other.appId);
  expect(store().view.isGuess).toBe(false);
  await office.session.entry.choose('99999999-0000-4000-8000-000000000000');
  expect(store().view.isGuess).toBe(true);
  await office.session.entry.choose(other.appId);
  office.session.entry.type('clientId', a.appId);
  await office.session.reader.reread();
  expect(judged()).toBe(a.appId);
  office.session.entry.type('clientId', '');
  await office.session.reader.reread();
  expect(store().view.isGuess).toBe(true);
});

test('a link for another registration is looked up, and takes what was typed for the former with it', async () => {
  const other = admin.register(a.directory, { name: 'alpha Zwei' });
  typeAll(a);
  await signIn(a);
  await office.session.entry.follow({ clientId: a.appId.toUpperCase() });
  expect(store().case.typed).toMatchObject({ domain: a.domain, secretStart: a.start });
  await office.session.entry.follow({ clientId: other.appId });
  expect(store().case.typed).toMatchObject({ clientId: other.appId, domain: '', secretStart: '' });
  expect(store().view.snapshot?.facts.application).toMatchObject({ value: { displayName: 'alpha Zwei' } });
});

test.each([
  ['another account signs in', () => signIn(b), false],
  ['everything is forgotten', () => office.session.newCase(), false],
  ['a value is typed', async () => office.session.entry.type('domain', a.domain), true],
] as const)('a file says whether its case was still there: %s', async (_, act, isThere) => {
  await signIn(a);
  const taken = drop(exchangeOf(a.name, [a.appId]), 'ews.txt');
  await act();
  expect(await taken).toBe(isThere);
  expect(store().case.evidence.some(({ exchange }) => exchange !== undefined)).toBe(isThere);
});
