import { z } from 'astro/zod';

/** What a schema consists of, as far as a path leads through it; every zod schema has it, classic or mini. */
interface Parts {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** Any zod schema, for looking at it only. */
export interface Schema {
  readonly _zod: { readonly def: unknown };
}

const partsOf = (schema: Schema) => schema._zod.def as Parts;

const bare = (schema: Schema): Schema => {
  const { innerType } = partsOf(schema);
  return innerType ? bare(innerType) : schema;
};

const described = (schema: Schema): string | undefined => {
  const own = z.globalRegistry.get(schema as z.ZodType)?.description;
  const { innerType } = partsOf(schema);
  return own ?? (innerType && described(innerType));
};

/** Where a path through front matter ends: what belongs there, by the nearest description, and which keys there are. */
export const at = (schema: Schema, path: readonly PropertyKey[]) => {
  let [here, belongs]: [Schema | undefined, string | undefined] = [schema, described(schema)];
  for (const part of path) {
    const { shape, element, valueType } = partsOf(bare(here));
    here = shape?.[String(part)] ?? element ?? valueType;
    if (!here) break;
    belongs = described(here) ?? belongs;
  }
  return { belongs, keys: here ? Object.keys(partsOf(bare(here)).shape ?? {}) : [] };
};
