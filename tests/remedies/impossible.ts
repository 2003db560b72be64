/** Something that nobody can click as things stand. */
export class Impossible extends Error {}

export const must: (holds: unknown, otherwise: string) => asserts holds = (holds, otherwise) => {
  if (!holds) throw new Impossible(otherwise);
};
