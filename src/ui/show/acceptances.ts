import { date, dayOf } from '../../checks/dates';
import type { Result } from '../../checks/result';
import { acceptanceOf, type Accepted } from '../../report/accepted';
import type { View } from '../session/view';
import { fill, stamp } from './page';

const offer = (): DocumentFragment => {
  const offered = stamp('[data-accept]');
  offered.querySelector('[name="until"]')?.setAttribute('min', dayOf(new Date()));
  return offered;
};

const accepted = ({ reason, until }: Accepted) => fill(stamp('[data-accepted]'), { reason, until: date(until) });

/** The place below a check; only what is open can be set aside. */
const placeIn = (check: Element) => {
  const found = check.querySelector<HTMLElement>('[data-aside]');
  if (found) return found;
  const place = document.createElement('div');
  place.dataset['aside'] = '';
  check.append(place);
  return place;
};

const isOpen = (result: Result | undefined) => result && ['fail', 'warn', 'unknown'].includes(result.status);

/** Shows below each check what was set aside, or offers to do so. A form somebody is typing in stays as it is. */
export const showAcceptances = ({ results, case: { accepted: all } }: View) => {
  const now = new Date();
  for (const check of document.querySelectorAll<HTMLElement>('[data-check]')) {
    const result = results.find(({ number }) => number === check.dataset['number']);
    const open = isOpen(result);
    const place = open ? placeIn(check) : check.querySelector<HTMLElement>('[data-aside]');
    const one = result && acceptanceOf(all, result, now);
    const shows = open ? (one ? `${one.reason} ${one.until}` : 'offer') : '';
    if (!place || place.dataset['aside'] === shows) continue;
    place.dataset['aside'] = shows;
    place.replaceChildren(...(open ? [one ? accepted(one) : offer()] : []));
  }
};
