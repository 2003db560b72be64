import { dayOf, nightsBetween } from '../checks/dates';
import { stepNumber } from '../checks/guide';
import { grouped } from '../checks/grouped';
import { validity } from '../checks/secrets';
import { isFulfilled, stepStatus } from '../checks/steps';
import type { Result } from '../checks/result';
import { originOf } from '../tenant/identity';
import type { Origin } from '../tenant/reading';
import { acceptanceOf, lapsedOf, type Accepted } from './accepted';
import { caseNumberOf, subjectOf } from './case';
import { credentialsOf, inUse, type Credential, type CredentialKind } from './credentials';
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
  /** When the secret or the certificate in use ends, and in how many days by the calendar; less than 0 where that is past. */
  readonly expiry?: { readonly what: CredentialKind; readonly day: string; readonly days: number } | undefined;
  /** Deviations that were set aside until a day that is past, and are still there. */
  readonly lapsed: readonly Accepted[];
  /** The first day by which somebody has to do something: a secret, a certificate or an acceptance ends. */
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

const endOf = ({ endDateTime }: Credential) => Date.parse(endDateTime ?? '');

/** The end of what is in use: of the secret whose characters were typed, else of the valid one that ends first. */
const nextEnd = (credentials: readonly Credential[], typed: readonly string[] | undefined, now: Date) => {
  const ending = credentials.filter((one) => validity(one, now) !== 'no-end');
  const used = inUse(ending, typed);
  const ends = (used === ending ? ending.filter((one) => validity(one, now) === 'valid') : used).map(endOf);
  if (ends.length > 0) return Math.min(...ends);
  return ending.length > 0 ? Math.max(...ending.map(endOf)) : undefined;
};

/** Of a secret and a certificate the one that ends first, as far as the guide is about them. */
const expiryOf = ({ report: { snapshot, inputs }, results }: Opened, now: Date): Row['expiry'] => {
  const [first] = credentialsOf(snapshot, results)
    .flatMap(({ kind, credentials }) => {
      const end = nextEnd(credentials, inputs.secret?.byHint, now);
      return end === undefined ? [] : [{ kind, end: new Date(end) }];
    })
    .toSorted((a, b) => a.end.getTime() - b.end.getTime());
  return first && { what: first.kind, day: dayOf(first.end), days: nightsBetween(dayOf(now), dayOf(first.end)) };
};

/** What a report says at a glance. */
export const rowOf = async (opened: Opened, now: Date): Promise<Row> => {
  const { report, results, file } = opened;
  const { accepted, pseudonymised, snapshot } = report;
  const expiry = expiryOf(opened, now);
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
