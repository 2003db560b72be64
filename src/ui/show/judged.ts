import type { Guide } from '../../checks/guide';
import type { View } from '../session/view';
import { showAcceptances } from './acceptances';
import { showPictures } from './figures';
import { showHead } from './head';
import { showImported } from './imported';
import { showLinks } from './links';
import { showLetters, showMarks } from './marks';
import { showChoices, showComparison, showRequests } from './panel-lists';
import { showRemedies } from './remedies';
import { showStages } from './stages';
import { showTab } from './tab';

export { showNews } from './news';

/** Writes what is known of a case: nothing of it differs from the server's page as long as nothing is known. */
export const showJudged = (panel: HTMLElement, view: View, guide: Guide) => {
  // Before anything else is drawn it stands there whose case it is.
  showImported(panel, view);
  showHead(panel, view, guide);
  showTab(view);
  showMarks(view);
  showLetters(view);
  showLinks(view);
  showStages(view);
  showChoices(panel, view);
  showRequests(view);
  showComparison(view);
  showPictures(view);
  showRemedies(view);
  if (view.run === 'done') showAcceptances(view);
};
