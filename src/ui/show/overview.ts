import type { Status } from '../../checks/result';
import { isFulfilled } from '../../checks/steps';
import { lastSecret } from './figures-values';
import { chainOf, linkStatus } from './overview-chain';
import { drawTimeline } from './overview-timeline';
import { fill, stamp } from './page';
import type { View } from '../session/view';

/** Marks a link of the chain and leads to the first of its steps that is open. */
const drawLink = (link: HTMLElement, steps: View['steps']): Status => {
  const slugs = (link.dataset['steps'] ?? '').split(' ');
  const own = slugs.flatMap((slug) => steps.find((step) => step.slug === slug) ?? []);
  const status = linkStatus(own.map((step) => step.status));
  if (link.dataset['mark'] !== status) {
    link.dataset['mark'] = status;
    link.querySelector('[data-link-mark]')?.replaceChildren(stamp(`[data-mark-template="${status}"]`));
  }
  const open = own.find((step) => !isFulfilled(step.status))?.slug;
  link.querySelector('a')?.setAttribute('href', `#${open ?? slugs[0] ?? ''}`);
  return status;
};

/** Says in a sentence of the page where the chain is broken or open. */
const drawSentence = (overview: HTMLElement, links: readonly HTMLElement[], { steps }: View) => {
  const statuses = links.map((link) => drawLink(link, steps));
  const chain = chainOf(statuses);
  overview.dataset['chain'] = chain.is;
  const at = 'at' in chain ? links[chain.at] : undefined;
  for (const link of links) link.toggleAttribute('data-here', link === at);
  const href = at?.querySelector('a')?.getAttribute('href') ?? '#';
  const number = String(steps.find(({ slug }) => slug === href.slice(1))?.number ?? '');
  for (const place of overview.querySelectorAll<HTMLAnchorElement>('[data-here-link]')) {
    place.href = href;
    const link = at?.querySelector('[data-link-name]')?.textContent ?? '';
    fill(place, { link, step: number });
  }
};

/** The whole set-up with its state: which links hold, where it is broken, how long the secret lasts. */
export const drawOverview = (view: View, now: Date) => {
  const overview = document.querySelector<HTMLElement>('[data-chain]');
  if (!overview) return;
  const links = [...overview.querySelectorAll<HTMLElement>('[data-steps]')];
  drawSentence(overview, links, view);
  const application = view.snapshot?.facts.application;
  const known = application?.ok ? application.value : undefined;
  const timeline = overview.querySelector<HTMLElement>('[data-on]');
  if (timeline) drawTimeline(timeline, known ? lastSecret(known) : undefined, now);
};
