import { describe, expect, test } from 'vitest';
import { withCase } from '../../src/report/case';
import { rowOf, type Opened, type Row } from '../../src/report/desk';
import { histories } from '../../src/report/history';
import { newSalt, pseudonymise } from '../../src/report/pseudonyms';
import type { Report } from '../../src/report/report';
import { columns } from '../../src/report/columns';
import { dueRows, sortRows, toCsv } from '../../src/report/rows';
import { judged, NOW, reopened, reportOf, SALT } from './made';

const opened = (report: Report, file = 'bericht.json', now = NOW): Opened => {
  const read = reopened(report);
  return { report: read, results: judged(read, now), file };
};
const cased = async (name: string): Promise<Report> => withCase(await reportOf(name), SALT);
const at = (report: Report, readAt: string): Report => ({ ...report, snapshot: { ...report.snapshot, readAt } });

const accepted = [
  { number: '4.2', kind: 'redirect-uri', reason: 'wird umgestellt', until: '2026-11-01' },
  { number: '10.1', kind: 'admin-consent', reason: 'erst nach dem Urlaub', until: '2026-12-15' },
];

describe('a row', () => {
  test('of a finished demo says so', async () => {
    expect(await rowOf(opened(await cased('fertig')), NOW)).toEqual({
      number: expect.stringMatching(/^\w{3}-\w{3}$/) as string,
      directory: 'Musterbau GmbH',
      guide: 'exchange-oauth',
      open: undefined,
      expiry: { what: 'secret', day: '2028-07-15', days: 600 },
      lapsed: [],
      actBy: '2028-07-15',
      readAt: NOW.toISOString(),
      source: 'demo',
      pseudonymised: false,
      file: 'bericht.json',
    });
  });

  test('names the first open step and its first open check', async () => {
    const { open } = await rowOf(opened(await reportOf('falsche-plattform')), NOW);
    expect(open).toEqual({ step: 4, slug: 'app-registrieren', check: '4.2, Umleitungs-URI' });
  });

  test('with pseudonyms names the pseudonym, and has the same number', async () => {
    const report = await cased('fertig');
    const row = await rowOf(opened(await pseudonymise(report, newSalt())), NOW);
    expect(row.directory).toMatch(/^Name-[0-9a-f]{6}$/);
    expect(row.pseudonymised).toBe(true);
    expect(row.number).toBe((await rowOf(opened(report), NOW)).number);
  });

  test('says since when a secret has ended', async () => {
    const { expiry } = await rowOf(opened(await reportOf('abgelaufen')), NOW);
    expect(expiry?.days).toBeLessThan(0);
    expect(expiry?.day).toMatch(/^2026-/);
  });

  test('of nothing has neither name nor end', async () => {
    const { snapshot, ...report } = await reportOf('fertig');
    const row = await rowOf(opened({ ...report, snapshot: { ...snapshot, account: null, ask: {}, facts: {} } }), NOW);
    expect([row.directory, row.expiry, row.actBy, row.number]).toEqual(['', undefined, undefined, undefined]);
  });

  test('keeps lapsed deviations in sight, and says by when something is to be done', async () => {
    const report = { ...(await reportOf('falsche-plattform')), accepted };
    const row = await rowOf(opened(report), NOW);
    expect(row.lapsed).toEqual([accepted[0]]);
    expect(row.actBy).toBe('2026-11-01');
    const later = await rowOf(opened({ ...(await reportOf('ohne-zustimmung')), accepted }), NOW);
    expect([later.lapsed, later.actBy]).toEqual([[], '2026-12-15']);
  });

  test('tells a report of a sign-in from one of a paste', async () => {
    const report = await reportOf('fertig');
    const of = (source: 'tenant' | 'import') =>
      rowOf(opened({ ...report, source, snapshot: { ...report.snapshot, source } }), NOW);
    expect((await of('tenant')).source).toBe('report');
    expect((await of('import')).source).toBe('paste');
  });
});

const row = (change: Partial<Row>): Row => ({
  number: 'K7F-2M4',
  directory: 'Musterbau GmbH',
  guide: 'BüroWARE',
  lapsed: [],
  readAt: '2026-11-23T09:00:00.000Z',
  source: 'report',
  pseudonymised: false,
  file: 'a.json',
  ...change,
});

describe('several rows', () => {
  const rows = [
    row({ file: '1', directory: 'Österreich AG', expiry: { what: 'secret', day: '2027-01-10', days: 48 } }),
    row({ file: '2', directory: 'Firma 10', number: 'A22-222', open: { step: 10, slug: 'x', check: '10.1, X' } }),
    row({
      file: '3',
      directory: 'Firma 9',
      number: undefined,
      open: { step: 4, slug: 'x', check: '4.2, X' },
      expiry: { what: 'certificate', day: '2026-11-01', days: -22 },
    }),
  ];
  const files = (all: readonly Row[]) => all.map(({ file }) => file).join('');

  test.each([
    ['directory', 'up', '321'],
    ['directory', 'down', '123'],
    ['open', 'up', '321'],
    ['open', 'down', '231'],
    ['expiry', 'up', '312'],
    ['expiry', 'down', '132'],
    ['number', 'up', '213'],
    ['number', 'down', '123'],
    ['source', 'up', '123'],
  ] as const)('are sorted by %s, %s: %s', (column, direction, order) => {
    expect(files(sortRows(rows, column, direction))).toBe(order);
  });

  test('are sorted by every column there is', () => {
    for (const column of columns) expect(sortRows(rows, column)).toHaveLength(3);
  });

  test.each([
    ['2026-11-01', true],
    ['2026-12-23', true],
    ['2026-12-24', false],
    [undefined, false],
  ])('are due in 30 days if something is to be done by %s: %s', (actBy, due) => {
    expect(dueRows([row({ actBy })], NOW)).toHaveLength(due ? 1 : 0);
  });
});

describe('the rows as a file for spreadsheets', () => {
  const linesOf = (rows: readonly Row[]) => toCsv(rows).split('\r\n');

  test('has a heading and a line for each', () => {
    const filled = row({
      open: { step: 4, slug: 'x', check: '4.2, Umleitungs-URI' },
      expiry: { what: 'secret', day: '2027-01-10', days: 48 },
      lapsed: accepted.slice(0, 1),
    });
    expect(linesOf([filled])).toEqual([
      '\ufeff"Fall";"Verzeichnis";"Anleitung";"Offen";"Läuft ab";"Abgelaufene Zurückstellungen";"Gelesen";"Quelle";"Datei"',
      '"K7F-2M4";"Musterbau GmbH";"BüroWARE";"Schritt 4: 4.2, Umleitungs-URI";"Schlüssel: 10. Januar 2027";"4.2 (bis 1. November 2026): wird umgestellt";"23. November 2026, 10:00 Uhr";"aus einem Bericht";"a.json"',
      '',
    ]);
  });

  test.each(['=1+1', '+49 711', '-1', '@SUM(A1)', '\t=1', '\r\n=cmd|x', ' =1', '|x', '%x', '＝1', '\u200b=1', '"=1"'])(
    'holds no formula: %j',
    (directory) => {
      const cell = linesOf([row({ directory })])[1]?.split(';')[1];
      expect(cell).toMatch(/^"(?![\s]*[=+\-@|%＝])/);
      expect(linesOf([row({ directory })])).toHaveLength(3);
    },
  );

  test('doubles quotes and keeps separators inside', () => {
    expect(linesOf([row({ directory: 'A "B"; C\nD' })])[1]).toContain('"A ""B""; C D"');
  });
});

describe('the history of a customer', () => {
  test('is in order of reading, with what has changed', async () => {
    const [first, second] = [
      at(await cased('ohne-zustimmung'), '2026-11-20T09:00:00.000Z'),
      at(await cased('fertig'), '2026-11-22T09:00:00.000Z'),
    ];
    const stranger = JSON.parse(
      JSON.stringify(await reportOf('leer')).replaceAll(
        '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894',
        'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
      ),
    ) as Report;
    const found = await histories([opened(second, 'b'), opened(stranger, 'x'), opened(first, 'a')]);
    expect(found.map((stations) => stations.map(({ opened: { file } }) => file))).toEqual([['a', 'b'], ['x']]);
    expect(found[0]?.map(({ changes }) => changes)).toEqual([
      [],
      expect.arrayContaining([
        '10.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt.',
        'Neu erteilt: Administratorzustimmung für Office 365 Exchange Online – full_access_as_app – Anwendung.',
      ]),
    ]);
  });

  test('goes across browsers and pseudonyms', async () => {
    const [named, hidden] = [
      await cased('ohne-zustimmung'),
      await pseudonymise(at(await cased('fertig'), '2026-11-24T09:00:00.000Z'), newSalt()),
    ];
    const [stations = []] = await histories([opened(named, 'a'), opened(hidden, 'b')]);
    expect(stations).toHaveLength(2);
    expect(stations[1]?.changes).toContain('10.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt.');
    expect(stations[1]?.changes[0]).toMatch(/^Zum Teil vergleichbar: .+ Verglichen sind nur die Ergebnisse\.$/);
    expect(stations[1]?.changes.join()).not.toContain('Nicht vergleichbar');
  });
});
