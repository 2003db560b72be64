import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PAGEFIND = '@pagefind/default-ui';
/** What our own search calls Pagefind's interface by: the name itself leads to ours. */
const REAL = 'virtual:pagefind-ui';
const STARLIGHT = '@astrojs/starlight';

const ours = fileURLToPath(new URL('../ui/elements/search.ts', import.meta.url));

/** Puts `ui/elements/search` in the place of Pagefind's interface, which Starlight would load with every page. */
export const searchOnIntent = (): AstroIntegration => ({
  name: 'search-on-intent',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const name = 'search-on-intent';
      const resolveId = async function (
        this: { resolve: (source: string, importer: string, options: object) => Promise<{ id: string } | null> },
        source: string,
      ) {
        if (source === PAGEFIND) return ours;
        if (source !== REAL) return undefined;
        return this.resolve(PAGEFIND, fileURLToPath(import.meta.resolve(STARLIGHT)), { skipSelf: true });
      };
      updateConfig({ vite: { plugins: [{ name, enforce: 'pre', resolveId }] } });
    },
  },
});
