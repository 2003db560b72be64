import { labels } from '../microsoft/labels';
import { ContentError } from './content-error';

const COMPONENT = /<\/?([A-Z]\w*)[^>]*>/g;
const LABEL = /^<Label name="([^"]*)" \/>$/;
const LINK = /\]\(([^)\s]*)/g;

const isLabel = (name: string): name is keyof typeof labels => Object.hasOwn(labels, name);

/** Markdown of this room: only components it knows, labels there are, and links that lead somewhere. */
export const proveProse = (
  { file, body }: { readonly file: string; readonly body: string },
  components: readonly string[],
  leads: (href: string) => boolean,
) => {
  for (const [tag, name = ''] of body.matchAll(COMPONENT)) {
    if (!components.includes(name)) {
      throw new ContentError(file, tag, `„${name}“ gibt es hier nicht. Möglich sind: ${components.join(', ')}.`);
    }
    const [, label] = LABEL.exec(tag) ?? [];
    if (name === 'Label' && (label === undefined || !isLabel(label))) {
      throw new ContentError(file, tag, 'Diese Beschriftung gibt es nicht. Alle Namen stehen in microsoft/labels.');
    }
  }
  for (const [, href = ''] of body.matchAll(LINK)) {
    if (leads(href)) continue;
    throw new ContentError(file, `Link „${href}“`, 'Er führt nirgendwohin. Prüfen Sie Seite und Anker.');
  }
};

/** Markdown as plain text, labels as the portal shows them. */
export const plain = (body: string): string =>
  body
    .replace(COMPONENT, (tag) => {
      const [, name = ''] = LABEL.exec(tag) ?? [];
      return isLabel(name) ? `„${labels[name].de}“` : '';
    })
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
