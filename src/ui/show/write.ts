import type { Text } from '../../checks/verdict';

/** Sets or removes an attribute, and touches nothing where it is so already. */
export const attribute = (element: Element, name: string, value: string | undefined) => {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Plain text; a page that is not touched need not be laid out anew. */
export const setText = (place: Element | null | undefined, text: string) => {
  if (place && place.textContent !== text) place.textContent = text;
};

/** What is in a place, unless the same is there already. */
export const put = (place: Element, inside: readonly Node[]) => {
  const { childNodes } = place;
  const isSame =
    inside.length === childNodes.length && inside.every((node, at) => node.isEqualNode(childNodes[at] ?? null));
  if (!isSame) place.replaceChildren(...inside);
};

/** Text of the tenant is hostile: it becomes text nodes and marked spans, nothing else. */
export const write = (place: Element, text: Text) => {
  if (typeof text === 'string') {
    setText(place, text);
    return;
  }
  const inside = text.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const marked = document.createElement('mark');
    marked.textContent = part.mark;
    return marked;
  });
  put(place, inside);
};
