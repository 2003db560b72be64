import type { Guide } from '../../checks/guide';
import { untyped } from '../session/case';
import type { News } from '../session/news';
import type { Store } from '../session/store';
import { showForm } from './form';
import { later } from './later';
import { showMessage } from './message';
import { showProgress, showState } from './state';

let judged: typeof import('./judged') | undefined;

/** Nothing where it cannot be loaded: whoever watches loading says so, and the next change asks for it again. */
const loadJudged = async () => {
  const both = Promise.all([import('./judged'), later()]).then(([loaded]) => (judged = loaded));
  return both.catch(() => undefined);
};

/** Whether anything is known of the case that the server's page does not show. */
const isBlank = ({ case: { typed, evidence, ticks, reading, signIn, failed } }: Store) =>
  evidence.length === 0 &&
  ticks.length === 0 &&
  !reading &&
  !signIn &&
  !failed &&
  Object.keys(untyped).every((name) => typed[name as keyof typeof typed] === '');

/**
 * Writes the view onto the page; what is so already is not touched. What only a known case needs is loaded for it.
 * Resolves once its message is shown.
 */
export const showAll = (panel: HTMLElement, store: Store, guide: Guide): Promise<void> => {
  const { view } = store;
  // „done“ is a promise: then the verdicts stand there.
  if (judged || view.run !== 'done') showState(panel, view);
  showForm(view);
  showProgress(panel, view);
  if (judged) judged.showJudged(panel, view, guide);
  else if (!isBlank(store)) {
    void loadJudged().then((loaded) => {
      showState(panel, store.view);
      loaded?.showJudged(panel, store.view, guide);
    });
  }
  return showMessage(panel, view.case.message);
};

/** Says what a reading has changed. */
export const tellNews = async (panel: HTMLElement, news: News | undefined) => {
  (await loadJudged())?.showNews(panel, news);
};
