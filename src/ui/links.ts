import { commandId } from '../checks/guid';
import { bladeUrl, type BladeName } from '../microsoft/blades';
import { clouds } from '../microsoft/clouds';
import { PREFILLED } from './prefill';
import type { State } from './state';

/** What stands in the fields of the panel, by their names. */
export type Typed = Readonly<Record<string, string>>;

/** A link that opens the guide with these values; a fragment never reaches a server. */
const formLink = (typed: Typed) => {
  const values = PREFILLED.map((name) => [name, typed[name] ?? ''] as const).filter(([, value]) => value.trim() !== '');
  const fragment = new URLSearchParams(values.map(([name, value]) => [name, value.trim()])).toString();
  return `${location.origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`;
};

/** Leads the links of the steps to the registration that was found, and shows its values where the prose names them. */
export const showLinks = ({ snapshot, source, imported, portal = clouds.global.portal }: State, typed: Typed) => {
  const application = snapshot?.facts.application;
  const enterpriseApp = snapshot?.facts.servicePrincipal;
  const real = source === 'tenant' ? snapshot : undefined;
  const ids = real && {
    tenantId: real.account?.tenantId,
    appId: application?.ok ? application.value?.appId : undefined,
    servicePrincipalId: enterpriseApp?.ok ? enterpriseApp.value?.id : undefined,
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-blade]')) {
    link.href = bladeUrl(link.dataset['blade'] as BladeName, ids ?? {}, portal);
  }
  for (const place of document.querySelectorAll('[data-form-link]')) place.textContent = formLink(typed);
  const known = application?.ok ? application.value?.appId : undefined;
  const values = {
    // Goes into the commands of step 11: only an id, and no pseudonym of one.
    clientId: commandId(imported?.pseudonymised ? undefined : (known ?? typed['clientId'])) ?? '',
    domain: typed['domain']?.trim() ?? '',
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-typed]')) {
    const value = values[place.dataset['typed'] as keyof typeof values];
    place.textContent = value === '' ? (place.dataset['placeholder'] ?? '') : value;
  }
};
