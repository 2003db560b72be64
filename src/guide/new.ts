import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, type Article, type Grammar } from '../checks/grammar';
import { productOf } from '../checks/product';
import { exampleFiles } from './example';
import { readGuide } from './read';

const USAGE =
  'So geht es: npm run new:guide -- <ordner> "<Programm>" <der|die|das|ohne> "<Wesfall, wenn er anders lautet>"\nZum Beispiel: npm run new:guide -- kasse "Kassenbuch" das "Kassenbuchs"\n';

/** What somebody is asked who says nothing, in the order in which it is said otherwise. */
export const questions = [
  'Ordner und Adresse, in kleinen Buchstaben: ',
  'Name des Programms: ',
  'Sein Artikel, der, die, das oder ohne: ',
  'Der Name im Wesfall, wenn er anders lautet, sonst nichts: ',
] as const;

const EXAMPLE = 'Helferlein Ticket';

/** A file of the example, about another product. */
const written = (text: string, product: string, grammar: Grammar) => {
  const { genitive, inside, nominative } = productOf({ product, grammar });
  const declined = grammar.genitive === undefined ? '' : `\ngenitive: ${grammar.genitive}`;
  return text
    .replace(/^article: .*$/m, `article: ${grammar.article}${declined}`)
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
export const newGuide = ([name, product, article, genitive]: readonly string[], folder = 'content/guides'): string => {
  if (!name || !product || !isArticle(article)) return USAGE;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    return `„${name}“ wird die Adresse: kleine Buchstaben, Ziffern, Bindestriche.\n`;
  const strange = [product, genitive ?? ''].find((one) => /["\n:#]/.test(one));
  if (strange !== undefined) return `„${strange}“ enthält ein Zeichen, das im Kopf der Datei etwas anderes bedeutet.\n`;
  const target = join(folder, name);
  if (existsSync(target)) return `Den Ordner ${target} gibt es schon.\n`;
  const grammar = { article, ...(genitive && genitive !== product && { genitive }) };
  mkdirSync(target, { recursive: true });
  for (const file of exampleFiles()) writeFileSync(join(target, file.name), written(file.text, product, grammar));
  const { steps } = readGuide(folder, name);
  return `${target}: ${String(steps.length)} Schritte, geprüft. Ansehen: npm run dev, dann /${name}/\n`;
};
