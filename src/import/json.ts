/** Where the JSON that begins here ends: brackets outside of texts are counted. */
export const endOf = (text: string, start: number): number | undefined => {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (quoted) {
      if (one === '\\') at += 1;
      else if (one === '"') quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === '{' || one === '[') depth += 1;
    else if (one === '}' || one === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};

/**
 * No-break blanks of a web page are none of JSON's, and a console that wraps long lines breaks texts in two: JSON has no
 * line ends in a text, so they are taken out.
 */
export const parsed = (json: string): unknown => {
  const spaced = json.replace(/[\u00a0\u202f\u2007]/g, ' ');
  for (const attempt of [json, spaced, spaced.replace(/\n/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue; // The caller says that it is broken.
    }
  }
  return undefined;
};
