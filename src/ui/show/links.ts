import { commandId } from '../../checks/guid';
import { bladeUrl, type BladeIds, type BladeName } from '../../microsoft/blades';
import { clouds } from '../../microsoft/clouds';
import type { Typed } from '../session/case';
import { PREFILLED } from '../session/prefill';
import type { View } from '../session/view';
import { attribute, setText } from './write';

/** A link that opens the guide with these values; a fragment never reaches a server. */
export const formLink = (typed: Typed) => {
  const values = PREFILLED.map((name) => [name, typed[name].trim()] as const).filter(([, value]) => value !== '');
  const fragment = new URLSearchParams(values.map(([name, value]) => [name, value])).toString();
  return `${location.origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`;
};

/** Ids of the registration that is shown, for the portal: of a real directory only, never a demo's. */
export const idsOf = ({ snapshot, isDemo, isGuess, case: { evidence } }: View): BladeIds => {
  const application = snapshot?.facts.application;
  const enterpriseApp = snapshot?.facts.servicePrincipal;
  if (isDemo || !snapshot || evidence.some(({ report }) => report?.pseudonymised)) return {};
  if (isGuess) return { tenantId: snapshot.account?.tenantId };
  return {
    tenantId: snapshot.account?.tenantId,
    appId: application?.ok ? application.value?.appId : undefined,
    servicePrincipalId: enterpriseApp?.ok ? enterpriseApp.value?.id : undefined,
  };
};

/** Application id of the registration that is shown, where it is certain and no pseudonym. */
export const knownOf = ({ snapshot, isGuess, case: { evidence } }: View) => {
  if (isGuess || evidence.some(({ report }) => report?.pseudonymised)) return undefined;
  const application = snapshot?.facts.application;
  return application?.ok ? application.value?.appId : undefined;
};

/** Leads the links of the steps to the registration that was found, and shows its values where the prose names them. */
export const showLinks = (view: View) => {
  const { typed, signIn } = view.case;
  const ids = idsOf(view);
  const known = knownOf(view);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-blade-new]')) {
    const { bladeKnown, bladeNew } = link.dataset;
    const blade = (known === undefined ? bladeNew : bladeKnown) ?? '';
    attribute(link, 'data-blade', blade);
    const href = bladeUrl(blade as BladeName, ids, signIn?.portal ?? clouds.global.portal);
    if (link.href !== href) link.href = href;
  }
  for (const place of document.querySelectorAll('[data-form-link]')) setText(place, formLink(typed));
  // It goes into the commands of step 11 as well: an id, or nothing.
  const values = {
    clientId: commandId(known ?? typed.clientId) ?? '',
    domain: typed.domain.trim(),
    directory: commandId(ids.tenantId) ?? '',
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-typed]')) {
    const value = values[place.dataset['typed'] as keyof typeof values];
    setText(place, value === '' ? (place.dataset['placeholder'] ?? '') : value);
  }
};
