import type { ComposedGuide } from './compose';
import { GuideError } from './error';

/** Exactly one guide is the start page: a second one would silently take its place. */
export const proveStart = (guides: readonly Pick<ComposedGuide, 'name' | 'data'>[]) => {
  const starts = guides.filter(({ data }) => data.start);
  const [first, second] = starts;
  if (!first)
    throw new GuideError(
      '*/guide',
      'start',
      'Keine Anleitung ist die Startseite: Schreiben Sie in eine „start: true“.',
    );
  if (second) {
    throw new GuideError(
      `${second.name}/guide`,
      'start',
      `„${first.name}“ ist schon die Startseite: Nur eine Anleitung hat „start: true“.`,
    );
  }
};
