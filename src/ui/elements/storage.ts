/** How long something is kept: as long as the tab is open, or in this browser. */
export type Lasting = 'tab' | 'browser';

const storageOf = (term: Lasting) => (term === 'tab' ? sessionStorage : localStorage);

/** What is kept under a name; nothing where nothing is, or where storage is switched off. */
export const keptText = (name: string, term: Lasting = 'tab'): string | undefined => {
  try {
    return storageOf(term).getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** The same, as it was before it became a text; whatever else stands there is nothing. */
export const keptJson = (name: string, term: Lasting = 'tab'): unknown => {
  try {
    return JSON.parse(keptText(name, term) ?? '') as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Keeps a text, or nothing any more. Says whether it will still be there when the page is left: `build/storage` puts a
 * stand-in where the browser has none to write to, and a storage may be full.
 */
export const keepText = (name: string, text: string | undefined, term: Lasting = 'tab'): boolean => {
  try {
    const storage = storageOf(term);
    if (text === undefined) storage.removeItem(name);
    else storage.setItem(name, text);
    return storage instanceof Storage;
  } catch {
    return false;
  }
};

/** The names of all that this tab keeps. */
export const namesKept = (): readonly string[] => {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
};

/** Whether this tab remembers anything beyond the page: without it nobody who has left comes back signed in. */
export const remembersAnything = (): boolean => keepText('', undefined);
