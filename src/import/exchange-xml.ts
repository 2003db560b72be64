import { propertyName, type Found, type Values } from './exchange-printed';
import type { Line } from './exchange-text';

const LONGEST = 200_000;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string) => text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** `<B N="EwsEnabled">true</B>`, `<Nil N="EwsEnabled" />`, and a list of texts. */
const VALUE =
  /<(\w{1,4}) N="([^"]{1,80})"(?: RefId="\d{1,9}")?(?:\s?\/>|>([^<]{0,50000})<\/\1>|>\s{0,200}(?:<TNRef[^>]{0,80}>\s{0,200}|<TN .{0,2000}?<\/TN>\s{0,200})?<LST>((?:\s{0,200}<S>[^<]{0,500}<\/S>){0,5000})\s{0,200}<\/LST>)/gs;
const ITEM = /<S>([^<]*)<\/S>/g;
/** `<Property Name="EwsEnabled" Type="System.Boolean">True</Property>` of `ConvertTo-Xml`. */
const PROPERTY = /<Property Name="([^"]{1,80})"[^<>]{0,200}>([^<]{0,50000})<\/Property>/g;

const objectOf = (xml: string): Values => {
  const type = /<T>([^<]{1,300})<\/T>/.exec(xml)?.[1];
  const found = [...xml.matchAll(VALUE)].map(([, , name = '', value, list]): [string, string] => [
    propertyName(name),
    list === undefined ? unescaped(value ?? '').trim() : [...list.matchAll(ITEM)].map(([, one]) => one).join(','),
  ]);
  const named = [...xml.matchAll(PROPERTY)].map(([, name = '', value = '']): [string, string] => [
    propertyName(name),
    unescaped(value).trim(),
  ]);
  return new Map([...(type === undefined ? [] : [['#type', type] as const]), ...found, ...named]);
};

/** `Export-Clixml` and `ConvertTo-Xml`: each object without a name of its own is one that was printed. */
export const xmlAt = (lines: readonly Line[], start: number): Found | undefined => {
  if (!/^\s*(?:#< CLIXML\s*)?<(?:Objs|Objects)\b/.test(lines[start]?.text ?? '')) return undefined;
  const rest = lines.slice(start, start + 20_000);
  const end = rest.findIndex(({ text }) => /<\/(?:Objs|Objects)>/.test(text));
  const xml = rest
    .slice(0, end < 0 ? undefined : end + 1)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST);
  const objects = xml
    .split(/<Obj RefId="\d{1,9}">|<Object\b[^<>]{0,300}>/)
    .slice(1)
    .map(objectOf);
  return { objects, next: end < 0 ? start + rest.length : start + end + 1 };
};
