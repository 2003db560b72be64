import { describe, expect, test } from 'vitest';
import { besideFormer } from '../../src/report/comparison';
import { comparisonLines, sinceLines } from '../../src/report/comparison-text';
import { withCase } from '../../src/report/case';
import { newSalt, pseudonymise } from '../../src/report/pseudonyms';
import type { Report } from '../../src/report/report';
import { replyText } from '../../src/report/reply';
import { ticketText } from '../../src/report/speech';
import { guide, judged, NOW, reopened, reportOf, SALT } from './made';

const SINCE = '2026-11-20T09:00:00.000Z';
const at = (report: Report, readAt: string): Report => ({ ...report, snapshot: { ...report.snapshot, readAt } });
const before = async () => at(await withCase(await reportOf('ohne-zustimmung'), SALT), SINCE);
const now = async () => withCase(await reportOf('fertig'), SALT);
const hidden = async (report: Report, salt = SALT) => reopened(await pseudonymise(report, salt));
const beside = async (saved: Report, current: Report, hides = false) =>
  besideFormer(saved, current, { guide, now: NOW, salt: SALT, hides });
const renamed = (report: Report, from: string, to: string) =>
  JSON.parse(JSON.stringify(report).replaceAll(from, to)) as Report;
const elsewhere = (report: Report) =>
  renamed(report, '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894', '4f0c6a52-7d41-4b8e-9a63-51c0e7d2b894');

const SAME = 'Vergleichbar: Beide Stände sind aus demselben Verzeichnis.';
const PART =
  'Zum Teil vergleichbar: Beide Stände sind aus demselben Verzeichnis, aber sie nennen dieselben Dinge verschieden, weil darin Decknamen stehen. Verglichen sind nur die Ergebnisse.';
const UNSURE =
  'Nicht sicher vergleichbar: Ob beide Stände aus demselben Verzeichnis sind, lässt sich nicht erkennen. Verglichen sind nur die Ergebnisse.';
const OTHER = 'Nicht vergleichbar: Die beiden Stände sind aus verschiedenen Verzeichnissen.';
const ANOTHER_APP =
  'Zum Teil vergleichbar: Beide Stände sind aus demselben Verzeichnis, aber sie zeigen verschiedene Registrierungen.';

describe('whether two states can be compared', () => {
  const cases: readonly (readonly [string, () => Promise<readonly [Report, Report]>, string])[] = [
    ['both named', async () => [await before(), await now()], SAME],
    ['one with the pseudonyms of this browser', async () => [await hidden(await before()), await now()], SAME],
    ['one with those of another', async () => [await hidden(await before(), newSalt()), await now()], PART],
    [
      'both with those of different browsers, of one case',
      async () => [await hidden(await before(), newSalt()), await hidden(await now(), newSalt())],
      PART,
    ],
    [
      'both with pseudonyms and no fingerprint',
      async () => [
        { ...(await hidden(await before(), newSalt())), case: undefined },
        await hidden(await now(), newSalt()),
      ],
      UNSURE,
    ],
    [
      'one that names no directory',
      async () => [
        { ...(await before()), snapshot: { ...(await before()).snapshot, account: null, facts: {}, ask: {} } },
        await now(),
      ],
      UNSURE,
    ],
    ['of two directories', async () => [elsewhere(await before()), await now()], OTHER],
    [
      'of two directories, one with pseudonyms',
      async () => [await hidden(await before()), elsewhere(await now())],
      OTHER,
    ],
    [
      'of two registrations',
      async () => [
        renamed(await before(), '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215', '9a1d4f70-52b3-4c96-8e1f-d37b60a9c215'),
        await now(),
      ],
      ANOTHER_APP,
    ],
  ];
  test.each(cases)('is said of %s', async (_, pair, sentence) => {
    const found = await beside(...(await pair()));
    expect(found.comparability.sentence).toBe(sentence);
    if (sentence === OTHER) expect([...found.results, ...found.tenant]).toEqual([]);
  });
});

const ticketOf = (report: Report, found: Awaited<ReturnType<typeof beside>>) =>
  ticketText(judged(report), { title: 'x', when: NOW, source: 'demo', beside: found });
const replyOf = (report: Report, found: Awaited<ReturnType<typeof beside>>) =>
  replyText({
    report,
    results: judged(report),
    guide,
    number: 'K7F-2M4',
    address: 'https://pruefen.example/',
    label: (name) => name,
    beside: found,
  }).replace(/\s+/g, ' ');

describe('what leaves the page says', () => {
  test('in the ticket first whether it can be compared, then what has changed, before any check', async () => {
    const found = await beside(await before(), await now());
    const text = ticketOf(await now(), found);
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /Vergleich mit dem älteren Stand vom 20\. November 2026, 10:00 Uhr, von damals bis jetzt Vergleichbar: Beide .+ • 10\.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt\. .+1\.1, Anmeldung: erfüllt/,
    );
    expect(text.split('\n').filter((line) => line.length > 78 && line.trim().includes(' '))).toEqual([]);
  });

  test('to the customer in short what has become of it since', async () => {
    const found = await beside(await before(), await now());
    expect(replyOf(await now(), found)).toContain(
      'Das hat sich seit dem 20. November 2026, 10:00 Uhr geändert: • 10.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt.',
    );
    expect(replyOf(await now(), await beside(at(await now(), SINCE), await now()))).toContain(
      'Seit dem 20. November 2026, 10:00 Uhr hat sich an den Ergebnissen nichts geändert.',
    );
  });

  test('nothing to the customer that may be another’s, or comes later', async () => {
    const pairs = [
      [{ ...(await hidden(await before(), newSalt())), case: undefined }, await hidden(await now(), newSalt())],
      [at(await now(), '2026-11-25T09:00:00.000Z'), await before()],
    ] as const;
    for (const [saved, current] of pairs) {
      expect(sinceLines(await beside(saved, current))).toEqual([]);
      expect(replyOf(current, await beside(saved, current))).not.toContain('seit dem');
    }
    expect(comparisonLines(await beside(...pairs[1]))[0]).toBe(
      'Vergleich mit dem jüngeren Stand vom 25. November 2026, 10:00 Uhr, von hier bis dort',
    );
  });

  test('nothing by name where pseudonyms are wanted', async () => {
    const nobody = at(renamed(await before(), 'musterbau.de', 'frueher.example'), SINCE);
    const lines = async (hides: boolean) => comparisonLines(await beside(nobody, await now(), hides)).join('\n');
    expect(await lines(false)).toMatch(/musterbau.*\n?.*frueher/);
    expect(await lines(true)).not.toMatch(/musterbau|frueher/);
    expect(await lines(true)).toMatch(/Neu: bestätigte Domain „d-[0-9a-f]{6}\.de“/);
  });
});
