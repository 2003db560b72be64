import * as z from 'zod/mini';
import type { Guide } from '../../checks/guide';
import { makeReport, type Report } from '../../report/report';
import type { Snapshot } from '../../tenant/snapshot';
import { untyped, type Case } from './case';
import { liveOf, reportOf, isDemo } from './evidence';
import { pastedOf } from './kept-pastes';
import type { OpenedPiece, Tick } from './piece';
import { inputsFor, json, openPiece } from './report-file';
import type { View } from './view';

const bound = z.exactOptional(z.string().check(z.maxLength(5000)));

const ticks: z.ZodMiniType<readonly Tick[]> = z.array(
  z.object({
    number: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)),
    binding: z.object({ directory: bound, registration: bound, keys: bound }),
  }),
);

const keptShape = z.object({
  /** What it was: read over a sign-in, an opened report, or pasted. */
  was: z.enum(['live', 'report', 'paste']),
  file: z.string().check(z.maxLength(300)),
  ticks: z.catch(ticks, []),
  /** Read like the report in any file. */
  report: z.unknown(),
});

const nothingRead = (now: Date): Snapshot => ({
  version: 1,
  source: 'import',
  readAt: now.toISOString(),
  account: null,
  ask: {},
  facts: {},
  requests: [],
});

interface Shown {
  readonly guide: Guide;
  readonly view: View;
  readonly now: Date;
}

/** Whether there is anything of a case that leaving the page must not lose; a demo is where its address is. */
const isWorthKeeping = (one: Case) =>
  (!isDemo(one) || reportOf(one) !== undefined) && one.evidence.length + one.ticks.length + one.accepted.length > 0;

/** The case as this tab keeps it while another page is read: a report, in which no secret and no token ever is. */
export const keptOf = ({ guide, view, now }: Shown): string | undefined => {
  const { case: one, snapshot = nothingRead(now), isDemo: demo } = view;
  if (!isWorthKeeping(one)) return undefined;
  const { accepted, carried } = one;
  const parts = { guide: guide.product, snapshot, inputs: inputsFor(view), accepted, now, case: carried };
  const made = makeReport({ ...parts, source: demo ? 'demo' : snapshot.source });
  const isHidden = one.evidence.some(({ report }) => report?.pseudonymised);
  const report: Report = { ...made, pseudonymised: isHidden };
  const was = liveOf(one) || reportOf(one)?.kept ? 'live' : reportOf(one) ? 'report' : 'paste';
  return JSON.stringify({ was, file: reportOf(one)?.file ?? '', ticks: one.ticks, report });
};

/** A report as the case that the guide opens with. */
export const handedOver = (report: Report, file: string): string =>
  JSON.stringify({
    was: 'report',
    file,
    ticks: report.inputs.ticks.map((number) => ({ number, binding: {} })),
    report,
  });

interface Brought extends OpenedPiece {
  readonly was: z.output<typeof keptShape>['was'];
  readonly ticks: Case['ticks'];
  readonly isReadAnew: boolean;
}

const broughtBack = ({ piece, accepted, carried, was, ticks, isReadAnew }: Brought, { typed }: Case): Partial<Case> => {
  const { report } = piece;
  const known = { accepted, carried, ticks, chosen: report?.inputs.chosen };
  const pasted = pastedOf(piece, { isInField: typed.evidenceText !== '', isReadAnew: was === 'live' });
  if (was === 'paste' || (was === 'live' && isReadAnew)) return { ...known, evidence: pasted };
  const { clientId, domain } = report?.pseudonymised === false ? report.inputs : untyped;
  const filled = { clientId: typed.clientId || clientId, domain: typed.domain || domain };
  const evidence = was === 'live' ? [{ ...piece, kept: true as const }, ...pasted] : [piece];
  return { ...known, evidence, typed: { ...typed, ...filled } };
};

interface Restoring {
  readonly guide: Guide;
  readonly now: () => Date;
  /** The sign-in is remembered, and what it read is read anew. */
  readonly isReadAnew: boolean;
}

/** What a tab has kept, as strictly as any file, brought into the case; nothing where it cannot be opened. */
export const restored = (text: string, { isReadAnew, ...page }: Restoring) => {
  const kept = keptShape.safeParse(json(text));
  if (!kept.success) return undefined;
  const { was, file, ticks, report } = kept.data;
  const found = openPiece(JSON.stringify(report), file, page);
  if (!('piece' in found)) return undefined;
  return { was, change: (one: Case): Case => ({ ...one, ...broughtBack({ ...found, was, ticks, isReadAnew }, one) }) };
};
