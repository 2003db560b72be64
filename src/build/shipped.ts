import type { AstroIntegration } from 'astro';
import { shipped } from '../components/dependencies';

/** The package a module comes from, the innermost where packages nest. */
const packageOf = (id: string) =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');

/** Packages in a browser's bundle that the page of licences does not list. */
export const unlisted = (modules: readonly string[]) =>
  [...new Set(modules.map(packageOf))].filter((name) => name !== undefined && !(name in shipped)).toSorted();

/** What of rollup's output this needs. */
type Bundle = Readonly<Record<string, { readonly modules?: Readonly<Record<string, unknown>> }>>;

const refuseUnlisted = (bundle: Bundle) => {
  const names = unlisted(Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules)));
  if (names.length === 0) return;
  throw new Error(`Delivered, but not in src/components/dependencies.ts: ${names.join(', ')}`);
};

/** Stops the build when code of a package is delivered whose licence the site does not show. */
export const onlyListed = (): AstroIntegration => ({
  name: 'only-listed',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const plugin = {
        name: 'only-listed',
        applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
        generateBundle: (_: unknown, bundle: Bundle) => {
          refuseUnlisted(bundle);
        },
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});
