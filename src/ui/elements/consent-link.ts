import { adminConsentUrl } from '../../auth/admin-consent';
import type { Store } from '../session/store';
import { fill } from '../show/page';
import { site } from '../show/site';
import { settings } from './settings';

/** Puts the addresses into the message that asks an administrator for consent, wherever it stands on the page. */
export const fillConsentLinks = async ({ case: { typed } }: Store) => {
  const configured = await settings().catch(() => undefined);
  if (!configured || !('clientId' in configured)) return;
  const tenant = typed.tenant.trim() === '' ? undefined : typed.tenant.trim();
  const link = adminConsentUrl({ settings: configured, tenant, base: `${site()}/` });
  if (link === undefined) return;
  for (const offer of document.querySelectorAll<HTMLElement>('[data-admin-consent]')) {
    fill(offer, { link, site: site() });
    offer.querySelector('a')?.setAttribute('href', link);
    offer.hidden = false;
  }
};
