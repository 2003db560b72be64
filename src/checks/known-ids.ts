import type { Application } from '../tenant/shapes';
import { sameGuid } from './guid';
import { named } from './named-registration';

/** What is known of the ids that stand beside each other on the pages of the portal. */
export interface KnownIds {
  readonly registrations: readonly Application[];
  /** Object id of the enterprise app of the registration judged. */
  readonly enterpriseApp?: string | undefined;
  readonly directory?: string | undefined;
}

/** „die Objekt-ID der Registrierung „SoftENGINE Mailserver““: what an id is, where that is known. */
export const whatIdIs = (id: string, { registrations, enterpriseApp, directory }: KnownIds): string | undefined => {
  const object = registrations.find((one) => sameGuid(one.id, id));
  if (object) return `die Objekt-ID der Registrierung ${named(object)}`;
  const secret = registrations.find((one) => one.passwordCredentials?.some(({ keyId }) => sameGuid(keyId, id)));
  if (secret) return `die ID eines geheimen Schlüssels der Registrierung ${named(secret)}`;
  if (sameGuid(enterpriseApp, id)) return 'die Objekt-ID der Unternehmens-App';
  return sameGuid(directory, id) ? 'die Verzeichnis-ID (Mandant)' : undefined;
};
