import type { Result } from '../checks/result';
import { acceptanceOf, acceptedShape, type Accepted } from '../report/accepted';
import { fill, stamp } from './page';
import type { Session } from './session';

const day = (iso: string) => new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long' });

/** What is typed into the form, as far as it is a reason and a day to come. */
const typed = (form: HTMLFormElement, { number, kind }: Result): Accepted | undefined => {
  const { reason, until } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const accepted = acceptedShape.safeParse({ number, kind, reason, until });
  return accepted.success ? accepted.data : undefined;
};

const offer = (result: Result, session: Session): DocumentFragment => {
  const offered = stamp('[data-accept]');
  const form = offered.querySelector('form');
  offered.querySelector('[name="until"]')?.setAttribute('min', new Date().toISOString().slice(0, 10));
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const accepted = typed(form, result);
    if (accepted) session.accept(accepted);
  });
  return offered;
};

const accepted = ({ number, reason, until }: Accepted, session: Session): DocumentFragment => {
  const shown = fill(stamp('[data-accepted]'), { reason, until: day(until) });
  shown.querySelector('button')?.addEventListener('click', () => {
    session.withdraw(number);
  });
  return shown;
};

/** The place below a check; only what is open can be set aside. */
const placeIn = (check: Element) => {
  const found = check.querySelector<HTMLElement>('[data-aside]');
  if (found) return found;
  const place = document.createElement('div');
  place.dataset['aside'] = '';
  check.append(place);
  return place;
};

/** Shows below each check what was set aside, or offers to do so. A form somebody is typing in stays as it is. */
export const showAcceptances = (session: Session) => {
  const { results, accepted: all } = session.state;
  const now = new Date();
  for (const check of document.querySelectorAll<HTMLElement>('[data-check]')) {
    const result = results.find(({ number }) => number === check.dataset['number']);
    const isOpen = result && ['fail', 'warn', 'unknown'].includes(result.status);
    const place = isOpen ? placeIn(check) : check.querySelector<HTMLElement>('[data-aside]');
    const one = result && acceptanceOf(all, result, now);
    const shows = isOpen ? (one ? `${one.reason} ${one.until}` : 'offer') : '';
    if (!place || place.dataset['aside'] === shows) continue;
    place.dataset['aside'] = shows;
    place.replaceChildren(...(isOpen ? [one ? accepted(one, session) : offer(result, session)] : []));
  }
};
