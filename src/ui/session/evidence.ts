import { sameGuid } from '../../checks/guid';
import { contradicts, identityOf } from '../../tenant/identity';
import { reread } from '../../tenant/reread';
import type { Snapshot } from '../../tenant/snapshot';
import { anew, begun, untyped, type Case } from './case';
import type { OpenedPiece, Piece } from './piece';

/** The piece that is read over the sign-in or of the demo. */
export const liveOf = ({ evidence }: Case) => evidence.find(isLive);

const isLive = ({ from, snapshot }: Piece) => snapshot !== undefined && (from === 'tenant' || from === 'demo');

export const reportOf = ({ evidence }: Case) => evidence.find(({ from }) => from === 'report');

/** A demo is shown, also one out of a saved report. */
export const isDemo = ({ evidence, signIn }: Case) =>
  signIn?.source === 'demo' || evidence.some(({ from, report }) => from === 'demo' || report?.demo === true);

/** Whether a piece turns out to be of another directory than the one that answers. Another registration may be read next. */
const isElsewhere = (read: Snapshot | undefined, { snapshot }: Piece) =>
  read !== undefined &&
  snapshot !== undefined &&
  contradicts({ ...identityOf(read), registration: undefined }, identityOf(snapshot));

/** What was read just now, as a piece. */
export const readPiece = (snapshot: Snapshot, takenAt: string): Piece => ({
  from: snapshot.source === 'demo' ? 'demo' : 'tenant',
  readAt: snapshot.readAt,
  takenAt,
  file: '',
  snapshot,
});

/**
 * What the tenant, or the demo, answered now; the piece of the former reading goes, also one that was kept. What turns out
 * to be of another directory goes as well; a report with all that it had brought.
 */
export const withLive = (one: Case, piece: Piece): Case => {
  const [before, after] = [liveOf(one)?.snapshot, piece.snapshot];
  const snapshot = before && after ? reread(before, after) : after;
  const others = one.evidence.filter((former) => !isLive(former) && !former.kept);
  const here = others.filter((former) => !isElsewhere(snapshot, former));
  const isOther = others.some((former) => former.from === 'report' && !here.includes(former));
  const { signIn, owner } = one;
  const held = isOther ? { ...begun(one), signIn, owner } : one;
  return { ...held, evidence: [...(isOther ? [] : here), { ...piece, ...(snapshot && { snapshot }) }] };
};

/** Evidence that was pasted or dropped comes beside what is there; what stood in the text field before is replaced. */
export const withPasted = (one: Case, piece: Piece): Case => ({
  ...one,
  evidence: [...one.evidence.filter(({ inField }) => !(inField && piece.inField)), piece],
});

/** The text field was emptied: what stood in it goes. */
export const withoutField = (one: Case): Case => ({
  ...one,
  evidence: one.evidence.filter(({ inField }) => !inField),
});

/** A case of its own with this piece and nothing else; the typed application id stays where it names this registration. */
export const caseOf = (piece: Piece, former: Case): Case => {
  const { clientId } = former.typed;
  const isNamed = sameGuid(clientId.trim(), piece.snapshot?.ask.appId);
  return { ...anew(former), evidence: [piece], typed: isNamed ? { ...untyped, clientId } : untyped };
};

/** An opened report is a case of its own; its values go into the fields unless they are pseudonyms. */
export const opened = ({ piece, accepted, carried }: OpenedPiece, former: Case): Case => {
  const { report } = piece;
  const named = report?.pseudonymised === false ? report.inputs : undefined;
  return {
    ...anew(former),
    evidence: [piece],
    accepted,
    carried,
    typed: { ...untyped, ...(named && { clientId: named.clientId, domain: named.domain }) },
    ticks: (report?.inputs.ticks ?? []).map((number) => ({ number, binding: {} })),
    chosen: report?.inputs.chosen,
  };
};

/** Whether a piece may stay beside what is read in this directory now: nothing in it speaks of another, or in pseudonyms. */
export const fitsDirectory = ({ report, snapshot }: Piece, directory: string) => {
  if (report?.pseudonymised) return false;
  const said = snapshot && identityOf(snapshot).directory;
  return said === undefined || sameGuid(said, directory);
};
