import type { News } from '../session/news';
import { fill, stamp } from './page';

/** Says what a reading has changed; read aloud by a screen reader. */
export const showNews = (panel: HTMLElement, news: News | undefined) => {
  const place = panel.querySelector('[data-news-place]');
  if (!news) {
    place?.replaceChildren();
    return;
  }
  const one = (name: string, step?: number) => fill(stamp(`[data-news="${name}"]`), { step: String(step ?? '') });
  const changed = [
    ...news.fulfilled.map((step) => one('fulfilled', step)),
    ...news.opened.map((step) => one('open', step)),
  ];
  const said = changed.length === 0 ? [one('same')] : changed;
  const next = changed.length > 0 && news.next !== undefined ? [one('next', news.next)] : [];
  const spaced = [...said, ...next].flatMap((part) => [part, ' ']);
  place?.replaceChildren(...spaced);
};
