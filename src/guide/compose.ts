import type { DeclaredCheck, Guide } from '../checks/guide';
import { kindOf } from '../checks/kinds';
import { strictly } from '../files/strict';
import { declare } from './declare';
import { GuideError } from './error';
import type { GuideFile } from './file';
import { proveNotices } from './notices';
import { proveOverview } from './overview';
import { proveProse } from './prose';
import { guideSchema, stepSchema, type GuideFrontMatter, type StepFrontMatter } from './schema';
import { proveSearch } from './search';

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

const written = ({ id, data, body }: GuideFile) => ({ file: `guides/${id}.mdx`, data, body });

/** Joins a guide with its steps; whatever does not fit fails the build with file, place and remedy. */
export const compose = (file: GuideFile, files: readonly GuideFile[]): ComposedGuide => {
  const guide = { ...file, data: strictly(guideSchema, written(file)) };
  const steps = files
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((step, index) => composeStep(step, index + 1, guide.data));
  if (steps.length === 0) throw new GuideError(guide.id, 'Schritte', 'Legen Sie „01-anmelden.mdx“ daneben.');
  proveSlugs(steps);
  proveProse(guide, guide.data, 0);
  proveNotices(guide, files);
  proveSearch(steps);
  proveHandover(guide, steps);
  proveSums(steps);
  proveOverview(
    guide.id,
    guide.data,
    steps.map(({ slug }) => slug),
  );
  const { product, article, genitive } = guide.data;
  return {
    name: guide.id.replace(/\/guide$/, ''),
    data: guide.data,
    product,
    grammar: { article, ...(genitive !== undefined && { genitive }) },
    steps,
    checks: steps.flatMap(({ checks }) => checks),
    titles: Object.fromEntries(steps.map(({ slug, data }) => [slug, data.title])),
  };
};

const composeStep = (raw: GuideFile, number: number, guide: GuideFrontMatter): Step => {
  const file = { ...raw, data: strictly(stepSchema, written(raw)) };
  const [, digits, slug] = /\/(\d+)-([a-z0-9-]+)$/.exec(file.id) ?? [];
  if (slug === undefined || Number(digits) !== number) {
    const right = `${String(number).padStart(2, '0')}-${slug ?? 'name'}.mdx`;
    const remedy = `Hier gehört „${right}“ hin: Schritte sind ohne Lücke nummeriert, der Rest sind kleine Buchstaben und Bindestriche.`;
    throw new GuideError(file.id, 'Dateiname', remedy);
  }
  const checks = file.data.checks.map((check, index) => declare(check, { file, guide, number, slug, index }));
  proveProse(file, guide, checks.length);
  return { id: file.id, number, slug, data: file.data, checks };
};

const stepsOf = (steps: readonly Step[]) => `Es gibt: ${steps.map(({ slug }) => slug).join(', ')}.`;

/** The rest of a file's name is the anchor of the step: no two have the same. */
const proveSlugs = (steps: readonly Step[]) => {
  for (const { id, slug, number } of steps) {
    const twin = steps.find((one) => one.slug === slug && one.number < number);
    if (twin)
      throw new GuideError(
        id,
        'Dateiname',
        `„${slug}“ heißt schon Schritt ${String(twin.number)}. Jeder Schritt hat seinen eigenen Namen.`,
      );
  }
};

/** A line of the hand-over card comes from a step there is. */
const proveHandover = ({ id, data }: GuideFile<GuideFrontMatter>, steps: readonly Step[]) => {
  for (const [index, { from }] of data.handover.entries()) {
    if (steps.some(({ slug }) => slug === from)) continue;
    throw new GuideError(
      id,
      `handover[${String(index)}].from`,
      `Den Schritt „${from}“ gibt es nicht. ${stepsOf(steps)}`,
    );
  }
};

/** A check that judges the results from a step on names one before its own. */
const proveSums = (steps: readonly Step[]) => {
  for (const { id, number, checks } of steps) {
    const before = steps.slice(0, number - 1);
    for (const [index, { kind, params }] of checks.entries()) {
      const from = kindOf(kind).sums?.(params);
      if (from === undefined || before.some(({ slug }) => slug === from)) continue;
      const remedy = `„${from}“ ist kein Schritt vor diesem. ${stepsOf(before)}`;
      throw new GuideError(id, `checks[${String(index)}] (${kind}).from`, remedy);
    }
  }
};
