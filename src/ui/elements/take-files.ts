import { LARGEST_EVIDENCE } from '../../import/decode';
import type { Message } from '../session/case';
import { compared } from '../session/comparing';
import type { Session } from '../session/session';
import { tooLarge } from '../session/taking';
import { guideOf } from '../show/page';
import { keptSalt } from './salt';

const loadDrop = () => import('./desk-loading');

const compare = async (session: Session, file: File) => {
  const panel = document.querySelector<HTMLElement>('guide-panel');
  if (!panel) return;
  const { view } = session.store;
  const given = { guide: guideOf(panel), view, salt: keptSalt(), now: new Date() };
  session.entry.compare(await compared(await file.text(), file.name, given));
};

/** A file with what is in it; nothing of one that is too large. */
interface Read {
  readonly file: File;
  readonly bytes: ArrayBuffer | undefined;
}

const read = async (file: File): Promise<Read> => ({
  file,
  bytes: file.size > LARGEST_EVIDENCE ? undefined : await file.arrayBuffer(),
});

/** A former report to compare with, or evidence of any kind; says whether the case it is for was still there. */
const take = async (input: string, { file, bytes }: Read, session: Session): Promise<boolean> => {
  if (!bytes) session.say(tooLarge(file.size, file.name));
  else if (input === 'former') await compare(session, file);
  else return session.intake.takeFile(bytes, file.name);
  return true;
};

/**
 * Chosen or dropped files, one after the other; what there is to say of one is not lost for the next, and none of them comes
 * into a case that was begun meanwhile. Several reports are several cases: they go to the desk, and the one that is shown
 * stays as it is.
 */
export const takeAll = async (input: string, files: readonly File[], session: Session) => {
  const { store } = session;
  const { turn } = store.case;
  if (input !== 'former' && (await (await loadDrop()).takeSeveral(files))) return;
  const all = await Promise.all(files.map(read));
  if (store.case.turn !== turn) return;
  let said: Message | undefined;
  for (const one of all) {
    if (!(await take(input, one, session))) return;
    said ??= store.case.message;
  }
  if (said) session.say(said);
};
