/** Larger than any output this page asks for, and small enough to be read without a pause; in bytes or characters. */
export const LARGEST_EVIDENCE = 5_000_000;
