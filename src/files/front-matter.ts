/** A Markdown file: how its head begins, its head, its text. */
export const FRONT_MATTER = /^(---\r?\n)(.*?)\r?\n---\r?\n(.*)$/s;
