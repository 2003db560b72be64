/** A mistake in a guide's files: where it is and what to do about it. */
export class GuideError extends Error {
  constructor(file: string, place: string, remedy: string) {
    super(`content/guides/${file}, ${place}: ${remedy}`);
    this.name = 'GuideError';
  }
}
