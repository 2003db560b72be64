import type { Guide } from '../../checks/guide';
import type { View } from '../session/view';
import { showForm } from './form';
import { showPictures } from './figures';
import { showHead } from './head';
import { showLinks } from './links';
import { showLetters, showMarks } from './marks';
import { showMessage } from './message';
import { showChoices, showComparison, showImported, showRequests } from './panel-lists';
import { showStages } from './stages';
import { showProgress, showState } from './state';
import { showTab } from './tab';

const loadMore = () => Promise.all([import('./acceptances'), import('./remedies')]);

/** Writes the view onto the page; what is so already is not touched. */
export const showAll = (panel: HTMLElement, view: View, guide: Guide) => {
  showState(panel, view);
  showImported(panel, view);
  showForm(view);
  showMarks(view);
  showLetters(view);
  showLinks(view);
  showStages(view);
  showHead(panel, view, guide);
  showTab(view);
  showProgress(panel, view);
  showMessage(panel, view);
  showChoices(panel, view);
  showRequests(view);
  showComparison(view);
  showPictures(view);
};

/** What is shown only once something was judged, and loaded then. */
export const showMore = async (view: View) => {
  if (view.run === 'idle') return;
  const [{ showAcceptances }, { showRemedies }] = await loadMore();
  showRemedies(view);
  if (view.run === 'done') showAcceptances(view);
};
