/** The article a product is named with; `ohne`: it is named without one, as in „in Nextcloud“. */
export const articles = ['die', 'der', 'das', 'ohne'] as const;
export type Article = (typeof articles)[number];

/** How a product is named in a sentence. */
export interface Grammar {
  readonly article: Article;
  /** The genitive without its article, where it is another word: „Ticketsystems“. */
  readonly genitive?: string | undefined;
}
