import { GuideError } from './error';
import type { GuideFrontMatter } from './schema';

interface Prose {
  readonly id: string;
  readonly body: string;
}

const SHOWN = /<Hinweis\s[^>]*name="([^"]+)"/g;

/** Every notice has its dates in order and its prose in exactly one place; a file shows no undeclared one. */
export const proveNotices = (guide: Prose & { readonly data: GuideFrontMatter }, files: readonly Prose[]): void => {
  const { notices } = guide.data;
  const shown = [guide, ...files].flatMap(({ id, body }) =>
    [...body.matchAll(SHOWN)].map(([, name = '']) => ({ id, name })),
  );
  for (const { id, name } of shown) {
    if (!Object.hasOwn(notices, name)) {
      throw new GuideError(id, `<Hinweis name="${name}">`, `guide.mdx kennt unter „notices“ keinen Hinweis „${name}“.`);
    }
  }
  for (const [name, { from, until }] of Object.entries(notices)) {
    const place = `notices.${name}`;
    if (until !== undefined && until < from) {
      throw new GuideError(guide.id, `${place}.until`, `Er endet am ${until}, bevor er am ${from} beginnt.`);
    }
    const places = shown.filter((one) => one.name === name).length;
    if (places !== 1) {
      throw new GuideError(
        guide.id,
        place,
        `Er muss genau einmal im Text stehen und steht ${String(places)} Mal da: <Hinweis name="${name}">…</Hinweis>.`,
      );
    }
  }
};
