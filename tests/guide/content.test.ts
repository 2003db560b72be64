import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/checks';
import { demos } from '../../src/emulator/tenants';
import { kinds } from '../../src/checks/kinds';
import { labels } from '../../src/microsoft/labels';
import { exampleGuide } from '../../src/guide/example';
import { compose } from '../../src/guide/compose';
import { guideSchema } from '../../src/guide/schema';
import { guideFile, guideNames, realGuide, stepFiles } from './real-guide';

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

  test('says the same day for the end of EWS everywhere', () => {
    const { ewsEnde, ewsAus } = guide.data.notices;
    const { endOfEws } = guide.data.values;
    expect(ewsAus?.from).toBe(endOfEws);
    const dayBefore = new Date(Date.parse(typeof endOfEws === 'string' ? endOfEws : '') - 86_400_000)
      .toISOString()
      .slice(0, 10);
    expect(ewsEnde?.until).toBe(dayBefore);
  });
});

test('every kind of check there is stands in a guide, if only in the example', () => {
  const guides = [exampleGuide(), ...guideNames().map((name) => realGuide(name))];
  const used = new Set(guides.flatMap(({ checks }) => checks.map(({ kind }) => kind)));
  expect([...used].toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe.each(guideNames())('the guide in %s', (name) => {
  const guide = realGuide(name);
  const files = stepFiles(name);

  test('asks the sign-in for two permissions and nothing else', () => {
    expect(scopesOf(guide)).toEqual(['Application.Read.All', 'User.Read']);
  });

  test('numbers its checks without repeating one', () => {
    const numbers = guide.checks.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('names demo tenants that there are', () => {
    for (const demo of guide.data.demos) expect(Object.keys(demos)).toContain(demo);
  });

  test.each(files.map((file) => [file.id, file] as const))(
    '%s names portal labels only by the dictionary',
    (_, file) => {
      for (const [, name] of file.body.matchAll(/<Label name="([^"]+)"/g)) expect([...labels.keys()]).toContain(name);
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
      compose(guideFile('exchange-oauth/guide', guideSchema), step(checks, body));

  test.each([
    [
      'an unknown kind',
      [{ kind: 'domain-verfied' }],
      /01-anmelden\.mdx, Zeile \d+, checks\[0\]: Die Prüfart „domain-verfied“ gibt es nicht\. Meinten Sie „domain-verified“\?/,
    ],
    [
      'an unknown parameter',
      [{ kind: 'signed-in', rolle: 'x' }],
      /01-anmelden\.mdx, Zeile \d+, checks\[0\] \(signed-in\): „rolle“ gibt es hier nicht\. Diese Prüfart hat keine Angaben\./,
    ],
    [
      'a missing parameter',
      [{ kind: 'account-types' }],
      /checks\[0\] \(account-types\)\.accountType: .*Hierher gehört: Wert mit id: eines von AzureADMyOrg, .*hier als „\$name“/,
    ],
    [
      'an undeclared value',
      [{ kind: 'account-types', accountType: '$kontotyp' }],
      /accountType: guide\.mdx kennt keinen Wert „kontotyp“/,
    ],
    [
      'a value the prose does not show',
      [{ kind: 'account-types', accountType: '$accountType' }],
      /muss den Wert zeigen: <Wert name="accountType" \/>/,
    ],
  ] as const)('%s', (_, checks, message) => {
    expect(attempt(checks)).toThrow(message);
  });

  test('a gap in the numbers', () => {
    expect(() => compose(guideFile('exchange-oauth/guide', guideSchema), files.slice(1))).toThrow(
      /02-app-registrierungen\.mdx, Dateiname: Hier gehört „01-app-registrierungen\.mdx“ hin/,
    );
  });

  test('no steps at all', () => {
    expect(() => compose(guideFile('exchange-oauth/guide', guideSchema), [])).toThrow(
      /Legen Sie „01-anmelden\.mdx“ daneben/,
    );
  });
});
