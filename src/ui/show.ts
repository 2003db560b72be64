import { showPictures } from './figures';
import { showLinks, type Typed } from './links';
import { showLetters, showMarks } from './marks';
import { showChoices, showComparison, showImported, showRequests } from './panel-lists';
import { showMessage, showProgress, showState, showSummary } from './panel-view';
import type { State } from './state';

/** Writes the state onto the page; the summary counts the marks, so it comes after them. */
export const showAll = (panel: HTMLElement, state: State, typed: Typed) => {
  showState(panel, state);
  showProgress(panel, state);
  showMarks(document, state.results, state.run === 'running');
  // What a report calls by pseudonyms is nobody's to look for.
  showLetters(document, state.imported?.pseudonymised ? {} : state.letters);
  showLinks(state, typed);
  showSummary(panel, state);
  showMessage(panel, state.message);
  showChoices(panel, state.choices);
  showRequests(panel, state.snapshot);
  showImported(panel, state.imported);
  showComparison(panel, state.comparison);
  showPictures(state);
};
