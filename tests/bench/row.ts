/** One number of the benchmark. */
export interface Row {
  readonly area: string;
  readonly what: string;
  readonly value: number;
  readonly unit:
    | 'kB gzip'
    | 'kB'
    | 'B'
    | 's'
    | 'ms'
    | 'files'
    | 'requests'
    | 'waves'
    | 'times'
    | 'faults'
    | 'points'
    | 'nodes'
    | 'listeners'
    | 'runs'
    | 'engines'
    | 'demos'
    | 'failures';
  /** The value must not exceed it; without one the number is only told. */
  readonly target?: number;
  /** What the number is made of, or what stands beside it. */
  readonly detail?: Readonly<Record<string, number | string>>;
}

/** Something that can be measured on its own. */
export type Measurement = () => Promise<Row[]>;

/** Rows of one area. */
export const rowsOf = (area: string, rows: readonly Omit<Row, 'area'>[]): Row[] =>
  rows.map((row) => ({ area, ...row }));

/** One decimal is what a reader compares. */
export const rounded = (value: number, decimals = 1) => Number(value.toFixed(decimals));

/** 1 kB is 1000 bytes, the stricter of the two. */
export const kB = (bytes: number) => rounded(bytes / 1000);

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};

/** Median, with the whole range beside it. */
export const spread = (times: readonly number[], decimals = 0) => ({
  value: rounded(median(times), decimals),
  range: `${rounded(Math.min(...times), decimals)}–${rounded(Math.max(...times), decimals)} ms in ${times.length} runs`,
});
