import * as z from 'zod/mini';
import { kinds, type KindName } from '../checks/kinds';

/** The parts of a JSON schema that occur in the parameters of a check. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** One parameter as an author reads it. */
export interface Param {
  readonly name: string;
  /** German: „Text“, „Datum“. */
  readonly type: string;
  readonly required: boolean;
}

const typeOf = (schema: Schema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return `eines von ${schema.enum.join(', ')}`;
  if (schema.items) return `Liste aus: ${typeOf(schema.items)}`;
  if (schema.properties) {
    const parts = Object.entries(schema.properties).map(([name, one]) => `${name}: ${typeOf(one)}`);
    return `Wert mit ${parts.join('; ')}`;
  }
  if (schema.format === 'uuid' || schema.format === 'guid') return 'GUID';
  if (schema.format === 'date') return 'Datum (JJJJ-MM-TT)';
  return { string: 'Text', boolean: 'true oder false', number: 'Zahl' }[schema.type ?? ''] ?? 'beliebig';
};

const schemaOf = (kind: KindName) => z.toJSONSchema(kinds[kind].schema) as Schema;

/** The parameters of a kind, from the very schema that proves them in the build. */
export const paramsOf = (kind: KindName): readonly Param[] => {
  const { properties = {}, required = [] } = schemaOf(kind);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    required: required.includes(name),
  }));
};

/** What belongs at a place in the parameters of a kind; a value with parts is written as `$name`. */
export const wantedAt = (kind: KindName, path: readonly string[]): string => {
  const at = path.reduce<Schema | undefined>((schema, part) => schema?.properties?.[part], schemaOf(kind));
  if (!at) return 'ein Wert';
  return at.properties ? `${typeOf(at)}; in guide.mdx unter „values“, hier als „$name“` : typeOf(at);
};
