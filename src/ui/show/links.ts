import { bladeUrl, type BladeName } from '../../microsoft/blades';
import { clouds } from '../../microsoft/clouds';
import type { Typed } from '../session/case';
import { PREFILLED } from '../session/prefill';
import type { View } from '../session/view';
import { setText } from './write';

/** A link that opens the guide with these values; a fragment never reaches a server. */
const formLink = (typed: Typed) => {
  const values = PREFILLED.map((name) => [name, typed[name].trim()] as const).filter(([, value]) => value !== '');
  const fragment = new URLSearchParams(values.map(([name, value]) => [name, value])).toString();
  return `${location.origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`;
};

const idsOf = ({ snapshot, source }: View) => {
  const application = snapshot?.facts.application;
  const enterpriseApp = snapshot?.facts.servicePrincipal;
  if (source !== 'tenant' || !snapshot) return {};
  return {
    tenantId: snapshot.account?.tenantId,
    appId: application?.ok ? application.value?.appId : undefined,
    servicePrincipalId: enterpriseApp?.ok ? enterpriseApp.value?.id : undefined,
  };
};

/** Leads the links of the steps to the registration that was found, and shows its values where the prose names them. */
export const showLinks = (view: View) => {
  const { snapshot, case: one } = view;
  const { typed, signIn } = one;
  const ids = idsOf(view);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-blade]')) {
    const href = bladeUrl(link.dataset['blade'] as BladeName, ids, signIn?.portal ?? clouds.global.portal);
    if (link.href !== href) link.href = href;
  }
  for (const place of document.querySelectorAll('[data-form-link]')) setText(place, formLink(typed));
  const application = snapshot?.facts.application;
  const known = application?.ok ? application.value?.appId : undefined;
  const values = { clientId: known ?? typed.clientId.trim(), domain: typed.domain.trim() };
  for (const place of document.querySelectorAll<HTMLElement>('[data-typed]')) {
    const value = values[place.dataset['typed'] as keyof typeof values];
    setText(place, value === '' ? (place.dataset['placeholder'] ?? '') : value);
  }
};
