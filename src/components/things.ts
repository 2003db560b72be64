/** What a step creates: as its author calls it, and as the page knows it. */
export const things = { registrierung: 'registration', schluessel: 'secret' } as const;

export type Thing = keyof typeof things;
