import { productOf } from '../../src/checks/product';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/report/renewal-text';
import { renewalEvents, type Renewal } from '../../src/report/renewal';

const renewal: Renewal = {
  what: 'secret',
  keyId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
  description: 'BüroWARE',
  end: new Date('2028-04-30T22:30:00Z'),
  product: productOf({ product: 'BüroWARE/WEBWARE' }),
  guideUrl: 'https://anleitung.example/',
  now: new Date('2026-11-23T09:00:00Z'),
};

/** The lines of the event as a calendar reads them: unfolded, unescaped. */
const linesOf = (given: Partial<Renewal> = {}) =>
  renewalEvents({ ...renewal, ...given })
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.replace(/\\([\\;,])/g, '$1').replaceAll('\\n', '\n'));
const line = (name: string, given: Partial<Renewal> = {}) => linesOf(given).find((one) => one.startsWith(name));

describe('the calendar entry of a renewal', () => {
  test('is one all-day event a month before the end, by the German calendar', () => {
    expect(linesOf()[0]).toBe('BEGIN:VCALENDAR');
    expect(linesOf().filter((one) => one === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(line('DTSTART')).toBe('DTSTART;VALUE=DATE:20280401');
    expect(line('DTEND')).toBe('DTEND;VALUE=DATE:20280402');
    expect(line('DTSTAMP')).toBe('DTSTAMP:20261123T090000Z');
    expect(line('TRANSP')).toBe('TRANSP:TRANSPARENT');
  });

  test('says in German what is to be done, and in which order', () => {
    expect(line('SUMMARY')).toBe(
      'SUMMARY:Geheimen Schlüssel „BüroWARE“ für die BüroWARE/WEBWARE erneuern (läuft am 1. Mai 2028 ab)',
    );
    expect(line('DESCRIPTION:Der')?.split('\n')).toEqual([
      'DESCRIPTION:Der geheime Schlüssel „BüroWARE“, mit dem sich die BüroWARE/WEBWARE bei Microsoft anmeldet, läuft am 1. Mai 2028 ab. Ab dann endet die Verbindung; verlängern lässt er sich nicht.',
      '',
      '1. Schritt 6 der Anleitung: einen neuen geheimen Schlüssel anlegen.',
      '2. Schritt 7: seine Gültigkeit festlegen.',
      '3. Schritt 8: den neuen Schlüssel in die BüroWARE/WEBWARE übertragen. Er wird nur einmal angezeigt.',
      '4. Ausprobieren, ob die Verbindung mit dem neuen Schlüssel läuft.',
      '5. Erst dann den alten Schlüssel löschen.',
      '',
      'Anleitung: https://anleitung.example/',
      'Gelesen am 23. November 2026, 10:00 Uhr.',
    ]);
    expect(line('URL')).toBe('URL;VALUE=URI:https://anleitung.example/');
  });

  test('rings at nine the day before', () => {
    expect(line('TRIGGER')).toBe('TRIGGER;RELATED=START:-PT15H');
    expect(line('ACTION')).toBe('ACTION:DISPLAY');
  });

  test.each([
    ['a month ahead and a day', '2028-03-30T09:00:00Z', '20280401', '-PT15H'],
    ['a month ahead', '2028-03-31T09:00:00Z', '20280401', 'PT9H'],
    ['late', '2028-04-20T09:00:00Z', '20280421', 'PT9H'],
    ['late, past midnight in Germany', '2028-04-20T22:30:00Z', '20280422', 'PT9H'],
    ['on the last day of a year', '2028-12-31T12:00:00Z', '20290101', 'PT9H'],
  ])('comes tomorrow where a month before has passed: %s', (_, now, day, trigger) => {
    expect(line('DTSTART', { now: new Date(now) })).toBe(`DTSTART;VALUE=DATE:${day}`);
    expect(line('TRIGGER', { now: new Date(now) })).toBe(`TRIGGER;RELATED=START:${trigger}`);
  });

  test('is the same event for the same secret, whenever it is made', () => {
    const uid = line('UID');
    expect(uid).toMatch(/^UID:[0-9a-f]{16}@entra-guide$/);
    expect(uid).not.toContain('c5e82f16');
    expect(line('UID', { now: new Date('2027-01-01T00:00:00Z'), description: 'anders' })).toBe(uid);
    expect(line('UID', { keyId: renewal.keyId.toUpperCase() })).toBe(uid);
    expect(line('UID', { keyId: 'd5e82f16-09ad-4b37-a0d4-7f6e1c93b528' })).not.toBe(uid);
  });

  test('has lines of at most 75 bytes, as calendars want them', () => {
    for (const one of renewalEvents(renewal).split('\r\n')) {
      expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
    }
  });

  test.each([
    ['a new line', 'x\r\nBEGIN:VEVENT\r\nATTACH:evil', '„x BEGIN:VEVENT ATTACH:evil“'],
    ['a control', 'x\u0000\u0007y', '„xy“'],
    ['a turned direction', 'x\u202Ey', '„xy“'],
    ['nothing', '', '„ohne Beschreibung“'],
    ['a novel', 'x'.repeat(5000), `„${'x'.repeat(100)}“`],
    ['the secret itself', ['Wq3', '8Q~', 'AbCdEfGhIjKlMnOpQrStUvWxYz_.12345'].join(''), '„(geheim, entfernt)“'],
  ])('takes a description with %s for a text', (_, description, shown) => {
    expect(line('SUMMARY', { description })).toContain(shown);
    expect(linesOf({ description }).filter((one) => one === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(linesOf({ description }).some((one) => one.startsWith('ATTACH'))).toBe(false);
  });

  test('names the steps as the guide numbers them', () => {
    expect(line('DESCRIPTION:Der', { steps: [4, 5, 9] })).toContain('3. Schritt 9: den neuen Schlüssel');
  });

  test('names the customer and the case, and when the tenant was read', () => {
    const known = { customer: 'Musterbau GmbH', number: 'K7F-2M4', readAt: new Date('2026-11-20T13:05:00Z') };
    expect(line('SUMMARY', known)).toBe(
      'SUMMARY:Musterbau GmbH: Geheimen Schlüssel „BüroWARE“ für die BüroWARE/WEBWARE erneuern (läuft am 1. Mai 2028 ab)',
    );
    const description = line('DESCRIPTION:Der', known)?.split('\n');
    expect(description?.slice(-2)).toEqual(['Gelesen am 20. November 2026, 14:05 Uhr.', 'Fall K7F-2M4']);
    expect(line('DESCRIPTION:Erinnerung', known)).toBe(
      'DESCRIPTION:Erinnerung: Musterbau GmbH: Geheimen Schlüssel „BüroWARE“ erneuern, er läuft am 1. Mai 2028 ab',
    );
    expect(line('DESCRIPTION:Erinnerung')).toBe(
      'DESCRIPTION:Erinnerung: Geheimen Schlüssel „BüroWARE“ erneuern, er läuft am 1. Mai 2028 ab',
    );
  });

  test('takes the place of a former export', () => {
    const sequence = (now: string) => Number(line('SEQUENCE', { now: new Date(now) })?.slice('SEQUENCE:'.length));
    expect(sequence('2026-11-23T09:05:00Z')).toBe(sequence('2026-11-23T09:00:00Z') + 5);
    expect(sequence('2030-01-01T00:00:00Z')).toBeLessThan(2 ** 31);
    expect(sequence('2020-01-01T00:00:00Z')).toBe(0);
  });

  test('takes back the reminders of the secrets it replaces', () => {
    const old: Ending = {
      what: 'secret',
      keyId: 'd5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
      description: 'alt',
      end: new Date('2026-12-24T09:00:00Z'),
    };
    const before = line('UID', old);
    const lines = linesOf({ replaced: [old] });
    const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(2);
    expect(events[0]).not.toContain('CANCELLED');
    expect(events[1]).toContain(`${String(before)}\n`);
    expect(events[1]).toContain('\nSTATUS:CANCELLED\n');
    expect(events[1]).toContain('\nSUMMARY:Erledigt: geheimer Schlüssel „alt“ ist durch einen neuen ersetzt\n');
    expect(events[1]).toContain(lines.find((one) => one.startsWith('SEQUENCE')) ?? '');
    expect(events[1]).not.toContain('VALARM');
  });

  test('ends with a line end', () => {
    expect(renewalEvents(renewal).endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'ohne Adresse'])(
    'has no address that is none of the web: %s',
    (guideUrl) => {
      expect(line('URL', { guideUrl })).toBeUndefined();
    },
  );
});
