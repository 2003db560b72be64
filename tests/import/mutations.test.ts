import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { recognise, type Recognised } from '../../src/import/recognise';
import { whys } from '../../src/import/why';
import { inputsOf } from '../../src/ui/session/inputs';
import {
  APP,
  ENTERPRISE,
  enterpriseApp,
  EXCHANGE,
  exchangeOnline,
  firm,
  grant,
  GUIDE,
  registration,
  secret,
} from '../verdicts/judging';
import { SEED } from '../properties/settings';
import { NOW, textsOf } from './recorded';

const RUNS = 4000;
const search = { api: EXCHANGE };

const pretty = (...documents: readonly unknown[]) => documents.map((one) => JSON.stringify(one, null, 2)).join('\n');
const whole = (change: Parameters<typeof registration>[0] = {}) =>
  pretty(
    registration(change),
    enterpriseApp(),
    {
      '@odata.context': `x#servicePrincipals('${ENTERPRISE}')/appRoleAssignments`,
      value: [{ ...grant(), principalId: ENTERPRISE }],
    },
    { ...exchangeOnline(), servicePrincipalType: 'Application' },
    { value: [firm('muster.de')] },
  );
const exchange = (enabled: string, ids: string) => `\nEwsEnabled       : ${enabled}\nEwsAllowedAppIDs : ${ids}\n`;

const expired = [secret({ endDateTime: '2026-01-01T00:00:00Z' })];
const originals = [
  whole(),
  whole({ passwordCredentials: expired }),
  whole({ publicClient: { redirectUris: [] }, web: { redirectUris: ['https://o365/oauth2'] } }),
  whole({ signInAudience: 'AzureADMultipleOrgs', requiredResourceAccess: [] }),
  `${pretty(registration({ passwordCredentials: expired }))}\n${exchange('False', APP)}`,
  exchange('True', '5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a'),
  ...['manifests-graph', 'manifests-legacy', 'powershell-exports'].flatMap(textsOf),
  ...textsOf('aadgraph-applications').slice(0, 5),
  ...textsOf('applications-single').slice(0, 10),
];

const judged = (found: Recognised) => {
  const snapshot = found.is === 'registration' ? found.snapshot : undefined;
  const form = { clientId: APP, domain: 'muster.de', secretStart: 'aB3', evidence: '', pastedAt: NOW, ticks: [] };
  const exchange = 'exchange' in found ? found.exchange : undefined;
  const inputs = { ...inputsOf(form, snapshot), exchange };
  return judge(GUIDE, { snapshot, inputs, now: NOW });
};

const isGreen = (status: string) => status === 'pass' || status === 'warn';

/** Checks that the damage has made better than they were. */
const greener = (before: Recognised, after: Recognised) => {
  const was = judged(before);
  return judged(after).filter(
    ({ status }, at) =>
      (isGreen(status) && !isGreen(was[at]?.status ?? '')) || (status === 'pass' && was[at]?.status === 'warn'),
  );
};

/** Damage as files suffer it: cut, lost and doubled pieces, foreign characters; no letter becomes another letter. */
type Damage = (text: string) => string;
const at = (text: string, place: number) => Math.floor(place * text.length);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const JUNK = [
  '\u0000',
  '\ufffd',
  '…',
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\n',
  '\t',
  ' ',
  '“',
  '<',
  '__proto__',
  'null',
];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (end): Damage =>
      (text) =>
        text.slice(0, at(text, end)),
  ),
  place.map(
    (start): Damage =>
      (text) =>
        text.slice(at(text, start)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(
    ([start, length]): Damage =>
      (text) =>
        text.slice(0, at(text, start)) + text.slice(at(text, start) + length),
  ),
  fc.tuple(place, fc.constantFrom(...JUNK)).map(
    ([where, junk]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + junk + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.constantFrom(...JUNK)).map(
    ([where, junk]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + junk + text.slice(at(text, where) + 1),
  ),
  place.map(
    (where): Damage =>
      (text) =>
        withoutLine(text, where),
  ),
  place.map(
    (where): Damage =>
      (text) =>
        `${text.slice(0, at(text, where))}${text}`,
  ),
  fc.constantFrom('null', '0', 'true', '{}', '[]', '"x"', '[null]', '""').chain((value) =>
    place.map(
      (where): Damage =>
        (text) =>
          withValue(text, where, value),
    ),
  ),
  fc.constant<Damage>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Damage>((text) => `\ufeff${text}`),
  fc.constant<Damage>((text) =>
    text.replace('{', '{"__proto__":{"appId":"x"},"constructor":{"prototype":{"polluted":true}},'),
  ),
);

const withoutLine = (text: string, where: number) => {
  const lines = text.split('\n');
  lines.splice(Math.floor(where * lines.length), 1);
  return lines.join('\n');
};

/** Another value in place of one that stands behind a name. */
const withValue = (text: string, where: number, value: string) => {
  const values = [...text.matchAll(/: ("[^"]*"|true|false|null|\d+)/g)];
  const hit = values[Math.floor(where * values.length)];
  return hit ? `${text.slice(0, hit.index)}: ${value}${text.slice(hit.index + hit[0].length)}` : text;
};

const assertSound = (found: Recognised) => {
  if (found.is === 'nothing') expect(whys).toContain(found.why);
  else expect(['registration', 'exchange', 'report']).toContain(found.is);
};

test(`${RUNS} damaged files never crash and never judge greener than the whole`, () => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...originals),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (text, hits, wide) => {
        const broken = hits.reduce((before, hit) => hit(before), text);
        const given = wide ? new Uint8Array(Buffer.from(`\ufeff${broken}`, 'utf16le')) : broken;
        const after = recognise(given, { now: NOW, search });
        assertSound(after);
        if (after.is !== 'nothing') taken += 1;
        expect(greener(recognise(text, { now: NOW, search }), after)).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
  expect(taken).toBeGreaterThan(RUNS / 4);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('any bytes and any text are recognised without a crash', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ maxLength: 400, unit: 'binary' }),
    fc.json({ maxDepth: 6 }),
  );
  fc.assert(
    fc.property(any, (given) => assertSound(recognise(given, { now: NOW, search, clientId: APP }))),
    { seed: SEED, numRuns: 3000 },
  );
});
