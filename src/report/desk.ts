import { dayOf, nightsBetween } from '../checks/dates';
import { stepNumber } from '../checks/guide';
import { grouped } from '../checks/grouped';
import { validity } from '../checks/secrets';
import { isFulfilled, stepStatus } from '../checks/steps';
import type { Result } from '../checks/result';
import { originOf } from '../tenant/identity';
import type { Origin } from '../tenant/reading';
import type { Secret } from '../tenant/shapes';
import { acceptanceOf, lapsedOf, type Accepted } from './accepted';
import { caseNumberOf, subjectOf } from './case';
import type { Report } from './report';
import { spokenName } from './words';

/** One report on the desk, judged by today's rules. */
export interface Opened {
  readonly report: Report;
  readonly results: readonly Result[];
  /** Name of the file; empty where it was pasted. */
  readonly file: string;
}

/** What support sees of one report at a glance; days are calendar days in Germany, `2026-11-23`. */
export interface Row {
  readonly number?: string | undefined;
  /** Name of the directory, or its pseudonym; else its id or a domain. */
  readonly directory: string;
  /** Product of the guide. */
  readonly guide: string;
  /** The first open step, and its first open check as it is said; nothing where all is done. */
  readonly open?: { readonly step: number; readonly slug: string; readonly check: string } | undefined;
  /** When the secret in use ends, and in how many days by the calendar; less than 0 where that is past. */
  readonly expiry?: { readonly day: string; readonly days: number } | undefined;
  /** Deviations that were set aside until a day that is past, and are still there. */
  readonly lapsed: readonly Accepted[];
  /** The first day by which somebody has to do something: a secret or an acceptance ends. */
  readonly actBy?: string | undefined;
  /** When the tenant was read, ISO 8601. */
  readonly readAt: string;
  readonly source: Origin;
  readonly pseudonymised: boolean;
  readonly file: string;
}

const nameOf = ({ snapshot }: Report) => {
  const { organization } = snapshot.facts;
  const name = organization?.ok ? organization.value?.[0]?.displayName : undefined;
  return name ?? subjectOf(snapshot).directory ?? '';
};

const isOpen = ({ status }: Result) => !isFulfilled(status);

/** The first open step, and its first open check. */
export const whereOf = (results: readonly Result[]): Row['open'] => {
  const steps = [...grouped(results, ({ step }) => step)];
  const [slug, checks = []] = steps.find(([, all]) => !isFulfilled(stepStatus(all))) ?? [];
  const check = checks.find(isOpen);
  return slug === undefined || !check ? undefined : { step: stepNumber(check.number), slug, check: spokenName(check) };
};

const secretsOf = ({ snapshot: { facts } }: Report): readonly Secret[] =>
  facts.application?.ok ? (facts.application.value?.passwordCredentials ?? []) : [];

/** The end of the secret in use: of the one whose characters were typed, else of the valid one that ends first. */
const expiryOf = (report: Report, now: Date): Row['expiry'] => {
  const ending = secretsOf(report).filter((one) => validity(one, now) !== 'no-end');
  const used = ending.filter(({ keyId }) => keyId && report.inputs.secret?.byHint.includes(keyId));
  const valid = ending.filter((one) => validity(one, now) === 'valid');
  const ends = (used.length > 0 ? used : valid)
    .map(({ endDateTime }) => new Date(endDateTime ?? ''))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const past = ending
    .map(({ endDateTime }) => new Date(endDateTime ?? ''))
    .toSorted((a, b) => b.getTime() - a.getTime());
  const end = ends[0] ?? past[0];
  return end && { day: dayOf(end), days: nightsBetween(dayOf(now), dayOf(end)) };
};

/** What a report says at a glance. */
export const rowOf = async ({ report, results, file }: Opened, now: Date): Promise<Row> => {
  const { accepted, pseudonymised, snapshot } = report;
  const expiry = expiryOf(report, now);
  const aside = results.flatMap(
    (result) => acceptanceOf(accepted, result, now) ?? lapsedOf(accepted, result, now) ?? [],
  );
  return {
    number: await caseNumberOf(report),
    directory: nameOf(report),
    guide: report.guide,
    open: whereOf(results),
    expiry,
    lapsed: results.flatMap((result) => lapsedOf(accepted, result, now) ?? []),
    actBy: [expiry?.day, ...aside.map(({ until }) => until)].filter((day) => day !== undefined).toSorted()[0],
    readAt: snapshot.readAt,
    source: originOf(snapshot),
    pseudonymised,
    file,
  };
};
