import { expect } from 'vitest';
import type { Result } from '../../../src/checks';
import { commandsFor } from '../../../src/import/commands';
import { searchOf } from '../../../src/checks';
import { blades, bladeUrl, type BladeName } from '../../../src/microsoft/blades';
import { caseNumberOf, caseOf, subjectOf } from '../../../src/report/case';
import { isPseudonym } from '../../../src/tenant/pseudonym';
import { idsOf, knownOf } from '../../../src/ui/show/links';
import type { View } from '../../../src/ui/session/view';
import { guide } from '../../ui/session/office';
import { CONFIDENTIAL, type Desk } from './desk';
import { changesOf, freshView, textsOf, type Texts } from './derived';
import type { Model } from './model';
import { demoStart, partiesIn, traceIn, withHost, type Party } from './parties';

/** Whose registration is shown, with which secrets: what a tick is bound to. */
export const registrationIn = ({ store }: Desk): string | undefined => {
  const application = store.view.snapshot?.facts.application;
  if (!application?.ok) return undefined;
  const { appId, passwordCredentials } = application.value ?? {};
  return JSON.stringify([appId, passwordCredentials?.map(({ keyId }) => keyId).toSorted()]);
};

const isIn = (all: Iterable<Party>, of: ReadonlySet<Party>, what: string) => {
  expect(
    [...all].filter((party) => !of.has(party)),
    what,
  ).toEqual([]);
};

/** Everything that names somebody is of this case, in what is shown, kept and handed on. */
const namesOnlyItsOwn = (model: Model, desk: Desk, texts: Texts) => {
  const allowed = model.allowed();
  isIn(partiesIn([desk.store.view, desk.store.case, desk.office.kept]), allowed, 'others in the case');
  isIn(partiesIn(texts.named), allowed, 'others in what is handed on with names');
  for (const [what, text] of Object.entries(texts.hidden ?? {}))
    isIn(partiesIn(text), new Set(), `names in the ${what} with pseudonyms: ${traceIn(text)}`);
};

/** What the links and commands name is what is shown; a typed id may stand in a command where nothing is shown. */
const leadsToWhatIsShown = (desk: Desk) => {
  const { view } = desk.store;
  const ids = idsOf(view);
  const links = (Object.keys(blades) as BladeName[]).map((name) => bladeUrl(name, ids));
  const remedies = view.results.map(({ remedy }) => remedy?.ids);
  isIn(partiesIn(links), desk.shown(), 'others in a link');
  const known = knownOf(view);
  const commands = commandsFor({ appId: known ?? view.case.typed.clientId, api: searchOf(guide).api ?? '' });
  if (known !== undefined) isIn(partiesIn(commands), desk.shown(), 'others in a command');
  expect(JSON.stringify([links, remedies, commands ?? '']), 'something typed').not.toMatch(/boese|iwr/);
  const named = [
    ids.appId,
    ids.servicePrincipalId,
    ids.tenantId,
    known,
    ...Object.values<string>({ ...view.case.typed }),
  ];
  expect(
    named.filter((id) => id !== undefined && isPseudonym(id)),
    'pseudonyms as values',
  ).toEqual([]);
};

const of = (view: View, kind: string): readonly Result[] => view.results.filter((one) => one.kind === kind);
const isGreen = ({ status }: Result) => status === 'pass' || status === 'warn';

/** A green rests on something that is there now and is of the firm that is shown. */
const greenOnlyOfItsOwn = (model: Model, desk: Desk) => {
  const { view, case: one } = desk.store;
  const [shown, hidden] = [desk.shown(), model.isHidden];
  const firms = Object.values(desk.firms).filter(({ name }) => shown.has(name as Party));
  const report = one.evidence.find(({ from }) => from === 'report')?.report;
  const byReading = ['signed-in', 'admin-role', 'admin-consent', 'enterprise-app-enabled', 'domain-verified'];
  for (const kind of byReading.filter((name) => of(view, name).some(isGreen))) {
    const proofs = model.handed.filter(({ as }) => as === 'live' || as === 'output' || as === 'report' || hidden);
    expect(proofs.map((proof) => proof.of).filter((party) => hidden || withHost([party]).size > 0)).not.toEqual([]);
    if (kind === 'signed-in') expect(one.signIn ?? report, 'signed in without anybody').toBeDefined();
  }
  const { typed } = one;
  if (hidden || view.isDemo) return;
  const isOf = (value: (firm: (typeof firms)[number]) => string, text: string) =>
    firms.some((firm) => value(firm).toLowerCase() === text.trim().toLowerCase());
  if (of(view, 'client-id-matches').some(({ status }) => status === 'pass'))
    expect(
      isOf(({ appId }) => appId, typed.clientId),
      'a typed id of another',
    ).toBe(true);
  if (of(view, 'domain-verified').some(({ status }) => status === 'pass'))
    expect(
      isOf(({ domain }) => domain, typed.domain),
      'a typed domain of another',
    ).toBe(true);
  if (of(view, 'secret-start-matches').some(({ status }) => status === 'pass') && !report)
    expect(['zzz', ...firms.map(({ start }) => start)], 'characters of another').toContain(typed.secretStart);
  if (of(view, 'ews-allowed').some(isGreen)) {
    const known = model.handed.filter(({ as }) => as === 'exchange' || as === 'report').map(({ of: party }) => party);
    isIn([...shown].filter((party) => party !== 'gustav').slice(0, known.length === 0 ? 1 : 0), new Set(), 'no output');
    if (view.snapshot?.facts.organization?.ok || view.directory !== undefined)
      expect(
        known.filter((party) => shown.has(party)),
        'an output of another',
      ).not.toEqual([]);
  }
};

/** Pseudonyms and real values are never compared, and never one case. */
const pseudonymsAreNoValues = (model: Model, { store: { view } }: Desk) => {
  const isHidden = view.case.evidence.some(({ report }) => report?.pseudonymised);
  expect(isHidden, 'whether there are pseudonyms').toBe(model.isHidden);
  if (!model.isHidden) return;
  const typed = [
    ['client-id-matches', view.case.typed.clientId],
    ['domain-verified', view.case.typed.domain],
  ] as const;
  for (const [kind, value] of typed) {
    if (value.trim() === '' || value.includes('boese')) continue;
    const wrong = of(view, kind).filter(({ status }) => status === 'fail' || isGreen({ status } as Result));
    expect(wrong, `${kind} beside pseudonyms`).toEqual([]);
  }
};

/** The characters of a secret say nothing of whose they are: they stand only where they were typed. */
const charactersTypedHere = (model: Model, { store, firms }: Desk) => {
  const { secretStart } = store.case.typed;
  if (secretStart === '') return;
  const typed = [...(model.typed.get('secretStart') ?? [])];
  const starts = typed.map((party) => (party === 'demo' ? demoStart : firms[party].start));
  expect(starts, 'characters typed in another case').toContain(secretStart);
};

/** Only what was ticked in this case, for this registration and these secrets. */
const ticksOfThisBinding = (model: Model, desk: Desk) => {
  const now = registrationIn(desk);
  for (const { number } of desk.store.case.ticks) {
    const known = model.ticks.find((tick) => tick.number === number);
    expect(known, `${number} was never ticked here`).toBeDefined();
    if (known?.about !== undefined && now !== undefined) expect(known.about, `the tick of ${number}`).toBe(now);
  }
  const still = model.ticks.filter(({ number }) => desk.store.case.ticks.some((tick) => tick.number === number));
  model.ticks = still.map((tick) => ({ ...tick, about: tick.about ?? now }));
  const done = desk.store.view.results.filter(({ status }) => status === 'done');
  expect(done.filter(({ number }) => !still.some((tick) => tick.number === number))).toEqual([]);
};

/** A demo says so, whatever came of it. */
const demoIsDemo = (model: Model, { store: { view } }: Desk, { hidden }: Texts) => {
  expect(view.isDemo, 'whether it is a demo').toBe(model.isDemo);
  if (!view.isDemo) return;
  const rests = view.results.filter(({ status }) => ['pass', 'warn', 'fail', 'done'].includes(status));
  expect(rests.filter(({ from }) => from !== 'demo')).toEqual([]);
  if (hidden) expect(hidden.ticket).toContain('Demo');
};

/** Milliseconds until what comes a moment later must have come, however busy the machine is. */
const MOMENT = 30_000;

const eventually = async (right: () => Promise<boolean>) => {
  const until = performance.now() + MOMENT;
  while (!(await right()) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** The number of the case is the one of its directory and registration; it comes a moment later than the rest. */
const numbered = async ({ store }: Desk) => {
  const right = async () => {
    const { case: one, snapshot } = store.view;
    if (!snapshot || one.evidence.length === 0) return true;
    const hidden = one.evidence.some(({ report }) => report?.pseudonymised);
    const { carried } = one;
    if (!carried) return hidden;
    const own = hidden || (await caseOf(subjectOf(snapshot), carried.salt)).mark === carried.mark;
    return own && one.number === (await caseNumberOf({ pseudonymised: hidden, snapshot, case: carried }));
  };
  await eventually(right);
  expect(await right(), 'the number of the case').toBe(true);
};

/** What is shown is of one directory; only where that cannot be read, nothing contradicts a pasted manifest. */
const oneDirectory = (desk: Desk) => {
  const isSilent = desk.store.view.snapshot?.facts.organization?.ok === false;
  const directories = [...desk.shown()].filter((party) => party !== 'gustav');
  expect(directories.length, `directories shown as one: ${directories.join(', ')}`).toBeLessThanOrEqual(
    isSilent ? 2 : 1,
  );
};

/** What differs from a former report is what differs from it now; it comes a moment later than the rest. */
const comparedAnew = async (desk: Desk) => {
  const changes = () => desk.store.case.comparison?.changes;
  const right = async () => JSON.stringify(changes()) === JSON.stringify(await changesOf(desk.store.view, desk));
  await eventually(right);
  expect(changes(), 'what has changed since').toEqual(await changesOf(desk.store.view, desk));
};

/** Everything that must hold at any time. */
export const holds = async (model: Model, desk: Desk) => {
  const { store } = desk;
  await store.judged();
  await numbered(desk);
  const now = desk.office.now();
  const isJudgedNow = store.view.results !== desk.before;
  if (isJudgedNow) await comparedAnew(desk);
  const fresh = isJudgedNow ? freshView(store.case, now) : store.view;
  if (isJudgedNow) expect(store.view).toEqual(fresh);
  const texts = await textsOf(store.view, now);
  namesOnlyItsOwn(model, desk, texts);
  leadsToWhatIsShown(desk);
  greenOnlyOfItsOwn(model, desk);
  pseudonymsAreNoValues(model, desk);
  charactersTypedHere(model, desk);
  ticksOfThisBinding(model, desk);
  demoIsDemo(model, desk, texts);
  oneDirectory(desk);
  const all = JSON.stringify([store.view, store.case, desk.office.kept, texts]);
  expect(CONFIDENTIAL.filter((text) => all.includes(text))).toEqual([]);
};
