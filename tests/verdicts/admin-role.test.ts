import { describe } from 'vitest';
import { table } from './judging';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const APPLICATION = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
const CLOUD = '158c047a-c907-4556-b7ef-446551a6b5f7';
const PRIVILEGED = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
const EXCHANGE_ADMIN = '29232cdf-9323-42fd-ade2-1d097af3e4de';

const roles = (...ids: readonly string[]) => ids.map((roleTemplateId) => ({ displayName: 'Role', roleTemplateId }));

const NONE_SEEN = {
  status: 'warn',
  ist: 'Bei Ihrem Konto ist keine dieser Rollen als aktiv zu sehen.',
  folge:
    'Möglicherweise scheitern Sie beim Anlegen oder spätestens bei der Zustimmung. Sicher dürfen es ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator. Eine nur vorgemerkte Rolle (PIM) müssen Sie vorher aktivieren; eigene oder eingeschränkte Rollen sind hier nicht zu sehen. Die Freigabe in Exchange Online erteilt ein Exchange-Administrator oder ein Globaler Administrator.',
} as const;

const CONSENT_ONLY = {
  status: 'warn',
  ist: 'Ihr Konto hat die Rolle Administrator für privilegierte Rollen.',
  folge:
    'Mit dieser Rolle allein lässt sich die Zustimmung erteilen, die Registrierung selbst aber vielleicht nicht anlegen. Sicher dürfen es ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator. Die Freigabe in Exchange Online erteilt ein Exchange-Administrator oder ein Globaler Administrator.',
} as const;

describe('admin-role', () => {
  table(
    'admin-role',
    'Ihr Konto hat die Rolle Anwendungsadministrator, Cloudanwendungsadministrator oder Globaler Administrator.',
    [
      {
        when: 'An Application Administrator can do it.',
        given: { facts: { directoryRoles: roles(APPLICATION) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Anwendungsadministrator.',
      },
      {
        when: 'A Cloud Application Administrator can do it.',
        given: { facts: { directoryRoles: roles(CLOUD) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      },
      {
        when: 'A Global Administrator can do it, whatever the case of the id.',
        given: { facts: { directoryRoles: roles(GLOBAL.toUpperCase()) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'Roles that do not help beside one that does are not mentioned.',
        given: { facts: { directoryRoles: roles(EXCHANGE_ADMIN, PRIVILEGED, GLOBAL) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'The role in the ID token is enough where the roles cannot be read.',
        given: { account: { wids: [GLOBAL] }, facts: { directoryRoles: 'forbidden' } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'The same role in the ID token and in the directory is said once.',
        given: { account: { wids: [CLOUD] }, facts: { directoryRoles: roles(CLOUD) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      },
      {
        when: 'A Privileged Role Administrator alone can only consent.',
        given: { facts: { directoryRoles: roles(PRIVILEGED) } },
        ...CONSENT_ONLY,
      },
      {
        when: 'A Privileged Role Administrator by the ID token alone can only consent.',
        given: { account: { wids: [PRIVILEGED] }, facts: { directoryRoles: 'timeout' } },
        ...CONSENT_ONLY,
      },
      {
        when: 'No role seen is a warning, never „kann nicht“.',
        given: { facts: { directoryRoles: [] } },
        ...NONE_SEEN,
      },
      {
        when: 'An Exchange Administrator is none of these roles.',
        given: { facts: { directoryRoles: roles(EXCHANGE_ADMIN) } },
        ...NONE_SEEN,
      },
      {
        when: 'A role id that is no role but a property every object has is no role.',
        given: { account: { wids: ['__proto__', 'constructor'] }, facts: { directoryRoles: [] } },
        ...NONE_SEEN,
      },
      {
        when: 'A token that names other roles only says the same.',
        given: { account: { wids: [EXCHANGE_ADMIN] }, facts: { directoryRoles: 'forbidden' } },
        ...NONE_SEEN,
      },
      {
        when: 'A partner with delegated access has no user object here, so no roles are readable.',
        given: { facts: { me: null, directoryRoles: null } },
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'Ihr Konto hat in diesem Verzeichnis keinen eigenen Benutzer (etwa als Partner mit delegiertem Zugriff). Seine Rollen sind deshalb nicht lesbar.',
      },
      {
        when: 'Roles that may not be read are not „no roles“.',
        given: { facts: { directoryRoles: 'forbidden' } },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Microsoft hat das Lesen Ihrer Rollen verweigert. Melden Sie sich erneut an, und stimmen Sie der Berechtigung „User.Read“ zu.',
      },
      {
        when: 'Roles that were not read in time are not „no roles“.',
        given: { facts: { directoryRoles: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
      },
      {
        when: 'A role without its template id settles nothing.',
        given: { facts: { directoryRoles: [{ displayName: 'Global Administrator', roleTemplateId: null }] } },
        status: 'unknown',
        reason: 'field-absent',
        ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
      },
      {
        when: 'An imported manifest has no account.',
        given: { pasted: true },
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
      },
      {
        when: 'Nothing has been read yet.',
        given: { unread: true },
        status: 'unknown',
        reason: 'not-signed-in',
        ist: 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
      },
    ],
  );
});
