import { needsOf, wantsOf, type Guide } from '../../src/checks';
import { fertig } from '../../src/emulator/tenants/fertig';
import type { FactName } from '../../src/tenant/facts';
import { GRACE } from '../../src/tenant/reads';
import { readSlowly, urlOf, type SlowReading } from '../tenant/slowly';
import { rounded, rowsOf, type Row } from './row';
import { builtGuide, caseOf } from './visit';
import { LATENCY, OWN } from './waves';

/** The better one counts: what else the machine does only adds. */
const RUNS = 2;

type Id = 'known' | 'unknown';

const read = (guide: Guide, id: Id, hanging?: string) =>
  readSlowly({
    guide,
    demo: fertig,
    typed: { clientId: caseOf(id).typed.clientId },
    now: new Date(),
    delay: (url) => (url === hanging ? 'never' : LATENCY),
  });

/** The last moment before what hangs is given up, and the first at which as much could be shown. */
const meanwhile = ({ moments }: SlowReading) => {
  const shown = moments.slice(0, -1).map(({ at, settled }) => ({ at, checks: settled.size }));
  const checks = Math.max(...shown.map((one) => one.checks));
  return { checks, at: shown.find((one) => one.checks === checks)?.at ?? NaN };
};

/** What finds the registration where no id is typed: the others cannot be asked before it. */
const SEARCHES: readonly FactName[] = ['candidatesByRedirectUri', 'candidatesByName'];

const rowsFor = async (guide: Guide, id: Id, waves: number): Promise<Omit<Row, 'area'>[]> => {
  const { snapshot } = await read(guide, id);
  const wanted = wantsOf(guide);
  // What is read by the same request as a needed fact, or not asked for here, is no optional read.
  const needed = needsOf(guide).filter((name) => !wanted.includes(name));
  const others = [undefined, ...needed.map((name) => urlOf(name, snapshot.ask))];
  const readings = new Map<FactName, SlowReading>();
  for (const name of wanted.filter((one) => !others.includes(urlOf(one, snapshot.ask)))) {
    const runs: SlowReading[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await read(guide, id, urlOf(name, snapshot.ask)));
    const [best] = runs.toSorted((a, b) => meanwhile(a).at - meanwhile(b).at);
    if (best) readings.set(name, best);
  }
  const besides = [...readings].filter(([name]) => id === 'known' || !SEARCHES.includes(name));
  const most = (times: readonly number[]) => rounded(Math.max(...times), 0);
  const target = waves * LATENCY + OWN;
  const detail = Object.fromEntries(
    besides.map(([name, one]) => [name, `${String(meanwhile(one).checks)} of ${String(guide.checks.length)} checks`]),
  );
  const shown = most(besides.map(([, one]) => meanwhile(one).at));
  const whole = most([...readings.values()].map(({ moments }) => moments.at(-1)?.at ?? NaN));
  return [
    { what: `id ${id}: all checks that do not rest on it`, value: shown, unit: 'ms', target, detail },
    { what: `id ${id}: the whole verdict`, value: whole, unit: 'ms', target: target + GRACE },
  ];
};

/** Time to verdict while any one optional read hangs, with Graph's delay and nothing else in between. */
export const hanging = async (): Promise<Row[]> => {
  // A request that hangs ends by AbortSignal.timeout, which alone does not keep Node running.
  const alive = setInterval(() => undefined, 1000);
  try {
    const guide = await builtGuide();
    return rowsOf('any one optional read hanging', [
      ...(await rowsFor(guide, 'known', 1)),
      ...(await rowsFor(guide, 'unknown', 2)),
    ]);
  } finally {
    clearInterval(alive);
  }
};
