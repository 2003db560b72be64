/** Whether one code becomes the other by one character more, less or other. */
const isNear = (a: string, b: string) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
};

/** The known codes for which an unknown one is easily taken: mistyped, or cut off by a character. */
export const nearestCodes = (unknown: readonly string[], known: readonly string[]) =>
  unknown
    .filter((code) => code.length >= 8)
    .flatMap((code) => known.filter((one) => isNear(code.toLowerCase(), one.toLowerCase())));
