import { once } from '../session/once';

/** A text, or an element: its name, its attributes and what is in it. */
type Plain = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...inside: Plain[]];

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Fills a node of the page with what the build took out of it; elements and texts only, nothing is parsed. */
const put = (into: ParentNode & Node, inside: readonly Plain[], around = HTML) => {
  for (const one of inside) {
    if (typeof one === 'string') into.append(one);
    else {
      const [name, attributes, ...rest] = one;
      const space = name === 'svg' ? SVG : around;
      const made = document.createElementNS(space, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      put(made instanceof HTMLTemplateElement ? made.content : made, rest, space);
      into.append(made);
    }
  }
};

const bring = async () => {
  const place = document.querySelector<HTMLElement>('[data-later]');
  const file = place?.dataset['later'];
  // While somebody writes a guide everything stands in the page itself.
  if (!place || !file) return;
  const { templates } = (await import(/* @vite-ignore */ `${import.meta.env.BASE_URL}${file}`)) as {
    readonly templates: readonly Plain[];
  };
  put(place, templates);
};

/** Loads the templates that did not come with the page. */
export const later = once(bring);
