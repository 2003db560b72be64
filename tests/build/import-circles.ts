import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Which files each file imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** What of a file is TypeScript: of an .astro file what stands in its front matter. */
const codeOf = (file: string, text: string) => (file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text);

/** The files that a file imports in any way: for their values, their types, at once or later. */
const importedBy = (file: string, text: string, files: ReadonlySet<string>) =>
  ts.preProcessFile(codeOf(file, text), true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const path = join(file, '..', fileName);
    return [path, `${path}.ts`, `${path}/index.ts`].filter((one) => files.has(one)).slice(0, 1);
  });

/** Who imports whom, of these texts by their paths. */
export const importsIn = (texts: ReadonlyMap<string, string>): Imports => {
  const files = new Set(texts.keys());
  return new Map([...texts].map(([file, text]) => [file, importedBy(file, text, files)]));
};

/** The source code of the project. */
export const sources = (): ReadonlyMap<string, string> => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|astro)$/.test(path));
  return new Map(paths.map((path) => [join('src', path), readFileSync(join('src', path), 'utf8')]));
};

/** Files that lead back to themselves, each group sorted: the strongly connected parts of the graph (Tarjan). */
export const circlesIn = (imports: Imports): string[][] => {
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      const reached = order.has(next) ? (stack.includes(next) ? (order.get(next) ?? own) : own) : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    const low = lowest.get(file) ?? own;
    if (low === own) {
      const part = stack.splice(stack.indexOf(file));
      if (part.length > 1 || imports.get(file)?.includes(file)) circles.push(part.toSorted());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
};
