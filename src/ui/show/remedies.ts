import { clouds } from '../../microsoft/clouds';
import type { View } from '../session/view';
import { idsOf } from './links';
import { remedyOf } from './remedy';

/** What each place shows now. */
const shown = new WeakMap<Element, string>();

/** Writes below each check what to click. */
export const showRemedies = (view: View) => {
  const portal = { host: view.case.signIn?.portal ?? clouds.global.portal, ids: idsOf(view) };
  for (const { checks } of view.steps) {
    for (const { number, result } of checks) {
      const place = document.querySelector<HTMLElement>(`[data-number="${number}"] [data-field="abhilfe"]`);
      const now = JSON.stringify([result?.remedy, portal, document.documentElement.dataset['portal']]);
      if (!place || shown.get(place) === now) continue;
      shown.set(place, now);
      const remedy = result && remedyOf(result, portal);
      place.replaceChildren(...(remedy ? [remedy] : []));
      place.hidden = !remedy;
    }
  }
};
