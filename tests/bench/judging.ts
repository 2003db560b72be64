import { rowsOf, spread, type Row } from './row';
import { builtGuide, caseOf, judged, visit } from './visit';

const RUNS = 200;

/** How long it takes to judge all steps by a snapshot: it happens at every key that is pressed. */
export const judging = async (): Promise<Row[]> => {
  const guide = await builtGuide();
  const one = caseOf('known');
  const snapshot = await visit(guide, one, (send) => send);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    judged(guide, one, snapshot);
    return performance.now() - started;
  });
  const { value, range } = spread(times, 2);
  const checks = guide.checks.length;
  return rowsOf('judging', [
    { what: `the whole guide, ${checks} checks`, value, unit: 'ms', target: 5, detail: { range } },
  ]);
};
