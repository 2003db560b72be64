declare namespace App {
  interface Locals {
    /** The guide being rendered, for the components inside its prose. */
    guide: import('./guide/compose').ComposedGuide;
  }
}

/** Pagefind's interface, which has no types of its own; resolved by build/search-on-intent. */
declare module 'virtual:pagefind-ui' {
  export const PagefindUI: new (options: Readonly<Record<string, unknown>>) => object;
}

declare module 'virtual:portal-labels' {
  /** What Microsoft's portals call things, in German and English, by name. */
  export const labels: Readonly<Record<string, { readonly de: string; readonly en: string } | undefined>>;
}
