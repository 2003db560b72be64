import type { Guide } from '../../checks/guide';
import { untyped } from '../session/case';
import type { Store } from '../session/store';
import { showForm } from './form';
import { showHead } from './head';
import { showImported } from './imported';
import { showMessage } from './message';
import { showProgress, showState } from './state';
import { showTab } from './tab';

let judged: typeof import('./judged') | undefined;

/** Whether anything is known of the case that the server's page does not show. */
const isBlank = ({ case: { typed, evidence, ticks, reading } }: Store) =>
  evidence.length === 0 &&
  ticks.length === 0 &&
  !reading &&
  Object.keys(untyped).every((name) => typed[name as keyof typeof typed] === '');

/** Writes the view onto the page; what is so already is not touched. What only a known case needs is loaded for it. */
export const showAll = (panel: HTMLElement, store: Store, guide: Guide) => {
  const { view } = store;
  // Before anything else is drawn it stands there whose case it is.
  showImported(panel, view);
  showState(panel, view);
  showForm(view);
  showHead(panel, view, guide);
  showTab(view);
  showProgress(panel, view);
  showMessage(panel, view);
  if (judged) judged.showJudged(panel, view);
  else if (!isBlank(store)) {
    void import('./judged').then((loaded) => {
      judged = loaded;
      loaded.showJudged(panel, store.view);
    });
  }
};
