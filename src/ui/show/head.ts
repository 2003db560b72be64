import { date, dayOf, daysAway, nightsBetween, timeOfDay } from '../../checks/dates';
import type { Guide } from '../../checks/guide';
import type { View } from '../session/view';
import { fill, replace, stamp } from './page';
import { showLate } from './late';
import { showRemark } from './remark';
import { attribute, setText } from './write';

const formOf = ({ run, open }: Pick<View, 'run' | 'open'>) => (run === 'done' ? (open ? 'open' : 'complete') : run);

/** While it is read again the old marks stay, and with them what they say. */
const settledForm = ({ run, open, case: { evidence } }: View) =>
  formOf({ open, run: run === 'running' && evidence.length > 0 ? 'done' : run });

const numbers = ({ steps, fulfilled, open }: View, titles: Guide['titles'] = {}) => ({
  fulfilled: String(fulfilled),
  steps: String(steps.length),
  step: String(open?.number ?? ''),
  title: (open && titles[open.slug]) ?? '',
});

/** When the tenant was read; its age where that was another day, and that it is old where nothing newer came. */
const showReadAt = (panel: HTMLElement, { readAt, case: one }: View) => {
  const place = panel.querySelector<HTMLElement>('[data-read-place]');
  if (!place) return;
  place.hidden = readAt === undefined;
  if (readAt === undefined) return;
  const days = nightsBetween(dayOf(new Date()), dayOf(new Date(readAt)));
  const form = one.failed ? 'stale' : days < 0 ? 'older' : 'now';
  const values = { at: timeOfDay(readAt), day: `${date(readAt)},`, age: daysAway(days) };
  replace(place, fill(stamp(`[data-read="${form}"]`), values));
};

/** Who is signed in, and to which directory. */
const showWho = (panel: HTMLElement, { snapshot, case: { signIn, number } }: View) => {
  const who = panel.querySelector<HTMLElement>('[data-who]');
  const account = signIn?.account ?? snapshot?.account;
  if (!who) return;
  who.hidden = !account && number === undefined;
  const organization = snapshot?.facts.organization;
  const name = organization?.ok ? organization.value?.[0]?.displayName : undefined;
  const names = account ? [name ?? account.tenantId, account.username] : [];
  setText(who.querySelector('[data-who-place]'), names.join(' · '));
  setText(who.querySelector('[data-case-place]'), number === undefined ? '' : `Fall ${number}`);
};

/** Sums up, says what is next, and keeps title and bar in step. */
export const showHead = (panel: HTMLElement, view: View, { titles }: Guide) => {
  const values = numbers(view, titles);
  const [form, settled] = [formOf(view), settledForm(view)];
  replace(panel.querySelector('[data-summary-place]'), fill(stamp(`[data-summary="${form}"]`), values));
  const next = panel.querySelector<HTMLAnchorElement>('[data-next]');
  if (next) {
    next.hidden = settled !== 'open';
    attribute(next, 'href', `#${view.open?.slug ?? ''}`);
    replace(next, fill(stamp('[data-next-words="open"]'), values));
  }
  const bar = fill(stamp(`[data-bar="${form}"]`), values);
  bar.querySelector('a')?.setAttribute('href', `#${view.open?.slug ?? ''}`);
  replace(panel.querySelector('[data-bar-place]'), bar);
  panel.querySelector('.bar')?.toggleAttribute('hidden', form === 'idle' || !panel.hasAttribute('data-away'));
  showWho(panel, view);
  showReadAt(panel, view);
  showRemark(panel, view, settled);
  showLate(panel, settled === 'open' || settled === 'complete' ? view.snapshot : undefined);
};
