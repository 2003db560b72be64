import type { Assignment } from '../../tenant/shapes';
import { date } from '../dates';
import { lines } from '../format';
import { sameGuid } from '../guid';
import type { Context } from '../kind';
import type { NamedPermission } from '../named-permission';
import { row } from '../permissions';
import type { Remedy } from '../remedy';
import { absent, fail, type Verdict } from '../verdict';
import { byConsent, restore, together } from './enterprise-app-remedies';
import { blockedByMicrosoft, isPersonal, neverThere } from './enterprise-app-states';
import { giveConsent } from './permission-remedies';
import { askMicrosoft, license, switchOnApi } from './resource-remedies';

export type Given = Context<NamedPermission, 'servicePrincipal' | 'appRoleAssignments' | 'resource', 'application'>;

const remedyOf = ({ params, facts }: Given) =>
  giveConsent({ params, type: 'Role', resource: facts.resource }, facts.application);

/** What the registration's own side still needs once the API is there: its enterprise app, and the consent. */
const ownSide = (given: Given, isGranted: boolean): Remedy[] => {
  const { servicePrincipal, application } = given.facts;
  // Nobody can ever consent to it; the account types say what helps.
  if (isPersonal(application)) return [];
  const back = servicePrincipal?.deletedDateTime ? [restore(servicePrincipal)] : [];
  return [...back, ...(isGranted ? [] : [remedyOf(given)])];
};

/**
 * Whoever asks for a token of this API gets none: it is not in the directory, or nobody may use it. Source of the number:
 * MicrosoftDocs/OfficeDocs-Support, issues 157, 307 and 527.
 */
export const unavailable = (given: Given, isGranted: boolean): Verdict | undefined => {
  const { facts, params } = given;
  const { api } = params;
  const { resource } = facts;
  const also = ownSide(given, isGranted);
  const noToken = `Microsoft stellt für „${api.name}“ niemandem ein Zugangstoken aus`;
  if (!resource) {
    const ist = `„${api.name}“ gibt es in diesem Verzeichnis nicht.`;
    const folge =
      'Die Zustimmung kann nicht erteilt werden. Vermutlich hat das Verzeichnis keine Lizenz dafür, oder Sie sind im falschen Verzeichnis angemeldet.';
    return fail(ist, folge, together(license(api), ...also));
  }
  const status = blockedByMicrosoft(resource);
  if (status) {
    const ist = `Microsoft hat „${api.name}“ in diesem Verzeichnis gesperrt (${status}).`;
    return fail(ist, `${noToken}; aufheben kann das nur Microsoft.`, askMicrosoft);
  }
  const on = resource.accountEnabled === false ? [switchOnApi(resource, api)] : [];
  if (resource.deletedDateTime) {
    const ist = `„${api.name}“ wurde in diesem Verzeichnis am ${date(resource.deletedDateTime)} gelöscht.`;
    return fail(ist, `${noToken}; die Verbindung kommt nicht zustande.`, together(restore(resource), ...on, ...also));
  }
  const [first] = on;
  if (!first) return undefined;
  return fail(
    `${api.name} ist in diesem Verzeichnis abgeschaltet: Lizenz abgelaufen oder vom Administrator ausgeschaltet.`,
    `${noToken} (Fehler AADSTS500014); die Verbindung kommt nicht zustande.`,
    together(first, ...also),
  );
};

/** There is no enterprise app that could hold the permission. */
export const unowned = (given: Given, isGranted: boolean): Verdict | undefined => {
  const { product, before } = given;
  const { servicePrincipal, application } = given.facts;
  if (!servicePrincipal) {
    if (isPersonal(application)) return neverThere(before);
    return absent(
      'Zur Registrierung gibt es in diesem Verzeichnis noch keine Unternehmens-App; es ist also keine Zustimmung erteilt.',
      `Ohne Unternehmens-App stellt Microsoft ${product.dative} kein Zugangstoken aus (Fehler AADSTS7000229).`,
      byConsent(remedyOf(given)),
    );
  }
  if (!servicePrincipal.deletedDateTime) return undefined;
  return fail(
    `Die Unternehmens-App zur Registrierung wurde am ${date(servicePrincipal.deletedDateTime)} gelöscht.`,
    `Ohne Unternehmens-App stellt Microsoft ${product.dative} kein Zugangstoken aus.`,
    together(restore(servicePrincipal), ...(isGranted ? [] : [remedyOf(given)])),
  );
};

/** Whether this assignment is the one the guide wants, on the API as it exists here. */
export const isWanted =
  ({ params, facts }: Given) =>
  ({ appRoleId, resourceId }: Assignment) =>
    sameGuid(appRoleId, params.permission.id) && sameGuid(resourceId, facts.resource?.id);

/** Requested or not: nobody has consented to this. */
export const notGranted = (given: Given, assignments: readonly Assignment[]): Verdict => {
  const { params, product, facts } = given;
  const { api, permission } = params;
  const ist = `Die Administratorzustimmung für „${permission.name}“ ist noch nicht erteilt.`;
  const closed = `Microsoft stellt ${product.dative} zwar ein Zugangstoken aus, es enthält aber diese Berechtigung nicht; „${api.name}“ weist den Zugriff ab.`;
  const gone = assignments.find(isWanted(given))?.deletedDateTime;
  const others = assignments.filter(({ deletedDateTime }) => !deletedDateTime);
  if (gone) {
    const taken = `Die Administratorzustimmung für „${permission.name}“ wurde am ${date(gone)} zurückgenommen.`;
    return fail(taken, closed, remedyOf(given));
  }
  if (others.length === 0) return absent(ist, closed, remedyOf(given));
  const shown = others.map(({ appRoleId, resourceId, resourceDisplayName }) => {
    const own = sameGuid(resourceId, facts.resource?.id) ? api.id : (resourceDisplayName ?? resourceId ?? '');
    return `• ${row({ api: own, id: appRoleId, type: 'Role' }, facts.resource)}`;
  });
  const isElsewhere = others.some(({ appRoleId }) => sameGuid(appRoleId, permission.id));
  const where = isElsewhere ? `Die Zustimmung gilt einer anderen Schnittstelle als „${api.name}“. ` : '';
  return fail(lines([`${ist} Erteilt ist nur:`, ...shown]), `${where}${closed}`, remedyOf(given));
};
