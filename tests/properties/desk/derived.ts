import { labelOf } from '../../../src/microsoft/labels';
import { scriptText } from '../../../src/report/script';
import { replyText } from '../../../src/report/reply';
import type { Case } from '../../../src/ui/session/case';
import { compared, comparedLeaving } from '../../../src/ui/session/comparing';
import { judgeCase } from '../../../src/ui/session/judging';
import { reminderOf } from '../../../src/ui/session/reminder';
import { leavingOf, spokenOf, ticketOf } from '../../../src/ui/session/report-file';
import { viewOf, type View } from '../../../src/ui/session/view';
import { guide } from '../../ui/session/office';
import type { Desk } from './desk';
import { SALT } from './drawer';

const label = (name: string) => labelOf(name).de;
const address = 'https://pruefen.example/';

/** The view of a case as it follows from its plain value alone. */
export const freshView = (one: Case, now: Date): View => {
  const plain = structuredClone(one);
  const isNothing = plain.evidence.length === 0 && plain.ticks.length === 0 && !plain.reading?.arriving;
  if (isNothing) return viewOf(guide, plain);
  const { ticks, ...judged } = judgeCase(plain, { guide, address, now, label });
  return viewOf(guide, { ...plain, ticks }, judged);
};

/** What is handed on of a view, with names or with pseudonyms. */
const handedOn = async (view: View, now: Date, keepNames: boolean) => {
  const made = await leavingOf({ guide, view, now, salt: SALT, keepNames });
  if (!made) return undefined;
  const leaving = { ...made, beside: await comparedLeaving(made, { guide, view, salt: SALT, now }) };
  const { number } = view.case;
  const reminder = reminderOf({ guide, view, leaving, guideUrl: address, now });
  return {
    report: JSON.stringify(leaving.report),
    ticket: ticketOf(leaving, { title: 'Anbindung', number, label }, now),
    spoken: spokenOf(leaving, now),
    reply: replyText({ ...leaving, guide, number, address, label }),
    script: scriptText({ ...leaving, guide, number, label, now }),
    reminder: await reminder?.text(),
  };
};

/** What differs between a view and the report it was compared with. */
export const changesOf = async (view: View, { compared: former, office }: Desk) => {
  if (!view.case.comparison) return undefined;
  if (!former) throw new Error('Nothing was ever compared.');
  const found = await compared(former.text, former.file, { guide, view, salt: SALT, now: office.now() });
  return 'changes' in found ? found.changes : undefined;
};

/** All texts that follow from a view. */
export const textsOf = async (view: View, now: Date) => ({
  named: await handedOn(view, now, true),
  hidden: await handedOn(view, now, false),
});

export type Texts = Awaited<ReturnType<typeof textsOf>>;
