import type { View } from '../session/view';
import { fill, replace, stamp } from './page';

/** Whoever is signed in and lacks a role is told at once; whose roles cannot be read, lacks nothing that is known. */
const roleOf = ({ steps, letters, case: { signIn } }: View) => {
  if (!signIn) return undefined;
  const checks = steps.flatMap((step) => step.checks.map((check) => ({ ...check, step: String(step.number) })));
  const hint = checks.find(({ status, number, result }) => status === 'warn' && result?.remedy && letters[number]);
  if (!hint) return undefined;
  const role = fill(stamp('[data-role]'), { step: hint.step });
  role.querySelector('a')?.setAttribute('href', `#nachricht-${hint.number}`);
  return role;
};

/** What is to be said of the whole: what to do at the end, or what this account cannot do. */
export const showRemark = (panel: HTMLElement, view: View, form: string) => {
  const place = panel.querySelector<HTMLElement>('[data-remark-place]');
  const remark = form === 'complete' ? stamp('[data-end]') : form === 'open' ? roleOf(view) : undefined;
  place?.toggleAttribute('hidden', !remark);
  replace(place, remark ?? document.createDocumentFragment());
};
