/** Starlight's rule for the ends of list items: only this one looks for scripts there. */
const STARLIGHT = 'script:last-child';

/** The same by children alone: a block ends an item, and so does a list below a paragraph. */
const ENDS = [
  ':last-child:not(a, strong, em, del, span, input, code, br, script, ol, ul, :where(.not-content *))',
  'p:not(:where(.not-content *)) ~ :is(ol, ul):last-child',
].map((end) => `.sl-markdown-content :is(ol, ul) > li > ${end}`);

/**
 * PostCSS plugin: gives lists of paragraphs their distances without Starlight's `:has(~ :not(script))`. With that, Chromium
 * gives every element of a guide its style anew whenever one comes or goes anywhere: 625 of them at the beginning of each
 * reading, 20 without (`npm run bench`, „inp“).
 */
export const listEnds = {
  postcssPlugin: 'list-ends',
  Rule(rule: { selector: string }) {
    if (rule.selector.includes(STARLIGHT)) rule.selector = ENDS.join(', ');
  },
};
