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
      throw new GuideError(id, `<Hinweis name="${name}">`, `guide.mdx declares no notice „${name}“.`);
    }
  }
  for (const [name, { from, until }] of Object.entries(notices)) {
    const place = `notices.${name}`;
    if (until !== undefined && until < from) {
      throw new GuideError(guide.id, `${place}.until`, `It ends on ${until}, before it begins on ${from}.`);
    }
    const places = shown.filter((one) => one.name === name).length;
    if (places !== 1) {
      throw new GuideError(
        guide.id,
        place,
        `It must be shown once and is shown ${String(places)} times: write <Hinweis name="${name}">…</Hinweis>.`,
      );
    }
  }
};
