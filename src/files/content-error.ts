/** A mistake in a file of `content/`: where it is and what to do about it, in the language of whoever writes there. */
export class ContentError extends Error {
  constructor(file: string, place: string, remedy: string) {
    super(`content/${file}, ${place}: ${remedy}`);
    this.name = 'ContentError';
  }
}
