import { readFileSync } from 'node:fs';
import { parseDocument, type ErrorCode } from 'yaml';
import { ContentError } from './content-error';
import { FRONT_MATTER } from './front-matter';
import type { ContentFile } from './strict';

/** What to do about the mistakes that are easily made. */
const remedies: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'Eingerückt wird mit Leerzeichen, nicht mit der Tabulatortaste.',
  DUPLICATE_KEY: 'Diese Angabe steht zweimal da. Löschen Sie eine davon.',
  BLOCK_AS_IMPLICIT_KEY: 'Ein Text, in dem ein Doppelpunkt steht, gehört in gerade Anführungszeichen.',
};
const OTHER = 'Oft fehlt ein gerades Anführungszeichen oder eine Klammer, oder die Einrückung stimmt nicht.';

/** What a YAML text holds; `first` is the line of the file in which it begins. */
export const yamlIn = (file: string, text: string, first = 1): unknown => {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return document.toJS();
  const line = first - 1 + (error.linePos?.[0].line ?? 1);
  throw new ContentError(file, `Zeile ${String(line)}`, `Das ist kein gültiges YAML. ${remedies[error.code] ?? OTHER}`);
};

/** A YAML file below `content/`, as it is written; below the project's root, from which every build and test runs. */
export const readYaml = (file: string): ContentFile => ({
  file,
  data: yamlIn(file, readFileSync(`content/${file}`, 'utf8')),
  body: '',
});

/** A Markdown file: its head, read, and its text. `file` is how a mistake names it. */
export const readMarkdown = (file: string, path: string): ContentFile => {
  const [, , front, body = ''] = FRONT_MATTER.exec(readFileSync(path, 'utf8')) ?? [];
  if (front !== undefined) return { file, data: yamlIn(file, front, 2), body };
  throw new ContentError(
    file,
    'Kopf der Datei',
    'Die erste Zeile ist „---“, dann kommt der Kopf, dann wieder eine Zeile „---“.',
  );
};
