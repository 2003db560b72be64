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

/** Text of the tenant is hostile: it becomes text nodes and marked spans, nothing else. */
export const write = (place: Element, text: Text) => {
  if (typeof text === 'string') {
    setText(place, text);
    return;
  }
  place.replaceChildren(
    ...text.map((part) => {
      if (typeof part === 'string') return part;
      const marked = document.createElement('mark');
      marked.textContent = part.mark;
      return marked;
    }),
  );
};
