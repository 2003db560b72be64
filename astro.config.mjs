// @ts-check
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/build/base-links';
import { contentSecurityPolicy } from './src/build/content-security-policy';
import { german } from './src/build/german';
import { later } from './src/build/later';
import { listEnds } from './src/build/list-ends';
import { liveLinks } from './src/build/live-links';
import { provedContent } from './src/build/proved-content';
import { portalLabels } from './src/build/portal-labels';
import { redirectBridge } from './src/build/redirect-bridge';
import { searchOnIntent } from './src/build/search-on-intent';
import { onlyListed } from './src/build/shipped';
import { sidebar } from './src/build/sidebar';
import { storage } from './src/build/storage';

/** Where the site will stand, if a release was told: only the operator knows. */
const site = process.env['SITE_ADDRESS'];
/** Starlight adds a sitemap unless there is one. A sitemap needs the site's address. */
const sitemap = site === undefined ? [{ name: '@astrojs/sitemap', hooks: {} }] : [];

/** What every page loads; the later wins. */
const styles = [
  ...[
    'theme',
    'marks',
    'controls',
    'head',
    'desk',
    'bar',
    'steps',
    'checks',
    'remedy',
    'check-links',
    'copy-value',
    'handover',
  ],
  ...['figures', 'figure-parts', 'figure-marks', 'overview', 'timeline'],
];

/** Of ours what several pages load at once is one file: as many small ones it weighs more and takes longer. */
const common = {
  name: 'common',
  test: /src.(auth|checks|microsoft|ui)./,
  tags: [/** @type {const} */ ('$initial')],
  minShareCount: 3,
};

export default defineConfig({
  ...(site !== undefined && { site }),
  // Styles as files: one policy hash less for each, and the browser keeps them for the next page.
  build: { inlineStylesheets: 'never' },
  // One page is the whole guide: nothing to fetch ahead.
  prefetch: false,
  vite: {
    plugins: [portalLabels()],
    css: { postcss: { plugins: [listEnds] } },
    build: {
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own; that a bundle drops it is no news for an author.
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [common] } },
      },
    },
  },
  integrations: [
    provedContent(),
    ...sitemap,
    starlight({
      title: 'Anbindung prüfen',
      plugins: [german()],
      locales: { root: { label: 'Deutsch', lang: 'de' } },
      favicon: '/favicon.svg',
      head: [storage],
      customCss: styles.map((name) => `./src/components/styles/${name}.css`),
      // Long lines break: nothing to scroll sideways, on a phone or by keyboard.
      expressiveCode: { defaultProps: { wrap: true } },
      components: { Head: './src/components/Head.astro', Footer: './src/components/Footer.astro' },
      // The guides are no `docs` collection; without this their asides and heading links stay plain text.
      // After a change here delete node_modules/.astro: rendered content is cached there.
      markdown: { processedDirs: ['content'] },
      sidebar: sidebar('content'),
    }),
    searchOnIntent(),
    onlyListed(),
    redirectBridge(),
    liveLinks(),
    baseLinks(),
    later(),
    contentSecurityPolicy(),
  ],
});
