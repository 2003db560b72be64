import { labels } from '../microsoft/labels';
import { ContentError } from '../files/content-error';

const COMPONENT = /<\/?([A-Z]\w*)[^>]*>/g;
const LABEL = /^<Label name="([^"]*)" \/>$/;

/** Markdown of this room: only components it knows, and labels there are. */
export const proveRowProse = (
  { file, body }: { readonly file: string; readonly body: string },
  components: readonly string[],
) => {
  for (const [tag, name = ''] of body.matchAll(COMPONENT)) {
    if (!components.includes(name)) {
      throw new ContentError(file, tag, `„${name}“ gibt es hier nicht. Möglich sind: ${components.join(', ')}.`);
    }
    const [, label] = LABEL.exec(tag) ?? [];
    if (name === 'Label' && (label === undefined || !labels.has(label))) {
      throw new ContentError(file, tag, 'Diese Beschriftung gibt es nicht. Alle Namen stehen in content/labels.');
    }
  }
};
