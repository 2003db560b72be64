import { flawed, isUnconfigured } from './settings';
import type { Visit } from './visiting';

/** Where nobody can sign in yet, the demo leads; what is wrong with the operator's settings is said with the visit. */
export const showOperating = async (panel: HTMLElement, visit: Visit) => {
  const isOpen = await isUnconfigured();
  panel.toggleAttribute('data-unconfigured', isOpen);
  for (const demos of panel.querySelectorAll<HTMLDetailsElement>('details.demos')) demos.open ||= isOpen;
  if (await flawed()) await visit();
};
