import type { Status } from '../../checks/result';
import { isFulfilled } from '../../checks/steps';
import { lastSecret } from './figures-values';
import { chainOf, linkStatus } from './overview-chain';
import { drawTimeline } from './overview-timeline';
import { fill, stamp } from './page';
import type { View } from '../session/view';

interface Link {
  readonly status: Status;
  /** Where it leads: the first of its steps that is open. */
  readonly slug: string;
}

/** Marks a link of the chain and leads to the first of its steps that is open. */
const drawLink = (link: HTMLElement, steps: View['steps']): Link => {
  const slugs = (link.dataset['steps'] ?? '').split(' ');
  const own = slugs.flatMap((slug) => steps.find((step) => step.slug === slug) ?? []);
  const status = linkStatus(own.map((step) => step.status));
  if (link.dataset['mark'] !== status) {
    link.dataset['mark'] = status;
    link.querySelector('[data-link-mark]')?.replaceChildren(stamp(`[data-mark-template="${status}"]`));
  }
  const slug = own.find((step) => !isFulfilled(step.status))?.slug ?? slugs[0] ?? '';
  link.querySelector('a')?.setAttribute('href', `#${slug}`);
  return { status, slug };
};

/** Says in a sentence of the page where the chain is broken or open. */
const drawSentence = (overview: HTMLElement, links: readonly HTMLElement[], { steps }: View) => {
  const drawn = links.map((link) => drawLink(link, steps));
  const chain = chainOf(drawn.map(({ status }) => status));
  overview.dataset['chain'] = chain.is;
  const at = 'at' in chain ? links[chain.at] : undefined;
  const slug = 'at' in chain ? drawn[chain.at]?.slug : undefined;
  for (const link of links) link.toggleAttribute('data-here', link === at);
  const number = String(steps.find((step) => step.slug === slug)?.number ?? '');
  for (const place of overview.querySelectorAll<HTMLAnchorElement>('[data-here-link]')) {
    place.href = `#${slug ?? ''}`;
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
