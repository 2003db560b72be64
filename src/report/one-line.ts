/** The controls and the marks that turn the direction of writing: nobody says them, and some mislead. */
const UNSPEAKABLE = /[\p{Cc}\p{Cf}]/gu;

/** One line, whatever a directory holds. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').replace(UNSPEAKABLE, '').trim();
