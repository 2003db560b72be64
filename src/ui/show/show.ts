import type { View } from '../session/view';
import { showForm } from './form';
import { showPictures } from './figures';
import { showLinks } from './links';
import { showLetters, showMarks } from './marks';
import { showChoices, showComparison, showImported, showRequests } from './panel-lists';
import { showMessage, showProgress, showState, showSummary } from './panel-view';

const loadAcceptances = () => import('./acceptances');

/** Writes the view onto the page; what is so already is not touched. */
export const showAll = (panel: HTMLElement, view: View) => {
  showState(panel, view);
  showImported(panel, view);
  showForm(view);
  showMarks(view);
  showLetters(view);
  showLinks(view);
  showSummary(panel, view);
  showProgress(panel, view);
  showMessage(panel, view);
  showChoices(panel, view);
  showRequests(panel, view);
  showComparison(panel, view);
  showPictures(view);
  if (view.run === 'done') void loadAcceptances().then(({ showAcceptances }) => showAcceptances(view));
};
