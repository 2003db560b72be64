import { describe, expect, test } from 'vitest';
import { addDays, date, dayOf, daysAway, moment, nightsBetween, shortDate, timeOfDay } from '../../src/checks/dates';

describe('a moment', () => {
  test('is said in German, in the time of the product’s users, wherever the reader’s computer is', () => {
    const night = '2026-07-25T22:30:00Z';
    expect([date(night), shortDate(night), timeOfDay(night), moment('2026-11-23T13:05:00Z')]).toEqual([
      '26. Juli 2026',
      '26.07.2026',
      '00:30',
      '23. November 2026, 14:05 Uhr',
    ]);
  });

  test('that is none is shown as it stands', () => {
    expect([date('gestern'), moment('bald'), shortDate('nie'), timeOfDay('später')]).toEqual([
      '„gestern“',
      '„bald“',
      '„nie“',
      '„später“',
    ]);
  });

  test('that is endless is shown by its first 40 characters', () => {
    expect(date('x'.repeat(41))).toBe(`„${'x'.repeat(40)}“`);
  });

  test('that was reckoned from no date is unknown', () => {
    expect([date(new Date(Number.NaN)), moment(new Date(Number.NaN))]).toEqual(['unbekannt', 'unbekannt']);
  });
});

describe('a day', () => {
  test.each([
    ['2027-03-31T21:59:00Z', '2027-03-31'],
    ['2027-03-31T22:00:00Z', '2027-04-01'],
    ['2027-01-31T22:59:00Z', '2027-01-31'],
    ['2027-01-31T23:00:00Z', '2027-02-01'],
  ])('%s is %s in Germany', (at, day) => {
    expect(dayOf(new Date(at))).toBe(day);
  });

  test('later or earlier is one of the calendar, also where the clocks are changed in between', () => {
    expect([addDays('2026-10-24', 2), addDays('2027-03-29', -2), addDays('2028-02-28', 2)]).toEqual([
      '2026-10-26',
      '2027-03-27',
      '2028-03-01',
    ]);
  });

  test.each([
    ['2026-11-23T20:00:00Z', '2026-11-24T06:00:00Z', 'morgen'],
    ['2026-11-23T06:00:00Z', '2026-11-23T20:00:00Z', 'heute'],
    ['2026-11-24T06:00:00Z', '2026-11-23T20:00:00Z', 'gestern'],
    ['2026-10-24T12:00:00Z', '2026-10-31T12:00:00Z', 'in 7 Tagen'],
  ])('from %s on, %s is %s', (from, to, said) => {
    expect(daysAway(nightsBetween(dayOf(new Date(from)), dayOf(new Date(to))))).toBe(said);
  });
});
