import { clouds } from '../microsoft/clouds';
import { isGuid } from '../microsoft/guid';
import { isTenant, type Settings } from './settings';

/** The page of this site that receives every answer of Microsoft's; `base`: address of the site, ending in a slash. */
export const redirectUri = (base: string) => new URL('auth/redirect.html', base).href;

export interface Consent {
  readonly settings: Settings;
  /** The customer's directory as it is typed, a GUID or a domain; without it the settings' or the administrator's own. */
  readonly tenant?: string | undefined;
  readonly base: string;
}

/**
 * The address at which an administrator consents to the checker for everybody in the organization, to be forwarded; nothing
 * where no checker is configured. Microsoft asks for what the checker's registration lists, and comes back to the page that
 * receives its answers. Source: entra-docs, grant-admin-consent.md @ 07cd7ac, v2-admin-consent.md @ 0ec14b1.
 */
export const adminConsentUrl = ({ settings, tenant, base }: Consent): string | undefined => {
  const { clientId, cloud } = settings;
  if (!isGuid(clientId)) return undefined;
  const directory = [tenant, settings.tenant].find((one) => one !== undefined && isTenant(one)) ?? 'organizations';
  const query = new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri(base) });
  return `${clouds[cloud].authority}/${directory}/adminconsent?${query.toString()}`;
};
