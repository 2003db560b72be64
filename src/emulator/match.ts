import { filterable, type Filterable } from './filterable';
import type { Comparison, Filter, Literal } from './filter';
import { properties, type TypeName } from './properties';
import { invalidFilter, needsAdvanced, unfilterable, type Refusal } from './refusal';

export type EntityRow = Readonly<Record<string, unknown>>;
export type Predicate = (row: EntityRow) => boolean;

const KINDS: Readonly<Record<string, string>> = { eq: 'Equal', ge: 'GreaterThanOrEqual', le: 'LessThanOrEqual' };

const levelOf = ({ operator, literal }: Comparison, can: Filterable) => {
  if (operator === 'startswith') return can.startswith;
  if (operator === 'eq') return literal.value === null ? can.isNull : can.eq;
  return operator === 'ge' || operator === 'le' ? can.range : undefined;
};

const incompatible = (comparison: Comparison, can: Filterable): Refusal =>
  invalidFilter(
    'A binary operator with incompatible types was detected. Found operand types ' +
      `'${can.type}' and '${comparison.literal.type}' for operator kind '${KINDS[comparison.operator] ?? 'Equal'}'.`,
  );

/** Whether Graph answers this comparison at all, and whether it wants an advanced query for it. */
const allow = (comparison: Comparison, type: TypeName, advanced: boolean): Filterable => {
  const { property, operator, literal } = comparison;
  if (!properties[type].has(property.split('/')[0] ?? '')) {
    throw invalidFilter(`Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`);
  }
  const can = filterable[type][property];
  if (!can) throw unfilterable(property, type);
  if (literal.type !== can.type && literal.type !== 'null') throw incompatible(comparison, can);
  if (literal.type === 'Edm.DateTimeOffset' && Number.isNaN(Date.parse(String(literal.value)))) {
    throw invalidFilter(
      `The DateTimeOffset text '${String(literal.value)}' should be in format 'yyyy-mm-ddThh:mm:ss(.s+)(zzzzzz)'.`,
    );
  }
  const level = levelOf(comparison, can);
  if (operator === 'endswith' && !advanced) throw needsAdvanced('endsWith');
  if (level === undefined || (level === 'advanced' && !advanced)) throw unfilterable(property, type);
  return can;
};

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as EntityRow | null | undefined)?.[key], value);

/** Directory strings are compared without case, redirect URIs with. */
const foldFor = ({ type, exact }: Filterable) => {
  if (type === 'Edm.DateTimeOffset')
    return (value: string) => (Number.isNaN(Date.parse(value)) ? '' : new Date(value).toISOString());
  return exact ? (value: string) => value : (value: string) => value.toLowerCase();
};

const testOf = (operator: string, literal: Literal, can: Filterable): ((value: unknown) => boolean) => {
  const wanted = literal.value;
  if (typeof wanted !== 'string') return (value) => (value ?? null) === wanted;
  const fold = foldFor(can);
  const folded = fold(wanted);
  const compare: Record<string, (value: string) => boolean> = {
    startswith: (value) => value.startsWith(folded),
    ge: (value) => value >= folded,
    le: (value) => value <= folded,
  };
  const test = compare[operator] ?? ((value: string) => value === folded);
  return (value) => typeof value === 'string' && test(fold(value));
};

const compiled = (comparison: Comparison, can: Filterable): Predicate => {
  const [path = '', lambda] = comparison.property.replace(/\)$/, '').split('/any(');
  const keys = path.split('/');
  const test = testOf(comparison.operator, comparison.literal, can);
  if (lambda === undefined) return (row) => test(at(row, keys));
  const inner = lambda.split('/').slice(1);
  return (row) => {
    const list = at(row, keys);
    return Array.isArray(list) && list.some((one) => test(at(one, inner)));
  };
};

/** Makes a filter a question about one row; the work per row is linear in the filter, nothing is parsed twice. */
export const matcher = (filter: Filter, type: TypeName, advanced: boolean): Predicate => {
  if (!('left' in filter)) return compiled(filter, allow(filter, type, advanced));
  const left = matcher(filter.left, type, advanced);
  const right = matcher(filter.right, type, advanced);
  return filter.operator === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
};
