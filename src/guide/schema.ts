import { z } from 'astro/zod';
import { blades, type BladeName } from '../microsoft/blades';
import { labels } from '../microsoft/labels';

const names = <N extends string>(table: Record<N, unknown>) => Object.keys(table) as [N, ...N[]];
const date = z.iso.date();

const source = z.strictObject({ title: z.string(), url: z.url() });

/**
 * One value of the guide: text as it is typed, an id with its name, an id with its label in the portal, or a page of this
 * very site, whose address is known only where it runs.
 */
const value = z.union([
  z.string(),
  z.strictObject({
    page: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, 'A page of this site, without a slash in front.'),
  }),
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ id: z.string(), label: z.enum([...labels.keys()]) }),
]);

/** A line of the hand-over card: a value that goes into the product, named as the product names its field. */
const handover = z.strictObject({
  field: z.string(),
  /** Slug of the step the value comes from. */
  from: z.string(),
  /** The typed input that shows the value here; a secret has none. */
  input: z.enum(['clientId', 'domain', 'none']).default('none'),
  /** What it is easily confused with. */
  notThis: z.string(),
});

/** Something that holds for a time only; its prose stands in `<Hinweis name="…">`. */
const notice = z.strictObject({
  title: z.string(),
  /** First day on which it is shown. */
  from: date,
  /** Last day on which it is shown; without it, it stays. */
  until: date.optional(),
  sources: z.array(source).min(1),
});

/** A link of the chain in the overview: what it is called and the slugs of its steps. */
const link = z.strictObject({ label: z.string(), steps: z.array(z.string()).min(1) });

/** Front matter of `guide.mdx`. */
export const guideSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** The guide at `/`; exactly one guide is. */
  start: z.boolean().default(false),
  /** The product that will use the registration, as its users call it: a noun that goes with „die“ and „der“. */
  product: z.string(),
  values: z.record(z.string(), value),
  handover: z.array(handover).default([]),
  notices: z.record(z.string(), notice).default({}),
  /** The set-up as a chain, in order; every step belongs to one link. */
  overview: z.array(link).default([]),
  /** A day that matters to the life of the secret: what it is called and which value of the guide it is. */
  timeline: z.strictObject({ label: z.string(), value: z.string() }).optional(),
  /** Demo tenants that show this guide, in order. */
  demos: z.array(z.string()).default([]),
});

/** Front matter of a step; its number and slug are its file name. */
export const stepSchema = z.strictObject({
  title: z.string(),
  /** The page of the portal where the step happens. */
  blade: z.enum(names<BladeName>(blades)).optional(),
  /** The page that takes its place once the registration exists: there what is wrong is put right. */
  repair: z.enum(names<BladeName>(blades)).optional(),
  /** When somebody last compared the step with the portal. */
  checked: date,
  sources: z.array(source).min(1),
  /** A kind and its parameters; `$name` stands for a value of the guide. At least one, if only `manual`. */
  checks: z.array(z.looseObject({ kind: z.string() })).min(1),
});

export type GuideValue = z.output<typeof value>;
export type GuideFrontMatter = z.output<typeof guideSchema>;
export type StepFrontMatter = z.output<typeof stepSchema>;
