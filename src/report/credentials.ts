import { kindOf } from '../checks/kinds';
import { signsIn } from '../checks/secrets';
import type { Certificate, Secret } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';

/** A secret or a certificate, as far as it has a name and a term. */
export type Credential = Pick<Secret & Certificate, 'keyId' | 'displayName' | 'startDateTime' | 'endDateTime'>;

/** What a product can sign in with. */
export type CredentialKind = 'secret' | 'certificate';

/** What the registration has of each. */
const allOf = ({ facts: { application } }: Snapshot): Readonly<Record<CredentialKind, readonly Credential[]>> => {
  const own = application?.ok ? application.value : undefined;
  return { secret: own?.passwordCredentials ?? [], certificate: (own?.keyCredentials ?? []).filter(signsIn) };
};

/** Whether a check is about a secret, or needs one. */
export const isAboutSecret = (kind: string) => {
  const { provides, requires } = kindOf(kind);
  return provides === 'secret' || requires?.includes('secret') === true;
};

/** Whether a check is about a certificate. */
export const isAboutCertificate = (kind: string) => kind === 'certificate-valid';

/** Those that the checks of a guide are about; whatever else the registration has serves somebody else. */
export const credentialsOf = (snapshot: Snapshot, checks: readonly { readonly kind: string }[]) => {
  const all = allOf(snapshot);
  return (
    [
      ['secret', isAboutSecret],
      ['certificate', isAboutCertificate],
    ] as const
  ).flatMap(([kind, isAbout]) =>
    checks.some((check) => isAbout(check.kind)) ? [{ kind, credentials: all[kind] }] : [],
  );
};

/** Of several those in use, as far as that is known: the one whose characters were typed, else any. */
export const inUse = <C extends Credential>(credentials: readonly C[], typed: readonly string[] = []) => {
  const used = credentials.filter(({ keyId }) => keyId && typed.includes(keyId));
  return used.length > 0 ? used : credentials;
};
