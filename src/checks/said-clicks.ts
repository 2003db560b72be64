import type { Click, Remedy } from './remedy';

/** What the portal calls something, by its name in the dictionary. */
export type LabelText = (name: string) => string;

/** A click as plain text: portal labels in quotes, values as they are typed. */
const clickText = (click: Click, label: LabelText): string =>
  click
    .map((piece) => (typeof piece === 'string' ? piece : 'label' in piece ? `„${label(piece.label)}“` : piece.value))
    .join('');

/** The clicks of a remedy, numbered. */
export const clickLines = ({ clicks }: Remedy, label: LabelText): string[] =>
  clicks.map((click, at) => `${String(at + 1)}. ${clickText(click, label)}`);
