import { isFulfilled } from '../../checks/steps';
import type { View } from '../session/view';

let title: string | undefined;

/** The page's own title, without how it stands. */
export const pageTitle = () => (title ??= document.title);

/** The tab says how it stands: „4 ✕ · …“ where a step is wrong, „✓ · …“ at the end; so does its icon. */
export const showTab = ({ run, steps, open }: View) => {
  const own = pageTitle();
  const judged = run === 'done' && steps.some(({ status }) => isFulfilled(status) || status === 'fail');
  const state = !judged ? '' : !open ? '✓ · ' : `${String(open.number)} ${open.looks === 'fail' ? '✕' : '…'} · `;
  const text = `${state}${own}`;
  if (document.title !== text) document.title = text;
  const icon = document.querySelector<HTMLLinkElement>('link[rel~="icon"]');
  if (!icon) return;
  const name = !judged ? 'favicon' : !open ? 'favicon-done' : open.looks === 'fail' ? 'favicon-wrong' : 'favicon';
  const href = `${import.meta.env.BASE_URL}${name}.svg`;
  if (icon.getAttribute('href') !== href) icon.href = href;
};
