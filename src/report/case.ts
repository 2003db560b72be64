import { identityOf } from '../tenant/identity';
import type { Snapshot } from '../tenant/snapshot';
import { hashing } from './hash';

/** What a case is about, as far as it is known: its directory's id, else a name of it; its application id. */
export interface Subject {
  readonly directory?: string | undefined;
  readonly registration?: string | undefined;
}

/**
 * What a report carries so that everybody who opens it gets the same case number. No id is in it; but whoever guesses a
 * directory can find out whether it is this one, since the salt is beside it.
 */
export interface CaseMark {
  /** Made anew for every case, 32 hexadecimal digits. */
  readonly salt: string;
  /** Fingerprint of directory and registration, 16 digits: the number is made of it. */
  readonly mark: string;
  /** Fingerprint of the directory alone, 10 digits, to compare reports of different browsers. */
  readonly directory?: string | undefined;
  /** Fingerprint of the first four characters of the application id, 3 digits: one in 4096 others has the same. */
  readonly start?: string | undefined;
}

/** Characters that are neither mistaken for each other in any print nor on the phone: no 0/O/Q/D, 1/I/L/J, 2/Z, 5/S … */
const ALPHABET = '23456789ACEFHKMPRTWXY';
const PLACES = 6;

/** The number of a fingerprint, to be said and typed: „K7F-2M4“. */
const numberOf = (mark: string) => {
  let rest = BigInt(`0x${mark}`);
  const characters = Array.from({ length: PLACES }, () => {
    const at = Number(rest % BigInt(ALPHABET.length));
    rest /= BigInt(ALPHABET.length);
    return ALPHABET.charAt(at);
  });
  return `${characters.slice(0, 3).join('')}-${characters.slice(3).join('')}`;
};

/** How many first characters of an application id a customer reads out. */
const START = 4;
const startOf = (typed: string) => typed.trim().toLowerCase().slice(0, START);

/** What a report of this case carries. */
export const caseOf = async ({ directory = '', registration = '' }: Subject, salt: string): Promise<CaseMark> => {
  const hash = await hashing(salt);
  const [of, id] = [directory.toLowerCase(), registration.toLowerCase()];
  return {
    salt,
    mark: (await hash(`case:${of}:${id}`)).slice(0, 16),
    ...(of !== '' && { directory: (await hash(`directory:${of}`)).slice(0, 10) }),
    ...(id !== '' && { start: (await hash(`start:${startOf(id)}`)).slice(0, 3) }),
  };
};

/** The short number of a case, the same wherever it is computed. */
export const caseNumber = async ({ salt, ...subject }: Subject & { readonly salt: string }): Promise<string> =>
  numberOf((await caseOf(subject, salt)).mark);

/** What a snapshot is about, for its case. */
export const subjectOf = (snapshot: Snapshot): Subject => {
  const { directory, publisher, hosts, registration } = identityOf(snapshot);
  return { directory: directory ?? publisher ?? hosts[0], registration: registration ?? undefined };
};

/** A report as far as its case is concerned. */
export interface Reported {
  readonly pseudonymised: boolean;
  readonly snapshot: Snapshot;
  readonly case?: CaseMark | undefined;
}

/** A report with what its case number is made of. */
export const withCase = async <R extends Reported>(report: R, salt: string): Promise<R> => ({
  ...report,
  case: await caseOf(subjectOf(report.snapshot), salt),
});

/**
 * The case number of an opened report, nothing where it carries none (as the older ones). With names in it, it is computed
 * from them: what somebody has written there counts for nothing.
 */
export const caseNumberOf = async ({
  pseudonymised,
  snapshot,
  case: carried,
}: Reported): Promise<string | undefined> => {
  if (!carried) return undefined;
  return pseudonymised ? numberOf(carried.mark) : caseNumber({ ...subjectOf(snapshot), salt: carried.salt });
};

/** Whether the application id of a case begins with what a customer reads out; nothing where that cannot be told. */
export const confirmsStart = async ({ salt, start }: CaseMark, said: string): Promise<boolean | undefined> => {
  const typed = startOf(said);
  if (start === undefined || typed.length < START) return undefined;
  return (await caseOf({ registration: typed }, salt)).start === start;
};
