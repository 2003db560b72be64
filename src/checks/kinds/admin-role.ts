import * as z from 'zod/mini';
import type { Facts } from '../../tenant/facts';
import type { Reason } from '../../tenant/reading';
import { doers } from '../doers';
import { list } from '../format';
import { checkKind } from '../kind';
import { gap, pass, warn } from '../verdict';

/** Role template ids; source: maester365/maester, Get-MtRoleInfo.ps1; consent: entra-docs, grant-admin-consent.md. */
const ABLE: Readonly<Record<string, string>> = {
  '62e90394-69f5-4237-9190-012177145e10': 'Globaler Administrator',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Anwendungsadministrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloudanwendungsadministrator',
};
const CONSENT_ONLY = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

const WHO =
  'Sicher dürfen es ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator.';
/** A role of Exchange Online, which its own step names; source: office-docs-powershell, Set-OrganizationConfig.md. */
const EXCHANGE = ` Die Freigabe in Exchange Online erteilt ${doers.exchange}.`;
const PARTLY = `Mit dieser Rolle allein lässt sich die Zustimmung erteilen, die Registrierung selbst aber vielleicht nicht anlegen. ${WHO}`;
const NONE = `Möglicherweise scheitern Sie beim Anlegen oder spätestens bei der Zustimmung. ${WHO} Eine nur vorgemerkte Rolle (PIM) müssen Sie vorher aktivieren; eigene oder eingeschränkte Rollen sind hier nicht zu sehen.`;

/** Why the roles cannot be told; a token that names them needs no reading. */
const unreadable = (roles: Facts['directoryRoles'] | undefined, reason: Reason | undefined) => {
  if (reason === 'forbidden')
    return gap(
      'forbidden',
      'Microsoft hat das Lesen Ihrer Rollen verweigert. Melden Sie sich erneut an, und stimmen Sie der Berechtigung „User.Read“ zu.',
    );
  if (reason) return gap(reason);
  if (roles === null) {
    return gap(
      'not-in-source',
      'Ihr Konto hat in diesem Verzeichnis keinen eigenen Benutzer (etwa als Partner mit delegiertem Zugriff). Seine Rollen sind deshalb nicht lesbar.',
    );
  }
  return roles?.some((role) => !role.roleTemplateId) ? gap('field-absent') : undefined;
};

/** The account actively holds a role that surely can do all the steps in Entra. */
export const adminRole = checkKind({
  schema: z.strictObject({ exchange: z.optional(z.literal(true)) }),
  title: 'Administratorrolle',
  needs: [],
  wants: ['directoryRoles'],
  account: true,
  doer: 'registration',
  soll: () =>
    'Ihr Konto hat die Rolle Anwendungsadministrator, Cloudanwendungsadministrator oder Globaler Administrator.',
  judge({ params, account, facts: { directoryRoles }, reasons }) {
    const templates = [...(account?.wids ?? []), ...(directoryRoles ?? []).map((role) => role.roleTemplateId ?? '')];
    const held = [
      ...new Set(
        templates.flatMap((id) => (Object.hasOwn(ABLE, id.toLowerCase()) ? (ABLE[id.toLowerCase()] ?? []) : [])),
      ),
    ];
    if (held.length > 0) return pass(`Ihr Konto hat die Rolle ${list(held)}.`);
    const unread = account?.wids ? undefined : unreadable(directoryRoles, reasons.directoryRoles);
    if (unread) return unread;
    const also = params.exchange ? EXCHANGE : '';
    if (templates.some((id) => id.toLowerCase() === CONSENT_ONLY)) {
      return warn('Ihr Konto hat die Rolle Administrator für privilegierte Rollen.', PARTLY + also);
    }
    return warn('Bei Ihrem Konto ist keine dieser Rollen als aktiv zu sehen.', NONE + also);
  },
});
