import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { FRONT_MATTER } from './front-matter';

/** „checks[0] (redirect-uri).uri“ → checks, 0, uri */
const partsOf = (place: string) => place.replace(/ \([^)]*\)/g, '').match(/[^.[\]]+/g) ?? [];

/** Where a place of front matter begins; of what is not there, where that begins in which it is missing. */
const offsetOf = (yaml: string, place: string): number | undefined => {
  let here: unknown = parseDocument(yaml).contents;
  let found: number | undefined;
  for (const part of partsOf(place)) {
    const pair = isMap(here) ? here.items.find(({ key }) => isScalar(key) && key.value === part) : undefined;
    const item = isSeq(here) ? here.items[Number(part)] : pair?.key;
    if (!isNode(item)) break;
    found = item.range?.[0];
    here = pair ? pair.value : item;
  }
  return found;
};

/** The line of a mark, of a piece of text in quotes, of a link or of a place in front matter, where the file has it. */
export const lineOf = (text: string, place: string): number | undefined => {
  const [, fence = '', front = text] = FRONT_MATTER.exec(text) ?? [];
  const isProse = /^[<\]„]/.test(place);
  const inFront = isProse ? undefined : offsetOf(front, place);
  const at = isProse ? text.indexOf(place.replace(/^„|“$/g, '')) : inFront === undefined ? -1 : fence.length + inFront;
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
};
