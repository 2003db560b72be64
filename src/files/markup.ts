import { ContentError } from './content-error';
import type { ContentFile } from './strict';

/** What is not read as a mark: code, comments and what a page imports. */
const CODE = /```[^]*?```|`[^`\n]*`|\{\/\*[^]*?\*\/\}|^import .*$/gm;
const MARK = /<(\/?)([A-Za-z][\w-]*)((?:[^<>"]|"[^"]*")*?)(\/?)>/g;
const CURLED = /<[A-Z]\w*(?:\s[^<>]*)?=[„“”][^<>]*>/;

/** How much of a line is shown on either side of what is wrong in it. */
const AROUND = 30;

/** The text of a Markdown file without what is no prose. */
export const proseIn = (body: string) => body.replaceAll(CODE, '');

/** Marks are closed and quoted as the builder reads them, and no brace begins a calculation. */
export const proveMarkup = ({ file, body }: ContentFile): void => {
  const text = proseIn(body);
  const [curled] = CURLED.exec(text) ?? [];
  if (curled !== undefined) throw new ContentError(file, curled, 'Hierher gehören gerade Anführungszeichen: name="…".');
  const open: { readonly tag: string; readonly name: string }[] = [];
  for (const [tag, closing, name = '', , alone] of text.matchAll(MARK)) {
    if (alone) continue;
    if (!closing) open.push({ tag, name });
    else if (open.pop()?.name !== name)
      throw new ContentError(file, tag, `Davor fehlt <${name}>, oder dazwischen ist etwas anderes offen.`);
  }
  const [unclosed] = open;
  if (unclosed) {
    const { tag, name } = unclosed;
    throw new ContentError(file, tag, `Das endet nirgends. Schreiben Sie „/>“ statt „>“, oder dahinter </${name}>.`);
  }
  const unmarked = text.replaceAll(MARK, (tag) => ' '.repeat(tag.length));
  const at = /(?<!\\)[{}]/.exec(unmarked)?.index;
  if (at === undefined) return;
  const [start, end] = [text.lastIndexOf('\n', at) + 1, `${text}\n`.indexOf('\n', at)];
  const around = text.slice(Math.max(start, at - AROUND), Math.min(end, at + AROUND)).trim();
  const remedy = 'Eine geschweifte Klammer im Text bekommt einen Rückstrich davor: \\{ oder \\}.';
  throw new ContentError(file, `„${around}“`, remedy);
};
