import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseNumber, caseNumberOf, caseOf, confirmsStart, withCase } from '../../src/report/case';
import { comparable } from '../../src/report/comparable';
import { newSalt, pseudonymise } from '../../src/report/pseudonyms';
import { makeReport, type Report } from '../../src/report/report';
import { settings } from '../properties/settings';
import { guide, reopened, reportOf, SALT, visited, visits } from './made';

const subject = {
  directory: '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894',
  registration: '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215',
};
const NUMBER = /^[2-9ACEFHKMPRTWXY]{3}-[2-9ACEFHKMPRTWXY]{3}$/;

/** A report as the page saves it, with what its case number is made of. */
const cased = async (name: string, salt = SALT): Promise<Report> =>
  reopened(await withCase(await reportOf(name), salt));

describe('a case number', () => {
  test('is short, can be said, and is the same wherever it is computed', async () => {
    const number = await caseNumber({ ...subject, salt: SALT });
    expect(number).toBe('9Y4-P4E');
    expect(number).toMatch(NUMBER);
    const upper = { directory: subject.directory.toUpperCase(), registration: subject.registration.toUpperCase() };
    expect(await caseNumber({ ...upper, salt: SALT })).toBe(number);
  });

  test('is another for another directory, registration or case', async () => {
    const all = await Promise.all([
      caseNumber({ ...subject, salt: SALT }),
      caseNumber({ ...subject, salt: newSalt() }),
      caseNumber({ ...subject, directory: subject.registration, salt: SALT }),
      caseNumber({ directory: subject.directory, salt: SALT }),
      caseNumber({ registration: subject.registration, salt: SALT }),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('of any directory holds nothing that is taken for something else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.uuid(), async (directory, registration) => {
        expect(await caseNumber({ directory, registration, salt: SALT })).toMatch(NUMBER);
      }),
      settings(50),
    );
  });

  test('of a report is that of its pseudonyms, opened elsewhere', async () => {
    const named = await cased('fertig');
    const number = await caseNumberOf(named);
    expect(number).toMatch(NUMBER);
    const hidden = reopened(await pseudonymise(named, newSalt()));
    expect(await caseNumberOf(hidden)).toBe(number);
    expect(await caseNumberOf(reopened(await pseudonymise(named, SALT)))).toBe(number);
    expect(JSON.stringify(hidden)).not.toContain(subject.directory.slice(0, 8));
  });

  test('of a named report is computed, not believed', async () => {
    const named = await cased('fertig');
    const forged = { ...named, case: named.case && { ...named.case, mark: '0'.repeat(16) } };
    expect(await caseNumberOf(reopened(forged))).toBe(await caseNumberOf(named));
  });

  test('of an older report there is none, nor of one with odd fingerprints', async () => {
    expect(await caseNumberOf(await reportOf('fertig'))).toBeUndefined();
    const odd = reopened({ ...(await reportOf('fertig')), case: { salt: 'x', mark: "'; iwr" } });
    expect(odd.case).toBeUndefined();
  });

  test('of any directory survives its pseudonyms', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        const report = await withCase(makeReport({ guide: guide.name, snapshot, inputs, now }), SALT);
        const hidden = reopened(await pseudonymise(report, newSalt()));
        expect(await caseNumberOf(hidden)).toBe(await caseNumberOf(reopened(report)));
      }),
      settings(50),
    );
  }, 60_000);
});

test.each([
  ['8a1d', true],
  [' 8A1D ', true],
  ['8a1d4f70', true],
  ['8a1e', false],
  ['3f0c', false],
  ['8a1', undefined],
  ['', undefined],
])('what a customer reads out, „%s“, is confirmed: %s', async (said, expected) => {
  expect(await confirmsStart(await caseOf(subject, SALT), said)).toBe(expected);
});

test('nothing is confirmed where no registration is known', async () => {
  expect(await confirmsStart(await caseOf({ directory: subject.directory }, SALT), '8a1d')).toBeUndefined();
});

describe('two reports', () => {
  const other = async (salt = newSalt()): Promise<Report> => {
    const report = await reportOf('fertig');
    const json = JSON.stringify(report)
      .replaceAll(subject.directory, 'f8cdef31-a31e-4b4a-93e4-5f571e91255a')
      .replaceAll(subject.registration, 'b94e6a03-2f7d-4c15-8d6a-e05c719f3b82');
    const moved = reopened(JSON.parse(json));
    return withCase(moved, salt);
  };
  const hidden = async (report: Report, salt = newSalt()) => reopened(await pseudonymise(report, salt));

  test.each<readonly [string, () => Promise<readonly [Report, Report]>, string]>([
    ['of one directory', async () => [await cased('fertig'), await cased('abgelaufen', newSalt())], 'same'],
    ['of two directories', async () => [await cased('fertig'), await other()], 'different'],
    [
      'of one directory, one with pseudonyms of another browser',
      async () => [await cased('fertig'), await hidden(await cased('abgelaufen', newSalt()))],
      'same',
    ],
    [
      'of two directories, one with pseudonyms',
      async () => [await hidden(await cased('fertig')), await other()],
      'different',
    ],
    [
      'of one directory with pseudonyms of one browser',
      async () => [await hidden(await cased('fertig'), SALT), await hidden(await cased('leer', newSalt()), SALT)],
      'same',
    ],
    [
      'of one case with pseudonyms of two browsers',
      async () => [await hidden(await cased('fertig')), await hidden(await cased('fertig'))],
      'same',
    ],
    [
      'of two directories with pseudonyms and one salt',
      async () => [await hidden(await cased('fertig')), await hidden(await other(SALT))],
      'different',
    ],
    [
      'with pseudonyms of two browsers',
      async () => [await hidden(await cased('fertig')), await hidden(await cased('fertig', newSalt()))],
      'unknown',
    ],
    [
      'one of them older, with pseudonyms',
      async () => [await cased('fertig'), await hidden(await reportOf('fertig'))],
      'unknown',
    ],
  ])('%s are %3$s', async (_, reports, expected) => {
    const [a, b] = await reports();
    expect(await comparable(a, b)).toBe(expected);
    expect(await comparable(b, a)).toBe(expected);
  });

  test('that say only which registration they are about are compared by it', async () => {
    const { snapshot } = await visited('fertig');
    const bare = { pseudonymised: false, snapshot: { ...snapshot, account: null, facts: {} } };
    expect(await comparable(bare, bare)).toBe('same');
    const nothing = { ...bare, snapshot: { ...bare.snapshot, ask: {} } };
    expect(await comparable(bare, nothing)).toBe('unknown');
  });
});
