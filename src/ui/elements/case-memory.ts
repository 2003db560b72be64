import { keepText, keptText, namesKept } from './storage';

/** The cases of this tab, one for each guide; what they are read by does not trust them. */
const CASE = 'guide-case:';

export const keptCase = (product: string): string | undefined => keptText(CASE + product);

/** Keeps a case for this tab, or forgets it; says whether it could. */
export const keepCase = (product: string, text: string | undefined): boolean => keepText(CASE + product, text);

const names = () => namesKept().filter((name) => name.startsWith(CASE));

/** Whether there is a case of any guide. */
export const keepsCases = (): boolean => names().length > 0;

/** Forgets the cases of all guides. */
export const forgetCases = () => {
  for (const name of names()) keepText(name, undefined);
};
