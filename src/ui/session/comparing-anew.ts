import { once } from './once';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

const loadComparing = once(() => import('./comparing'));

/** Compares anew whenever something else is shown: what differs from a former report is never that of a moment ago. */
export const compareAnew = (store: Store, { guide, now }: Surroundings) => {
  let shown: unknown;
  store.addEventListener('change', () => {
    const { view } = store;
    const { comparison } = view.case;
    if (!comparison || view.results === shown) return;
    shown = view.results;
    void loadComparing().then(async ({ compared }) => {
      const { file, former } = comparison;
      const found = await compared(former.text, file, { guide, view, salt: former.salt, now: now() });
      // What has changed meanwhile is compared by itself.
      if (store.view.results !== view.results || store.case.comparison !== comparison) return;
      store.change((one) => ({ ...one, comparison: 'changes' in found ? found : undefined }));
    });
  });
};
