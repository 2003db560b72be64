import type { Guide } from '../../checks/guide';
import { untyped } from '../session/case';
import type { News } from '../session/news';
import type { Store } from '../session/store';
import { showForm } from './form';
import { showImported } from './imported';
import { showMessage } from './message';
import { showProgress, showState } from './state';

let judged: typeof import('./judged') | undefined;

const loadJudged = async () => (judged = await import('./judged'));

/** Whether anything is known of the case that the server's page does not show. */
const isBlank = ({ case: { typed, evidence, ticks, reading, signIn, failed } }: Store) =>
  evidence.length === 0 &&
  ticks.length === 0 &&
  !reading &&
  !signIn &&
  !failed &&
  Object.keys(untyped).every((name) => typed[name as keyof typeof typed] === '');

/** Writes the view onto the page; what is so already is not touched. What only a known case needs is loaded for it. */
export const showAll = (panel: HTMLElement, store: Store, guide: Guide) => {
  const { view } = store;
  // Before anything else is drawn it stands there whose case it is.
  showImported(panel, view);
  showState(panel, view);
  showForm(view);
  showProgress(panel, view);
  showMessage(panel, view);
  if (judged) judged.showJudged(panel, view, guide);
  else if (!isBlank(store)) {
    void loadJudged().then((loaded) => {
      loaded.showJudged(panel, store.view, guide);
    });
  }
};

/** Says what a reading has changed. */
export const tellNews = async (panel: HTMLElement, news: News | undefined) => {
  (await loadJudged()).showNews(panel, news);
};
