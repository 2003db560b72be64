import { describe, expect, test } from 'vitest';
import { nearMisses } from '../../src/checks/ews/entries';
import type { Given } from '../../src/checks/ews/given';
import { plain } from '../../src/checks/format';
import type { ExchangeSettings } from '../../src/checks/inputs';
import {
  APP,
  DIRECTORY,
  ENTERPRISE,
  enterpriseApp,
  firm,
  NOW,
  OBJECT,
  registration,
  secret,
  SECRET,
  STRANGER,
} from '../verdicts/judging';

const SECOND = '55555555-5555-4555-8555-000000000000';

const given = (facts: object = {}, account: object | null = null) =>
  ({
    facts: {
      application: registration({ passwordCredentials: [secret(), secret({ keyId: SECOND })] }),
      servicePrincipal: enterpriseApp(),
      organization: [firm('muster.de')],
      ...facts,
    },
    account,
  }) as unknown as Given;

const said = (settings: Partial<ExchangeSettings>, about: Given = given()) =>
  nearMisses({ pastedAt: NOW, ...settings }, APP, about).map(plain);

/** The application id with so many of its characters changed. */
const mistyped = (many: number) => APP.slice(0, APP.length - many) + 'f'.repeat(many);

describe('what stands on the list in place of the id', () => {
  test.each([
    ['the object id', OBJECT, 'die Objekt-ID dieser Registrierung'],
    ['the enterprise app’s', ENTERPRISE.toUpperCase(), 'die Objekt-ID ihrer Unternehmens-App'],
    ['a secret’s id', SECRET, 'die ID eines ihrer geheimen Schlüssel'],
    ['another secret’s id', SECOND, 'die ID eines ihrer geheimen Schlüssel'],
    ['the directory’s', DIRECTORY, 'die Verzeichnis-ID'],
  ])('%s is called by its name', (_, entry, what) => {
    expect(said({ allowedAppIds: [entry] })).toEqual([
      `Dort steht „${entry}“: Das ist ${what}, nicht die Anwendungs-ID.`,
    ]);
  });

  test('of a directory that could not be read the sign-in knows the id', () => {
    for (const organization of [undefined, []]) {
      const signedIn = given({ organization }, { tenantId: DIRECTORY });
      expect(said({ allowedAppIds: [DIRECTORY] }, signedIn)).toHaveLength(1);
      expect(said({ allowedAppIds: [DIRECTORY] }, given({ organization }))).toEqual([]);
    }
  });

  test('a list that was not printed has none', () => {
    expect(said({})).toEqual([]);
  });

  test('two characters may differ; with a third it is another program', () => {
    expect(said({ allowedAppIds: [mistyped(2)] })).toHaveLength(1);
    expect(said({ allowedAppIds: [mistyped(2).toUpperCase()] })).toHaveLength(1);
    expect(said({ allowedAppIds: [mistyped(3), STRANGER] })).toEqual([]);
  });

  test('capitals are no difference', () => {
    const [id, entry] = ['abcdef01-2345-4678-9abc-def012345678', 'ABCDEF01-2345-4678-9ABC-DEF012345699'];
    expect(nearMisses({ allowedAppIds: [entry], pastedAt: NOW }, id, given())).toEqual([
      [
        'Dort steht „',
        ...Array.from(entry.toLowerCase().slice(0, -2)),
        { mark: '9' },
        { mark: '9' },
        '“; die markierten Stellen weichen ab.',
      ],
    ]);
    expect(nearMisses({ allowedAppIds: [entry.toLowerCase()], pastedAt: NOW }, id.toUpperCase(), given())).toHaveLength(
      1,
    );
  });

  test('of what is broken the odd places are marked only where it is nearly the id', () => {
    const marks = (text: string) =>
      nearMisses({ odd: [{ as: 'short', text }], pastedAt: NOW }, APP, given())
        .flat()
        .filter((piece) => typeof piece !== 'string');
    expect(marks(APP.slice(0, -2))).toEqual([{ mark: '‸' }, { mark: '‸' }]);
    expect(marks(APP.slice(0, -3))).toEqual([]);
    expect(marks(APP)).toEqual([]);
    expect(said({ odd: [{ as: 'placeholder', text: '<id>' }] })).toEqual(['Der Eintrag „<id>“ ist ein Platzhalter.']);
  });
});
