import { isWhole } from '../../report/format';
import type { Session } from '../session/session';
import { isField } from '../show/form';
import { afterPaint, settle } from './after-paint';

/** Milliseconds without a key after which a typed application id is looked up. */
const TYPING_PAUSE = 500;

/** A pasted report opens as if it were a file: the browser would lay out its hundreds of lines only to have them go again. */
const listenToPastes = (session: Session) => {
  document.addEventListener('paste', (event) => {
    if ((event.target as HTMLTextAreaElement).name !== 'evidenceText') return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isWhole(text)) return;
    event.preventDefault();
    afterPaint('evidenceText', () => session.intake.takeReport(text));
  });
};

/**
 * Joins the fields to the session: a changed input is judged again as soon as it is shown; a changed application id is also
 * read again, when typing pauses.
 */
export const listenToTyping = (session: Session) => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'evidenceText') afterPaint(name, () => session.intake.takeText(value));
    else if (isField(name)) {
      afterPaint(name, () => {
        session.entry.type(name, value);
      });
    }
    if (name !== 'clientId') return;
    clearTimeout(pause);
    pause = setTimeout(() => void session.reader.reread(), TYPING_PAUSE);
  });
  document.addEventListener('change', ({ target }) => {
    settle();
    const box = target as HTMLInputElement;
    if (box.name === 'registration') void session.entry.choose(box.value);
    else if (box.closest('[data-tick]')) session.entry.tick(box.value, box.checked);
  });
  listenToPastes(session);
};
