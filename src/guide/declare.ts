import * as z from 'zod/mini';
import type { DeclaredCheck } from '../checks/guide';
import { isKind, kindOf, kinds, type KindName } from '../checks/kinds';
import { hint } from '../files/near';
import { firstOf, lackOf, unknownKeys } from '../files/strict';
import { GuideError } from './error';
import type { GuideFile } from './file';
import { paramsOf, wantedAt } from './params';
import type { GuideFrontMatter, StepFrontMatter } from './schema';
import { resolve } from './values';

const PAGE = 'unter „Anleitungen schreiben“';

interface Place {
  readonly file: GuideFile<StepFrontMatter>;
  readonly guide: GuideFrontMatter;
  /** Number and slug of the step, and the check's place in it. */
  readonly number: number;
  readonly slug: string;
  readonly index: number;
}

/** A check as a step writes it, with the guide's values in place of their names; its parameters are proved by its kind. */
export const declare = (
  { kind, ...params }: StepFrontMatter['checks'][number],
  { file, guide, number, slug, index }: Place,
): DeclaredCheck => {
  const place = `checks[${String(index)}]`;
  if (!isKind(kind)) {
    const remedy = `Die Prüfart „${kind}“ gibt es nicht. ${hint(kind, Object.keys(kinds), PAGE)}`;
    throw new GuideError(file.id, place, remedy);
  }
  const resolved = resolve(params, guide, file, place);
  return {
    number: `${String(number)}.${String(index + 1)}`,
    step: slug,
    kind,
    params: prove(kind, resolved, file, place),
    ...(kindOf(kind).manual && { manual: true }),
  };
};

const prove = (kind: KindName, params: unknown, file: GuideFile, place: string): unknown => {
  const parsed = z.safeParse(kinds[kind].schema, params);
  if (parsed.success) return parsed.data;
  const issue = firstOf(parsed.error.issues);
  const path = issue?.path.map(String) ?? [];
  const where = [`${place} (${kind})`, ...path].join('.');
  if (issue?.code === 'unrecognized_keys') {
    const known = paramsOf(kind).map(({ name }) => name);
    const remedy = unknownKeys(issue.keys, known, ' Diese Prüfart hat keine Angaben.');
    throw new GuideError(file.id, where, remedy, `${place}.${issue.keys[0] ?? ''}`);
  }
  const remedy = `${lackOf(params, path)} Hierher gehört: ${wantedAt(kind, path)}.`;
  throw new GuideError(file.id, where, remedy);
};
