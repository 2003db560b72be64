import { readFileSync } from 'node:fs';

/** `default`: works plainly; `advanced`: only with `ConsistencyLevel: eventual` and `$count=true`. */
type Level = 'default' | 'advanced';

export interface Type {
  readonly base?: string;
  readonly alternateKeys?: readonly string[];
  /** Name → type, as the schema writes it without `graph.`: `Collection(passwordCredential)`. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, string>>;
}

/** Facts about Microsoft Graph v1.0, each with its source; nothing in it is ours. */
export interface Contract {
  readonly sources: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, string>>;
  readonly singletons: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, Type>>;
  /** Which delegated permissions open a path. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly filters: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Level>>>>>>;
  readonly sorted: Readonly<Record<string, readonly string[]>>;
}

export const contract = JSON.parse(readFileSync(new URL('./graph-v1.json', import.meta.url), 'utf8')) as Contract;

const typeNamed = (name: string) => (Object.hasOwn(contract.types, name) ? contract.types[name] : undefined);

const inherited = <T>(name: string, part: (type: Type) => T | undefined): T | undefined => {
  const type = typeNamed(name);
  return type && (part(type) ?? (type.base === undefined ? undefined : inherited(type.base, part)));
};

const own = (record: Readonly<Record<string, string>> | undefined, key: string) =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The type of a property, its own or inherited. */
export const propertyOf = (type: string, name: string) => inherited(type, ({ properties }) => own(properties, name));

export const navigationOf = (type: string, name: string) => inherited(type, ({ navigation }) => own(navigation, name));

export const isA = (type: string, base: string): boolean =>
  type === base || (typeNamed(type)?.base !== undefined && isA(typeNamed(type)?.base ?? '', base));

/** `Collection(x)` is a list of x. */
export const elementOf = (type: string) => /^Collection\((.+)\)$/.exec(type)?.[1];
