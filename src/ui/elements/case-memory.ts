/** The cases of this tab, one for each guide; what they are read by does not trust them. */
const CASE = 'guide-case:';

export const keptCase = (product: string): string | undefined => {
  try {
    return sessionStorage.getItem(CASE + product) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: nothing was kept.
  }
};

/** Keeps a case for this tab, or forgets it; says whether it could. */
export const keepCase = (product: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) sessionStorage.removeItem(CASE + product);
    else sessionStorage.setItem(CASE + product, text);
    return sessionStorage instanceof Storage;
  } catch {
    return false; // Switched off, or full.
  }
};

/** Forgets the cases of all guides. */
export const forgetCases = () => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(CASE)) sessionStorage.removeItem(key);
  } catch {
    // Storage is switched off: nothing was kept.
  }
};
