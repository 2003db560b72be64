import * as z from 'zod/mini';
import type { DeclaredCheck, Guide } from '../checks/guide';
import { isKind, kindOf, kinds, type KindName } from '../checks/kinds';
import { GuideError } from './error';
import { proveNotices } from './notices';
import { proveOverview } from './overview';
import type { GuideFrontMatter, StepFrontMatter } from './schema';
import { proveSearch } from './search';
import { resolve } from './values';

/** A file of the guide: where it is, what it declares, what it says. */
export interface GuideFile<D> {
  /** Path below `content/guides`, without extension: `exchange-oauth/01-anmelden`. */
  readonly id: string;
  readonly data: D;
  readonly body: string;
}

export interface Step {
  /** Id of its file. */
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly data: StepFrontMatter;
  readonly checks: readonly DeclaredCheck[];
}

/** A guide with everything resolved and proved: what the page renders and what the engine judges. */
export interface ComposedGuide extends Guide {
  readonly name: string;
  readonly data: GuideFrontMatter;
  readonly steps: readonly Step[];
}

/** Joins a guide with its steps; whatever does not fit fails the build with file, place and remedy. */
export const compose = (
  guide: GuideFile<GuideFrontMatter>,
  files: readonly GuideFile<StepFrontMatter>[],
): ComposedGuide => {
  const steps = files
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((file, index) => composeStep(file, index + 1, guide.data));
  if (steps.length === 0) throw new GuideError(guide.id, 'steps', 'Add a file „01-slug.mdx“ beside guide.mdx.');
  proveNotices(guide, files);
  proveSearch(steps);
  proveHandover(guide, steps);
  proveOverview(
    guide.id,
    guide.data,
    steps.map(({ slug }) => slug),
  );
  return {
    name: guide.id.split('/')[0] ?? guide.id,
    data: guide.data,
    product: guide.data.product,
    steps,
    checks: steps.flatMap(({ checks }) => checks),
    titles: Object.fromEntries(steps.map(({ slug, data }) => [slug, data.title])),
  };
};

const composeStep = (file: GuideFile<StepFrontMatter>, number: number, guide: GuideFrontMatter): Step => {
  const [, digits, slug] = /\/(\d+)-([a-z0-9-]+)$/.exec(file.id) ?? [];
  if (slug === undefined || Number(digits) !== number) {
    throw new GuideError(
      file.id,
      'file name',
      `Name it „${String(number).padStart(2, '0')}-slug“: steps are numbered without a gap.`,
    );
  }
  const checks = file.data.checks.map(({ kind, ...params }, index): DeclaredCheck => {
    const place = `checks[${String(index)}]`;
    if (!isKind(kind)) {
      throw new GuideError(file.id, place, `There is no kind „${kind}“. Use one of: ${Object.keys(kinds).join(', ')}.`);
    }
    const resolved = resolve(params, guide, file, place);
    return {
      number: `${String(number)}.${String(index + 1)}`,
      step: slug,
      kind,
      params: prove(kind, resolved, file, place),
      ...(kindOf(kind).manual && { manual: true }),
    };
  });
  return { id: file.id, number, slug, data: file.data, checks };
};

const prove = (kind: KindName, params: unknown, file: GuideFile<unknown>, place: string): unknown => {
  const parsed = z.safeParse(kinds[kind].schema, params);
  if (parsed.success) return parsed.data;
  throw new GuideError(file.id, `${place} (${kind})`, z.prettifyError(parsed.error));
};

/** A line of the hand-over card comes from a step there is. */
const proveHandover = ({ id, data }: GuideFile<GuideFrontMatter>, steps: readonly Step[]) => {
  for (const [index, { from }] of data.handover.entries()) {
    if (steps.some(({ slug }) => slug === from)) continue;
    throw new GuideError(id, `handover[${String(index)}].from`, `There is no step „${from}“.`);
  }
};
