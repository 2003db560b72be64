import type { Guide } from '../../checks/guide';
import { atSite } from '../../checks/site';
import { site } from './site';

/** The guide as the page carries it: proved at build time, so it is taken at its word. */
export const guideOf = (element: HTMLElement): Guide =>
  atSite(JSON.parse(element.dataset['guide'] ?? '{}') as Guide, site());

/** A copy of a server-rendered template; client code carries no prose of its own. */
export const stamp = (selector: string): DocumentFragment => {
  const template = document.querySelector<HTMLTemplateElement>(`template${selector}`);
  return template ? (template.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
};

/** Fills the `data-slot`s below a node with plain text; strings of a tenant never become markup. */
export const fill = <N extends ParentNode>(node: N, values: Readonly<Record<string, string>>): N => {
  for (const [name, value] of Object.entries(values)) {
    for (const slot of node.querySelectorAll(`[data-slot="${name}"]`)) slot.textContent = value;
  }
  return node;
};

/** Shows something in a place, unless it says the same already. */
export const replace = (place: Element | null, shown: DocumentFragment) => {
  if (place && place.textContent !== shown.textContent) place.replaceChildren(shown);
};
