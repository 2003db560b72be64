import type { Status } from '../checks/result';
import { isFulfilled } from '../checks/steps';
import { lastSecret } from './figures-values';
import { chainOf, linkStatus } from './overview-chain';
import { drawTimeline } from './overview-timeline';
import { fill, stamp } from './page';
import type { State } from './state';

/** The steps themselves say how they stand: the overview never knows better. */
const statusOf = (slug: string) =>
  (document.querySelector<HTMLElement>(`[data-step="${slug}"]`)?.dataset['status'] ?? 'pending') as Status;

/** Marks a link of the chain and leads to the first of its steps that is open. */
const drawLink = (link: HTMLElement): Status => {
  const slugs = (link.dataset['steps'] ?? '').split(' ');
  const status = linkStatus(slugs.map(statusOf));
  if (link.dataset['mark'] !== status) {
    link.dataset['mark'] = status;
    link.querySelector('[data-link-mark]')?.replaceChildren(stamp(`[data-mark-template="${status}"]`));
  }
  const open = slugs.find((slug) => !isFulfilled(statusOf(slug)));
  link.querySelector('a')?.setAttribute('href', `#${open ?? slugs[0] ?? ''}`);
  return status;
};

/** Says in a sentence of the page where the chain is broken or open. */
const drawSentence = (overview: HTMLElement, links: readonly HTMLElement[], statuses: readonly Status[]) => {
  const chain = chainOf(statuses);
  overview.dataset['chain'] = chain.is;
  const at = 'at' in chain ? links[chain.at] : undefined;
  for (const link of links) link.toggleAttribute('data-here', link === at);
  const href = at?.querySelector('a')?.getAttribute('href') ?? '#';
  const number = document.querySelector(`[data-step="${href.slice(1)}"] .number`)?.textContent ?? '';
  for (const place of overview.querySelectorAll<HTMLAnchorElement>('[data-here-link]')) {
    place.href = href;
    const link = at?.querySelector('[data-link-name]')?.textContent ?? '';
    fill(place, { link, step: number.replace('.', '') });
  }
};

/** The whole set-up with its state: which links hold, where it is broken, how long the secret lasts. */
export const drawOverview = ({ snapshot }: State, now: Date) => {
  const overview = document.querySelector<HTMLElement>('[data-chain]');
  if (!overview) return;
  const links = [...overview.querySelectorAll<HTMLElement>('[data-steps]')];
  drawSentence(overview, links, links.map(drawLink));
  const application = snapshot?.facts.application;
  const known = application?.ok ? application.value : undefined;
  const timeline = overview.querySelector<HTMLElement>('[data-on]');
  if (timeline) drawTimeline(timeline, known ? lastSecret(known) : undefined, now);
};
