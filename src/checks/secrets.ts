import { HIDDEN_HINT } from '../tenant/hidden-hint';
import type { Application, Certificate, Secret } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import { sameGuid } from './guid';
import type { SecretMatch } from './inputs';

/** What has a term: a secret or a certificate. */
export type Dated = Pick<Secret, 'startDateTime' | 'endDateTime'>;

export type Validity = 'valid' | 'expired' | 'not-yet' | 'no-end';

const time = (value: string | null | undefined) => (value ? Date.parse(value) : Number.NaN);

/** `start ≤ now < end`, as Entra counts; without readable dates nothing can be said. */
export const validity = ({ startDateTime, endDateTime }: Dated, now: Date): Validity => {
  const [start, end] = [time(startDateTime), time(endDateTime)];
  if (Number.isNaN(end)) return 'no-end';
  if (now.getTime() >= end) return 'expired';
  if (Number.isNaN(start)) return 'no-end';
  return now.getTime() < start ? 'not-yet' : 'valid';
};

/** A moment to sort by: what is no date is before every date. */
export const millisecondsOf = (value: string | null | undefined) => {
  const at = time(value);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
};

/** The last to end comes first; without a readable end last, or order would decide. */
export const byEnd = (a: Dated, b: Dated) => millisecondsOf(b.endDateTime) - millisecondsOf(a.endDateTime);

/** A certificate to sign in with; those for tokens of SAML (`Encrypt`) and symmetric keys open nothing. */
export const signsIn = ({ type, usage }: Certificate) =>
  (usage ?? 'Verify') === 'Verify' && (type ?? 'AsymmetricX509Cert') === 'AsymmetricX509Cert';

/** Whether a report hides how this one begins. */
export const isHidden = ({ hint }: Secret) => hint === HIDDEN_HINT;

/** „BüroWARE“ (beginnt mit aB3) */
export const nameOf = (secret: Secret) =>
  `„${secret.displayName ?? 'ohne Beschreibung'}“${secret.hint && !isHidden(secret) ? ` (beginnt mit ${secret.hint})` : ''}`;

/** The other registrations that were found beside the one judged. */
export const siblingsIn = ({ facts }: Snapshot): Application[] => {
  const judged = facts.application?.ok ? facts.application.value?.appId : undefined;
  const lists = [facts.candidatesByRedirectUri, facts.candidatesByName, facts.candidatesByApi];
  const found = lists.flatMap((reading) => (reading?.ok ? (reading.value ?? []) : []));
  return found.filter(({ appId }) => !sameGuid(appId, judged));
};

/** How many of its characters are compared: as many as Entra's `hint` has. */
const COMPARED = 3;

/** Characters that are taken for each other when a secret is read and typed. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
]);
const folded = (character: string) => LOOKALIKES.get(character.toLowerCase()) ?? character.toLowerCase();

/** The places where two beginnings differ, if they differ in nothing but capitals and look-alikes. */
const differing = (typed: string, hint: string): number[] | undefined => {
  const places = Array.from({ length: COMPARED }, (_, at) => at);
  const isAlike = places.every((at) => folded(typed.charAt(at)) === folded(hint.charAt(at)));
  return hint.length === COMPARED && isAlike ? places.filter((at) => typed[at] !== hint[at]) : undefined;
};

const compared = (start: string, secrets: readonly Secret[], siblings: readonly Application[]): SecretMatch => {
  const alike = secrets.flatMap(({ hint, keyId }) => {
    const at = hint && keyId && hint !== start ? differing(start, hint) : undefined;
    return at && keyId ? [{ keyId, at }] : [];
  });
  const others = siblings.filter(({ passwordCredentials }) => passwordCredentials?.some(({ hint }) => hint === start));
  return {
    byHint: secrets.flatMap(({ hint, keyId }) => (hint === start && keyId ? [keyId] : [])),
    byId: secrets.flatMap(({ keyId }) => (keyId?.toLowerCase().startsWith(start.toLowerCase()) ? [keyId] : [])),
    ...(alike.length > 0 && { alike }),
    ...(others.length > 0 && { elsewhere: [...new Set(others.map(({ appId }) => appId))] }),
  };
};

/**
 * Reduces the three typed characters at once to what they are like, so that nobody needs to keep them; nothing where
 * nothing was typed. `hidden`: these secrets come from a report that hides how they begin.
 */
export const matchSecretStart = (
  typed: string,
  secrets: readonly Secret[],
  siblings: readonly Application[] = [],
  hidden = false,
): SecretMatch | undefined => {
  const start = typed.trim().slice(0, COMPARED);
  if (start === '') return undefined;
  if (start.length < COMPARED) return { byHint: [], byId: [], short: start.length };
  return hidden ? { byHint: [], byId: [], hidden } : compared(start, secrets, siblings);
};
