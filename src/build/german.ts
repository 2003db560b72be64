import type { StarlightPlugin } from '@astrojs/starlight/types';

/** Interface texts that Starlight lacks in German or says with „du“; the guide says „Sie“. */
const texts = {
  '404.text': 'Diese Seite gibt es nicht. Prüfen Sie die Adresse, oder benutzen Sie die Suche.',
  'search.devWarning':
    'Die Suche gibt es nur in der gebauten Website. \nBauen Sie die Website, und sehen Sie sich diese an.',
  'pagefind.clear_search': 'Löschen',
  'pagefind.load_more': 'Weitere Ergebnisse laden',
  'pagefind.search_label': 'Diese Website durchsuchen',
  'pagefind.filters_label': 'Filter',
  'pagefind.zero_results': 'Keine Ergebnisse für „[SEARCH_TERM]“',
  'pagefind.many_results': '[COUNT] Ergebnisse für „[SEARCH_TERM]“',
  'pagefind.one_result': '[COUNT] Ergebnis für „[SEARCH_TERM]“',
  'pagefind.alt_search': 'Keine Ergebnisse für „[SEARCH_TERM]“, stattdessen Ergebnisse für „[DIFFERENT_TERM]“',
  'pagefind.search_suggestion': 'Keine Ergebnisse für „[SEARCH_TERM]“. Versuchen Sie eine dieser Suchen:',
  'pagefind.searching': 'Suche nach „[SEARCH_TERM]“ …',
};

export const german = (): StarlightPlugin => ({
  name: 'german',
  hooks: {
    // Starlight refuses a plugin without it.
    'config:setup': () => undefined,
    'i18n:setup': ({ injectTranslations }) => {
      injectTranslations({ de: texts });
    },
  },
});
