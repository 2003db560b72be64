import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/checks/result';
import { demos } from '../../src/emulator/tenants';
import { reasons } from '../../src/tenant/reading';
import { spokenLine, spokenLines, ticketText } from '../../src/report/speech';
import { judged, NOW, visited } from './made';

const result = (given: Partial<Result>): Result => ({
  number: '4.2',
  step: 'app-registrieren',
  kind: 'redirect-uri',
  status: 'pass',
  ist: '',
  soll: '',
  folge: '',
  ...given,
});

describe('a line to be read out', () => {
  const lines: readonly (readonly [Partial<Result>, string])[] = [
    [
      { status: 'fail', ist: 'Es ist keine eingetragen.', soll: '„bw“ steht unter „Web“.', folge: 'Fehler.' },
      '4.2, Umleitungs-URI: nicht erfüllt. Es ist keine eingetragen. Richtig wäre: „bw“ steht unter „Web“.',
    ],
    [{ ist: '„bw“ steht da', soll: 'x' }, '4.2, Umleitungs-URI: erfüllt. „bw“ steht da.'],
    [
      { status: 'warn', ist: 'Zwei.', folge: 'Löschen Sie eine.' },
      '4.2, Umleitungs-URI: Hinweis. Zwei. Löschen Sie eine.',
    ],
    [
      { status: 'unknown', reason: 'offline', ist: 'Microsoft war nicht erreichbar.' },
      '4.2, Umleitungs-URI: nicht prüfbar. Microsoft war nicht erreichbar.',
    ],
    [
      { status: 'skipped', ist: 'Nicht geprüft, weil Schritt 3 offen ist.' },
      '4.2, Umleitungs-URI: nicht geprüft. Nicht geprüft, weil Schritt 3 offen ist.',
    ],
    [
      { status: 'manual', ist: 'Noch nichts.', soll: 'Starten Sie.' },
      '4.2, Umleitungs-URI: bitte selbst prüfen. Starten Sie.',
    ],
    [{ status: 'done' }, '4.2, Umleitungs-URI: von Ihnen bestätigt.'],
    [
      { ist: ['Unter „', { mark: '␣' }, 'bw', { mark: '‸' }, { mark: 'O' }, '“.'] },
      '4.2, Umleitungs-URI: erfüllt. Unter „ Leerzeichen bwO“.',
    ],
    [{ ist: 'Zwei:\n• eins\n• zwei' }, '4.2, Umleitungs-URI: erfüllt. Zwei: eins; zwei.'],
    [{ ist: '• eins\n• zwei' }, '4.2, Umleitungs-URI: erfüllt. eins; zwei.'],
    [{ ist: 'Es ist 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215.' }, '4.2, Umleitungs-URI: erfüllt. Es ist 8a1d … c215.'],
    [{ ist: 'a\u0000\u202E\r\nb' }, '4.2, Umleitungs-URI: erfüllt. a b.'],
    [{ kind: 'gibt es nicht', ist: 'x' }, '4.2: erfüllt. x.'],
  ];
  test.each(lines)('%o', (given, line) => {
    expect(spokenLine(result(given))).toBe(line);
  });

  test.each(Object.keys(demos))('is one line for every check of the demo „%s“', async (name) => {
    for (const one of judged(await visited(name))) {
      expect(spokenLine(one)).toMatch(
        new RegExp(`^${one.number.replace('.', '\\.')}, \\P{Lu}*\\p{Lu}[^\\n]+[.!?]$`, 'u'),
      );
    }
  });
});

const accepted = [{ number: '4.1', kind: 'account-types', reason: 'bewusst\nso', until: '2027-01-31' }];

test('what was set aside is read out, also when that is over', () => {
  const results = [
    result({ number: '4.1', kind: 'account-types', status: 'warn', ist: 'Zu weit.', folge: '' }),
    result({}),
  ];
  expect(spokenLines(results, { accepted, now: NOW })).toBe(
    '4.1, Unterstützte Kontotypen: Hinweis. Zu weit. Zurückgestellt bis 31. Januar 2027: bewusst so.\n4.2, Umleitungs-URI: erfüllt.',
  );
  expect(spokenLines(results, { accepted, now: new Date('2027-02-01T12:00:00Z') })).toBe(
    '4.1, Unterstützte Kontotypen: Hinweis. Zu weit. Nicht mehr zurückgestellt, das galt bis 31. Januar 2027: bewusst so.\n4.2, Umleitungs-URI: erfüllt.',
  );
});

describe('the text for a ticket', () => {
  test('has the head, the count and every check', () => {
    const results = [
      result({ number: '3.1', kind: 'registration-exists', proof: 'graph', ist: '„App“.', soll: 'Es gibt eine.' }),
      result({
        number: '4.1',
        kind: 'account-types',
        status: 'warn',
        proof: 'paste',
        ist: 'Zu weit.',
        soll: 'Nur hier.',
        folge: 'Andere dürfen.',
      }),
      result({ status: 'unknown', reason: 'forbidden', ist: 'Verweigert.\nZweite Zeile.', soll: 'x' }),
    ];
    expect(
      ticketText(results, { title: 'Exchange\nOnline', number: 'K7F-2M4', when: NOW, source: 'import', accepted }),
    ).toBe(
      [
        'Exchange Online',
        'Fall: K7F-2M4',
        'Stand: 23. November 2026, 10:00 Uhr, aus einem Bericht, der bearbeitet sein',
        '  kann, oder aus eingefügten Angaben',
        '1 von 2 Schritten erfüllt, weiter mit Schritt 4.',
        '',
        '3.1, App-Registrierung vorhanden: erfüllt (im Verzeichnis gelesen)',
        '    Ist: „App“.',
        '',
        '4.1, Unterstützte Kontotypen: Hinweis (aus eingefügten oder importierten',
        '  Angaben)',
        '    Ist: Zu weit.',
        '    Soll: Nur hier.',
        '    Folge: Andere dürfen.',
        '    Zurückgestellt bis 31. Januar 2027: bewusst so',
        '',
        '4.2, Umleitungs-URI: nicht prüfbar',
        '    Ist: Verweigert.',
        '      Zweite Zeile.',
        '    Soll: x',
        '',
      ].join('\n'),
    );
  });

  test('says what to click where something is open, and nowhere else', () => {
    const remedy = { clicks: [['Klicken Sie auf ', { label: 'save' }, '.']], changes: [] };
    const results = [
      result({ number: '3.1', remedy }),
      result({ status: 'fail', ist: 'Falsch.', soll: 'Richtig.', remedy }),
    ];
    const text = ticketText(results, { title: 'x', when: NOW, source: 'tenant', label: () => 'Speichern' });
    expect(text.match(/Abhilfe:\n {6}1\. Klicken Sie auf „Speichern“\./g)).toHaveLength(1);
    expect(ticketText(results, { title: 'x', when: NOW, source: 'tenant' })).not.toContain('Abhilfe');
  });

  test('names no reason by its code: the sentence under the check says why', async () => {
    for (const name of Object.keys(demos)) {
      const text = ticketText(judged(await visited(name)), { title: 'x', when: NOW, source: 'demo' });
      expect(text.match(new RegExp(`\\b(?:${reasons.join('|')})\\b`, 'g'))).toBeNull();
    }
  });

  test('says that an acceptance is over', () => {
    const results = [result({ number: '4.1', kind: 'account-types', status: 'warn' })];
    const head = { title: 'x', when: NOW, source: 'tenant', accepted } as const;
    const text = ticketText(results, { ...head, now: new Date('2027-02-01T12:00:00Z') });
    expect(text).toContain('\n    Nicht mehr zurückgestellt, das galt bis 31. Januar 2027: bewusst so\n');
    expect(ticketText([result({ number: '4.1', kind: 'account-types' })], head)).not.toContain('urückgestellt');
  });

  test('has no line longer than 78 characters but for words that are', async () => {
    for (const name of Object.keys(demos)) {
      const text = ticketText(judged(await visited(name)), { title: 'x', when: NOW, source: 'demo' });
      const long = text.split('\n').filter((line) => line.length > 78 && line.trim().includes(' '));
      expect(long).toEqual([]);
    }
  });

  test('counts the steps of a demo as the page does', async () => {
    const results = judged(await visited('halb-fertig'));
    const text = ticketText(results, { title: 'x', when: NOW, source: 'demo' });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'x',
      'Stand: 23. November 2026, 10:00 Uhr, Demo, kein echtes Verzeichnis',
      expect.stringMatching(/^\d+ von 12 Schritten erfüllt, weiter mit Schritt 6\.$/),
    ]);
    for (const { number } of results) expect(text).toContain(`\n${number}, `);
  });

  test('says where nothing is open', () => {
    expect(ticketText([result({})], { title: 'x', when: NOW, source: 'tenant' })).toContain(
      '1 von 1 Schritten erfüllt.',
    );
  });
});
