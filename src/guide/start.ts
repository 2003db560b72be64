import { GuideError } from './error';

/** Exactly one guide is the start page: a second one would silently take its place. */
export const proveStart = (guides: readonly { readonly id: string; readonly data: { readonly start: boolean } }[]) => {
  const starts = guides.filter(({ data }) => data.start);
  const [first, second] = starts;
  if (!first) throw new GuideError('*/guide', 'start', 'No guide is the start page: write „start: true“ in one.');
  if (second) {
    throw new GuideError(
      second.id,
      'start',
      `„${first.id}“ is the start page already: only one guide has „start: true“.`,
    );
  }
};
