/**
 * Runs in every page before anything else. Where the browser forbids a storage, or has filled it (private windows),
 * Starlight's scripts and MSAL would throw: a stand-in keeps for this page what nothing else may keep.
 */
const standIn = () => {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[name].setItem('probe', '');
      window[name].removeItem('probe');
    } catch {
      const kept = new Map<string, string>();
      const value = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
        removeItem: (key: string) => kept.delete(key),
        clear: () => {
          kept.clear();
        },
        key: (place: number) => [...kept.keys()][place] ?? null,
        get length() {
          return kept.size;
        },
      };
      Object.defineProperty(window, name, { value, configurable: true });
    }
  }
};

/** Whether one step is shown or all of them stands fast before anything is drawn, so that nothing moves later. */
const arrange = () => {
  document.documentElement.dataset['view'] = sessionStorage.getItem('guide-view') === 'all' ? 'all' : 'one';
};

/** The scripts as an entry of Starlight's `head`; the content security policy knows them by their hash. */
export const storage = {
  tag: 'script' as const,
  content: `(${standIn.toString()})();(${arrange.toString()})();`,
};
