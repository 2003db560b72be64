import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser, type Node } from '@vscode/tree-sitter-wasm';

const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));

/**
 * The grammar takes a list of bare words behind a cmdlet (`Format-List Name,EwsEnabled`) for an error, which PowerShell
 * does not (about_Arrays): such words are given to it in quotes, and nothing else is changed.
 */
const withQuotedLists = (text: string) =>
  text.replace(/(?<= )[A-Za-z]\w*(?:,[A-Za-z]\w*)+(?=[\s;|)]|$)/gm, (list) =>
    list
      .split(',')
      .map((word) => `'${word}'`)
      .join(','),
  );

/** The syntax tree of a PowerShell text, by the grammar that VS Code uses. */
export const powerShell = async (): Promise<(text: string) => Node> => {
  await Parser.init({ locateFile: (file: string) => join(folder, file) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(folder, 'tree-sitter-powershell.wasm')));
  return (text) => {
    const tree = parser.parse(withQuotedLists(text));
    if (!tree) throw new Error('PowerShell’s grammar did not answer');
    return tree.rootNode;
  };
};

/** Whether bash takes a text for a command; nothing is executed. */
export const isBash = (text: string) => {
  try {
    execFileSync('bash', ['-n'], { input: text, stdio: ['pipe', 'ignore', 'ignore'] });
    return true;
  } catch {
    return false;
  }
};
