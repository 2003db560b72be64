import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/checks';
import { kinds } from '../../src/checks/kinds';
import { labels } from '../../src/components/labels';
import { compose } from '../../src/guide/compose';
import { guideSchema } from '../../src/guide/schema';
import { guideFile, realGuide, stepFiles } from './real-guide';

const guide = realGuide();
const files = stepFiles('exchange-oauth');

describe('the guide of the product', () => {
  test('has the twelve steps of the house, in order', () => {
    expect(guide.steps.map(({ slug }) => slug)).toEqual([
      'anmelden',
      'app-registrierungen',
      'neue-registrierung',
      'app-registrieren',
      'anwendungs-id',
      'geheimer-schluessel',
      'gueltigkeit',
      'schluessel-uebertragen',
      'berechtigung',
      'administratorzustimmung',
      'ews-freigabe',
      'abschluss',
    ]);
  });

  test('asks the sign-in for two permissions and nothing else', () => {
    expect(scopesOf(guide)).toEqual(['Application.Read.All', 'User.Read']);
  });

  test('uses every kind of check there is', () => {
    expect([...new Set(guide.checks.map(({ kind }) => kind))].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  test('numbers its checks without repeating one', () => {
    const numbers = guide.checks.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('hands over fields that come from its own steps', () => {
    const slugs = guide.steps.map(({ slug }) => slug);
    for (const { from } of guide.data.handover) expect(slugs).toContain(from);
  });

  test.each(files.map((file) => [file.id, file] as const))(
    '%s names portal labels only by the dictionary',
    (_, file) => {
      for (const [, name] of file.body.matchAll(/<Label name="([^"]+)"/g)) expect(Object.keys(labels)).toContain(name);
    },
  );

  test.each(files.map((file) => [file.id, file] as const))(
    '%s was compared with the portal within a year',
    (_, file) => {
      const year = 366 * 24 * 60 * 60 * 1000;
      expect(Date.parse(file.data.checked)).toBeGreaterThan(Date.now() - year);
    },
  );
});

describe('a mistake in a guide fails the build with file, place and remedy', () => {
  const step = (checks: readonly Record<string, unknown>[], body: string) =>
    files.slice(0, 1).map((file) => ({ ...file, data: { ...file.data, checks }, body }));
  const attempt =
    (checks: readonly Record<string, unknown>[], body = '') =>
    () =>
      compose(guideFile('exchange-oauth/guide', guideSchema), step(checks, body) as never);

  test.each([
    [
      'an unknown kind',
      [{ kind: 'domain-verfied' }],
      /01-anmelden, checks\[0\]: There is no kind „domain-verfied“\. Use one of: signed-in/,
    ],
    [
      'an unknown parameter',
      [{ kind: 'signed-in', rolle: 'x' }],
      /01-anmelden, checks\[0\] \(signed-in\): .*Unrecognized key.*rolle/s,
    ],
    ['a missing parameter', [{ kind: 'account-types' }], /checks\[0\] \(account-types\): .*accountType/s],
    [
      'an undeclared value',
      [{ kind: 'account-types', accountType: '$kontotyp' }],
      /accountType: guide\.mdx declares no value „kontotyp“/,
    ],
    [
      'a value the prose does not show',
      [{ kind: 'account-types', accountType: '$accountType' }],
      /write <Wert name="accountType" \/>/,
    ],
  ] as const)('%s', (_, checks, message) => {
    expect(attempt(checks)).toThrow(message);
  });

  test('a gap in the numbers', () => {
    expect(() => compose(guideFile('exchange-oauth/guide', guideSchema), files.slice(1))).toThrow(
      /02-app-registrierungen, file name: Name it „01-slug“/,
    );
  });

  test('no steps at all', () => {
    expect(() => compose(guideFile('exchange-oauth/guide', guideSchema), [])).toThrow(/Add a file „01-slug\.mdx“/);
  });
});
