/** Moments on the time line of a secret, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly today: number;
  readonly mark: number;
}

/** Room at both ends, in percent, so that a symbol at the end is whole. */
const MARGIN = 3;

/** Where each moment lies on a line of 100 percent that has room for all of them, in true proportion. */
export const scale = (span: Span): Span => {
  const moments = Object.values(span) as number[];
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const at = (moment: number) => MARGIN + ((moment - first) / Math.max(1, last - first)) * (100 - 2 * MARGIN);
  return { start: at(span.start), end: at(span.end), today: at(span.today), mark: at(span.mark) };
};
