import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { proveMarkup } from '../files/markup';
import { readMarkdown, readYaml } from '../files/yaml';
import { exampleGuide } from '../guide/example';
import { readDemos } from '../guide/demos';
import { guidesIn, readGuide } from '../guide/read';
import { proveStart } from '../guide/start';

const FOLDER = 'content/guides';

/** Every file can be read, before others read it who would not say so in German. */
const proveFiles = () => {
  const names = readdirSync('content', { recursive: true, encoding: 'utf8' });
  for (const file of names.map((name) => name.replaceAll('\\', '/'))) {
    if (file.endsWith('.mdx')) proveMarkup(readMarkdown(file, `content/${file}`));
    if (file.endsWith('.yaml')) readYaml(file);
  }
};

/** Every guide is proved before anything is built, so that a mistake is the first and the last thing told. */
export const provedContent = (): AstroIntegration => ({
  name: 'proved-content',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      proveFiles();
      exampleGuide();
      readDemos();
      proveStart(guidesIn(FOLDER).map((name) => readGuide(FOLDER, name)));
    },
  },
});
