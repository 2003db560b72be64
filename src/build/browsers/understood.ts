import type { Rule } from 'eslint';
import ts from 'typescript';

/** What typescript-eslint hands to rules about a file whose types it knows. */
interface Services {
  readonly program?: ts.Program | null;
  readonly esTreeNodeToTSNodeMap: { get: (node: unknown) => ts.Node };
}

/** The types' names for what is one thing at run time. */
const plain = (owner: string) =>
  owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '').replace(/^IteratorObject$/, 'Iterator');

/** The name of a declaration as MDN has it: `Map.groupBy`, whether it stands in `MapConstructor` or in `var Map: {…}`. */
const nameOf = (declaration: ts.Declaration, name: string): string => {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) return `${plain(parent.name.text)}.${name}`;
  const isStatic = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent);
  return isStatic ? `${parent.parent.name.getText()}.${name}` : plain(name);
};

/** Whether an identifier is a type's, of which nothing is left at run time. */
const isType = (node: Rule.Node) => (node.parent?.type as string | undefined)?.startsWith('TS') === true;

/**
 * Refuses what one of the promised browsers does not understand, methods included: the types tell whose they are. Where it
 * is asked for before it is used, say so in a comment that switches this rule off.
 */
export const understood = (missing: ReadonlyMap<string, string>): Rule.RuleModule => ({
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: '{{name}} is missing in {{where}} (package.json, browserslist).' },
  },
  create: (context) => {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices as Services;
    if (!program) return {};
    const checker = program.getTypeChecker();
    return {
      Identifier: (node) => {
        if (isType(node)) return;
        const symbol = checker.getSymbolAtLocation(esTreeNodeToTSNodeMap.get(node));
        const builtIn = symbol?.declarations?.filter((one) => program.isSourceFileDefaultLibrary(one.getSourceFile()));
        const name = builtIn?.map((one) => nameOf(one, symbol?.name ?? '')).find((each) => missing.has(each));
        if (name !== undefined)
          context.report({ node, messageId: 'missing', data: { name, where: missing.get(name) ?? '' } });
      },
    };
  },
});
