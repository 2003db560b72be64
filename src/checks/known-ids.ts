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

const hasSecret = ({ passwordCredentials }: Application, id: string) =>
  passwordCredentials?.some(({ keyId }) => sameGuid(keyId, id)) === true;

/** The registration on whose pages an id stands that is not its application id. */
export const ownerOfId = (id: string, registrations: readonly Application[]): Application | undefined =>
  registrations.find((one) => sameGuid(one.id, id)) ?? registrations.find((one) => hasSecret(one, id));

/** „die Objekt-ID der Registrierung „SoftENGINE Mailserver““: what an id is, where that is known. */
export const whatIdIs = (id: string, { registrations, enterpriseApp, directory }: KnownIds): string | undefined => {
  const owner = ownerOfId(id, registrations);
  if (owner) {
    const what = sameGuid(owner.id, id) ? 'die Objekt-ID' : 'die ID eines geheimen Schlüssels';
    return `${what} der Registrierung ${named(owner)}`;
  }
  if (sameGuid(enterpriseApp, id)) return 'die Objekt-ID der Unternehmens-App';
  return sameGuid(directory, id) ? 'die Verzeichnis-ID (Mandant)' : undefined;
};
