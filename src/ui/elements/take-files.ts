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

/** A former report to compare with, or evidence of any kind. */
const take = async (input: string, file: File, session: Session) => {
  if (file.size > LARGEST_EVIDENCE) session.say(tooLarge(file.size, file.name));
  else if (input === 'former') await compare(session, file);
  else await session.intake.takeFile(await file.arrayBuffer(), file.name);
};

/**
 * Chosen or dropped files, one after the other; what there is to say of one is not lost for the next, and none of them comes
 * into a case that was begun meanwhile. Several reports are several cases: they go to the desk, and the one that is shown
 * stays as it is.
 */
export const takeAll = async (input: string, files: readonly File[], session: Session) => {
  const { ended } = session;
  if (input !== 'former' && (await (await loadDrop()).takeSeveral(files))) return;
  let said: Message | undefined;
  for (const file of files) {
    if (ended.aborted) return;
    await take(input, file, session);
    said ??= session.store.case.message;
  }
  if (said && !ended.aborted) session.say(said);
};
