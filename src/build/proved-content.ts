import type { AstroIntegration } from 'astro';
import { exampleGuide } from '../guide/example';
import { readDemos } from '../guide/demos';
import { guidesIn, readGuide } from '../guide/read';
import { proveStart } from '../guide/start';

/** Every guide is proved before anything is built, so that a mistake is the first and the last thing told. */
export const provedContent = (folder = 'content/guides'): AstroIntegration => ({
  name: 'proved-content',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      exampleGuide();
      readDemos();
      proveStart(guidesIn(folder).map((name) => readGuide(folder, name)));
    },
  },
});
