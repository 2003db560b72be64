/** What a saved report says that it is. */
export const FORMAT = 'entra-guide-report';

const BEGINNING = new RegExp(String.raw`^\s*\{\s*"format"\s*:\s*"${FORMAT}"`);

/** Whether a text is a saved report from its beginning to its end, as far as one can tell without reading it. */
export const isWhole = (text: string): boolean => BEGINNING.test(text) && text.trimEnd().endsWith('}');
