import type { Guide } from '../../checks/guide';
import { liveOf } from '../session/evidence';
import { newsOf } from '../session/news';
import type { Store } from '../session/store';
import type { View } from '../session/view';
import { showAll, tellNews } from '../show/show';
import { isProgressOnly, showProgress } from '../show/state';
import { showConsentLinks } from './consent';
import { focusOn } from './walk';

/** Shows every change of the case, and tells what a reading has changed. */
export const follow = (panel: HTMLElement, store: Store, guide: Guide) => {
  let before: View | undefined;
  let settled = store.view;
  store.addEventListener('change', () => {
    const { view } = store;
    if (isProgressOnly(before, view)) showProgress(panel, view);
    else {
      const shown = showAll(panel, store, guide);
      if (before?.case.message !== view.case.message) void shown.then(() => showConsentLinks(store));
    }
    if (view.run === 'done' && before?.run === 'running') {
      // A reading that brought nothing is no news, not even that nothing has changed.
      const isRead = liveOf(view.case) !== liveOf(settled.case);
      const news = isRead ? newsOf(settled, view) : undefined;
      void tellNews(panel, news);
      if (isRead && !news) focusOn(panel.querySelector<HTMLElement>('#pruefen'), true);
      settled = view;
    } else if (before?.run === 'done' && before.fulfilled !== view.fulfilled) {
      // A tick or a typed value has overtaken what the last reading had to tell.
      void tellNews(panel, undefined);
    }
    before = view;
  });
};
