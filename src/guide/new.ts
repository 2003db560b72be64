import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, type Article } from '../checks/grammar';
import { productOf } from '../checks/product';
import { exampleFiles } from './example';
import { readGuide } from './read';

const USAGE =
  'So geht es: npm run new:guide -- <ordner> "<Programm>" <der|die|das|ohne>\nZum Beispiel: npm run new:guide -- helferlein "Helferlein Ticket" das\n';

const EXAMPLE = 'Helferlein Ticket';

/** A file of the example, about another product. */
const written = (text: string, product: string, article: Article) => {
  const { genitive, inside, nominative } = productOf({ product, grammar: { article } });
  return text
    .replace(/^article: .*$/m, `article: ${article}`)
    .replaceAll(`des ${EXAMPLE}`, genitive)
    .replaceAll(`im ${EXAMPLE}`, inside)
    .replaceAll(`das ${EXAMPLE}`, nominative)
    .replaceAll(EXAMPLE, product);
};

const isArticle = (word: string | undefined): word is Article => articles.some((one) => one === word);

/**
 * A new guide, made of the example and proved: what was said about it, in German. Nothing is written where something is
 * wrong or a folder of that name is there already.
 */
export const newGuide = ([name, product, article]: readonly string[], folder = 'content/guides'): string => {
  if (!name || !product || !isArticle(article)) return USAGE;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    return `„${name}“ wird die Adresse: kleine Buchstaben, Ziffern, Bindestriche.\n`;
  if (/["\n:#]/.test(product))
    return `„${product}“ enthält ein Zeichen, das im Kopf der Datei etwas anderes bedeutet.\n`;
  const target = join(folder, name);
  if (existsSync(target)) return `Den Ordner ${target} gibt es schon.\n`;
  mkdirSync(target, { recursive: true });
  for (const file of exampleFiles()) writeFileSync(join(target, file.name), written(file.text, product, article));
  const { steps } = readGuide(folder, name);
  return `${target}: ${String(steps.length)} Schritte, geprüft. Ansehen: npm run dev, dann /${name}/\n`;
};
