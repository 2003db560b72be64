import { ContentError } from '../files/content-error';

/** A mistake in a guide's file: which one, where in it, and what to do about it. */
export class GuideError extends ContentError {
  /** `id`: path below `content/guides`, without extension. */
  constructor(id: string, place: string, remedy: string, at?: string) {
    super(`guides/${id}.mdx`, place, remedy, at);
  }
}
