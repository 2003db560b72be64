import type { View } from '../session/view';
import { knownOf } from './links';

/** What exists by now: the manual tells how to make it until then, and how to put it right from then on. */
const existing = (view: View): Readonly<Record<string, boolean>> => {
  const application = view.snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  return { registration: knownOf(view) !== undefined, secret: secrets.length > 0 };
};

/** Shows the words for making something, or those for what is there. */
export const showStages = (view: View) => {
  const exists = existing(view);
  for (const place of document.querySelectorAll<HTMLElement>('[data-until], [data-once]')) {
    const { until, once } = place.dataset;
    const isHidden = until === undefined ? exists[once ?? ''] !== true : exists[until] === true;
    if (place.hidden !== isHidden) place.hidden = isHidden;
  }
};
