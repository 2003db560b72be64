import type { Findable } from './findable';
import { plain } from './prose';
import type { Trouble } from './trouble';

/** What the search knows of a row, as the page shows it. */
export const findableOf = ({ id, title, codes, shared, messages, body }: Trouble): Findable => {
  const sentences = [title, ...messages.map(({ text }) => text)];
  return {
    id,
    codes: [...codes, ...shared],
    sentences,
    text: [...sentences, ...codes, ...shared, plain(body)].join(' '),
  };
};
