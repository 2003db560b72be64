import type { View } from './view';

/** Milliseconds between a run and the next one that nobody asked for. */
const COOL_DOWN = 5000;

/** On coming back to the page: something is open, and the last look is not quite fresh any more. */
export const isWorthAnotherLook = ({ run, source, readAt, open }: View, now: Date) => {
  const rested = readAt !== undefined && now.getTime() - Date.parse(readAt) > COOL_DOWN;
  return source === 'tenant' && run === 'done' && open !== undefined && rested;
};
