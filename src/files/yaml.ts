import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ContentFile } from './strict';

/** A YAML file below `content/`, as it is written; below the project's root, from which every build and test runs. */
export const readYaml = (file: string): ContentFile => ({
  file,
  data: parse(readFileSync(`content/${file}`, 'utf8')),
  body: '',
});
