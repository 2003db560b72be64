import { expect, test } from 'vitest';
import { hostingFiles } from '../../src/build/hosting';

/**
 * There is no IIS here, so its file is held against what IIS's own schema allows (IIS_schema.xml of IIS 10), as far as the
 * file goes: the attributes an element may have, what it may contain, and by which attributes a collection tells its
 * entries apart.
 */
interface Rule {
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly children?: Readonly<Record<string, Rule>>;
  readonly key?: readonly string[];
}

const TEXT = /^.+$/;
const CODE = { statusCode: /^[4-9]\d\d$/, subStatusCode: /^(-1|\d{1,3})$/ };
const MODE = /^(File|ExecuteURL|Redirect)$/;

const collection = (key: readonly string[], add: string, attributes: Readonly<Record<string, RegExp>>): Rule => ({
  key,
  children: { remove: { attributes }, [add]: { attributes } },
});

const webServer: Rule = {
  children: {
    httpProtocol: { children: { customHeaders: collection(['name'], 'add', { name: TEXT, value: TEXT }) } },
    staticContent: collection(['fileExtension'], 'mimeMap', { fileExtension: TEXT, mimeType: TEXT }),
    httpErrors: {
      ...collection(['statusCode', 'subStatusCode'], 'error', { ...CODE, path: TEXT, responseMode: MODE }),
      attributes: {
        errorMode: /^(DetailedLocalOnly|Custom|Detailed)$/,
        existingResponse: /^(Auto|Replace|PassThrough)$/,
      },
    },
    security: {
      children: {
        requestFiltering: { children: { hiddenSegments: collection(['segment'], 'add', { segment: TEXT }) } },
      },
    },
  },
};
const location: Rule = { attributes: { path: TEXT }, children: { 'system.webServer': webServer } };
const configuration: Rule = { children: { 'system.webServer': webServer, location } };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Elements and attributes of an XML text that has nothing else. */
const parse = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name = '', given = '', empty] of xml.matchAll(/<(\/?)([\w.]+)((?:\s+\w+="[^"]*")*)\s*(\/?)>/g)) {
    if (end) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const attributes = Object.fromEntries(
      [...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  expect(open).toEqual([root]);
  return root;
};

/** What IIS would refuse, each with its place. */
const mistakes = ({ name, attributes, children }: Element, rule: Rule | undefined, place = ''): string[] => {
  const at = `${place}/${name}`;
  if (!rule) return [`${at} is not allowed here`];
  const wrong = Object.entries(attributes).filter(([key, value]) => rule.attributes?.[key]?.test(value) !== true);
  const entries = rule.key ? children : [];
  const keyOf = (entry: Element) => (rule.key ?? []).map((key) => entry.attributes[key] ?? '-1').join(' ');
  const added = entries.filter((entry) => entry.name !== 'remove');
  const unsure = added.filter(
    (entry) => !entries.some((other) => other.name === 'remove' && keyOf(other) === keyOf(entry)),
  );
  const twice = added.filter((entry, index) => added.findIndex((other) => keyOf(other) === keyOf(entry)) !== index);
  return [
    ...wrong.map(([key, value]) => `${at}: ${key}="${value}"`),
    ...unsure.map((entry) => `${at}: ${keyOf(entry)} is added, but what a level above may have added was not removed`),
    ...twice.map((entry) => `${at}: ${keyOf(entry)} is added twice`),
    ...children.flatMap((child) => mistakes(child, rule.children?.[child.name], at)),
  ];
};

const file = hostingFiles('/')['web.config'] ?? '';
const judged = (xml: string) => mistakes(parse(xml), { children: { configuration } });

test('web.config says only what IIS understands', () => {
  expect(file).toContain('<error statusCode="404" path="404.html" responseMode="File" />');
  expect(judged(file)).toEqual([]);
});

test.each([
  ['errorMode="Custom"', 'errorMode="Customs"', '//configuration/system.webServer/httpErrors: errorMode="Customs"'],
  ['<remove statusCode="404" subStatusCode="-1" />', '', 'what a level above may have added was not removed'],
  ['<hiddenSegments>', '<hiddenSegments name="x">', 'hiddenSegments: name="x"'],
  ['responseMode="File" />', 'responseMode="File" /><error statusCode="404" path="b" />', '404 -1 is added twice'],
])('what IIS would not understand is found: %s → %s', (from, to, mistake) => {
  expect(judged(file.replace(from, to)).join('\n')).toContain(mistake);
});
