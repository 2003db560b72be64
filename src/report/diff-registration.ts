import { audienceName } from '../checks/audiences';
import { quoted } from '../checks/format';
import { requested, row } from '../checks/permissions';
import { signsIn } from '../checks/secrets';
import { platformIds, PLATFORMS } from '../checks/platforms';
import type { Application, Resource } from '../tenant/shapes';
import { changed, compare, listChanges, seen, type Difference, type Seen } from './change';
import { credentialChanges, type Noun, type Read } from './diff-credentials';

const audience = (value: string) => quoted(audienceName(value));

/** Two states of one registration; of one that does not exist yet, everything is empty, not unreadable. */
type Pair<T> = readonly [Seen<T>, Seen<T>];
export const NONE: Application = {
  appId: '',
  passwordCredentials: [],
  keyCredentials: [],
  requiredResourceAccess: [],
  publicClient: { redirectUris: [] },
  web: { redirectUris: [] },
  spa: { redirectUris: [] },
};

const each = <T, U>([before, after]: Pair<T>, part: (value: T) => U | null | undefined): Pair<U> => [
  before && seen(part(before.value)),
  after && seen(part(after.value)),
];

const renamed = (pair: Pair<Application>): Difference[] =>
  compare(
    'registration',
    'Der Name der Registrierung',
    each(pair, ({ displayName }) => displayName),
    (before, after) =>
      before === after ? [] : [changed(`Geändert: Die Registrierung ${quoted(before)} heißt jetzt ${quoted(after)}.`)],
  );

const reopened = (pair: Pair<Application>): Difference[] =>
  compare(
    'account-types',
    'Die Einstellung der Kontotypen',
    each(pair, (one) => one.signInAudience),
    (before, after) =>
      before === after
        ? []
        : [changed(`Geändert: Unterstützte Kontotypen, jetzt ${audience(after)}, vorher ${audience(before)}.`)],
  );

const redirects = (pair: Pair<Application>): Difference[] =>
  platformIds.flatMap((platform) => {
    const where = `unter ${quoted(PLATFORMS[platform])}`;
    const both = each(pair, (one) => one[platform]?.redirectUris);
    return compare('redirect-uris', `Die Liste der Umleitungs-URIs ${where}`, both, (before, after) =>
      listChanges(before, after, (uri) => uri, {
        added: (uri) => `Neu: Umleitungs-URI ${quoted(uri)} ${where}.`,
        removed: (uri) => `Entfernt: Umleitungs-URI ${quoted(uri)} ${where}.`,
      }),
    );
  });

const permissions = (pair: Pair<Application>, resource: Resource | undefined): Difference[] =>
  compare(
    'permissions',
    'Die Liste der angeforderten Berechtigungen',
    each(pair, (one) => one.requiredResourceAccess && requested(one)),
    (before, after) =>
      listChanges(before, after, ({ api, id, type }) => [api.toLowerCase(), id.toLowerCase(), type].join(' '), {
        added: (one) => `Neu angefordert: ${row(one, resource)}.`,
        removed: (one) => `Nicht mehr angefordert: ${row(one, resource)}.`,
      }),
  );

const SECRET: Noun = { noun: 'geheimer Schlüssel', start: 'Der geheime Schlüssel' };
const CERTIFICATE: Noun = { noun: 'Zertifikat', start: 'Das Zertifikat' };

/** Of certificates older reports say nothing: that is said only where the other side has any. */
const certificates = (pair: Pair<Application>, read: Read): Difference[] => {
  const both = each(pair, ({ keyCredentials }) => keyCredentials?.filter(signsIn));
  if (both.every((one) => !one || one.value.length === 0)) return [];
  return compare('certificates', 'Die Liste der Zertifikate', both, credentialChanges(CERTIFICATE, read));
};

/** What has changed in one registration, read at these two times. */
export const registrationChanges = (
  pair: Pair<Application>,
  resource: Resource | undefined,
  read: Read,
): Difference[] => [
  ...renamed(pair),
  ...reopened(pair),
  ...redirects(pair),
  ...compare(
    'secrets',
    'Die Liste der geheimen Schlüssel',
    each(pair, (one) => one.passwordCredentials),
    credentialChanges(SECRET, read),
  ),
  ...certificates(pair, read),
  ...permissions(pair, resource),
];
