/**
 * A mistake in a file of `content/`: where it is and what to do about it, in the language of whoever writes there. It has
 * no stack: the mistake is in the file it names, not in a line of this code.
 */
export class ContentError extends Error {
  constructor(file: string, place: string, remedy: string) {
    super(`content/${file}, ${place}: ${remedy}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
