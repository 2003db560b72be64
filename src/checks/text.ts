/** A piece of text, or characters that deserve a look. */
export type Piece = string | { readonly mark: string };

/** Text with the characters that matter marked; lines are separated by `\n`. */
export type Text = string | readonly Piece[];
