import { replyText } from '../../report/reply';
import { scriptText } from '../../report/script';
import { comparedLeaving } from '../session/comparing';
import { leavingOf, spokenOf, ticketOf } from '../session/report-file';
import type { Session } from '../session/session';
import { guideOf } from '../show/page';
import { pageTitle } from '../show/tab';
import { portalLabels } from './portal-labels';
import { keptSalt } from './salt';

/** The page and the session on it. */
export interface Page {
  readonly session: Session;
  readonly panel: HTMLElement;
}

const keepsNames = () => document.querySelector<HTMLInputElement>('[name="keepNames"]')?.checked === true;

/** What leaves the page now, as the switch for names says. */
export const leaving = async ({ session, panel }: Page) => {
  const [now, keepNames] = [new Date(), keepsNames()];
  const { view } = session.store;
  const [guide, salt] = [guideOf(panel), keptSalt()];
  const made = await leavingOf({ guide, view, now, salt, keepNames });
  const found = made && { ...made, beside: await comparedLeaving(made, { guide, view, salt, now }) };
  return { found, now, view, keepNames, guide, number: view.case.number };
};

const texts = {
  ticket: async (page: Page) => {
    const [{ found, number, now }, label] = await Promise.all([leaving(page), portalLabels()]);
    return found ? ticketOf(found, { title: pageTitle(), number, label }, now) : '';
  },
  script: async (page: Page) => {
    const [{ found, guide, number, now }, label] = await Promise.all([leaving(page), portalLabels()]);
    return found ? scriptText({ ...found, guide, number, label, now }) : '';
  },
  spoken: async (page: Page) => {
    const { found, now } = await leaving(page);
    return found ? spokenOf(found, now) : '';
  },
  reply: async (page: Page) => {
    const [{ found, guide, number }, label] = await Promise.all([leaving(page), portalLabels()]);
    const address = `${location.origin}${location.pathname}`;
    return found ? replyText({ ...found, guide, number, address, label }) : '';
  },
};

/** What a button that copies puts into the clipboard. */
export const textOf = (name: string, panel: HTMLElement, session: Session): Promise<string> =>
  texts[name.replace('copy-', '') as keyof typeof texts]({ session, panel });
