import type { Application, Resource } from '../../tenant/shapes';
import { DELAY } from '../clicks';
import { sameGuid } from '../guid';
import { consenter, permissionOf, type NamedPermission } from '../named-permission';
import { requested, row, samePermission, type Permission } from '../permissions';
import type { Change, Click, Remedy } from '../remedy';

type Type = 'Role' | 'Scope';

const TYPES = { Role: 'applicationPermissions', Scope: 'delegatedPermissions' } as const;

const OPEN: Click = ['Öffnen Sie in der Registrierung ', { label: 'apiPermissions' }, '.'];

/** To whatever is requested. */
export const CONSENT: Remedy = {
  clicks: [
    OPEN,
    [
      'Klicken Sie über der Liste auf ',
      { label: 'grantAdminConsent' },
      ' und bestätigen Sie mit ',
      { label: 'yes' },
      '.',
    ],
  ],
  blade: 'permissions',
  delay: DELAY,
  changes: [{ change: 'grant' }],
};

const add = ({ api, permission }: NamedPermission, type: Type): readonly Click[] => [
  [
    'Klicken Sie auf ',
    { label: 'addPermission' },
    ', und öffnen Sie die Registerkarte ',
    { label: 'apisMyOrganizationUses' },
    '.',
  ],
  ['Suchen Sie diesen Eintrag, und klicken Sie ihn an: ', { value: api.name }],
  ['Wählen Sie ', { label: TYPES[type] }, ', und setzen Sie den Haken bei: ', { value: permission.name }],
  ['Klicken Sie auf ', { label: 'addPermissions' }, '.'],
];

const remove = (wrong: readonly Permission[], resource: Resource | null | undefined): readonly Click[] =>
  wrong.map((one) => [
    `Wird „${row(one, resource)}“ sonst nicht gebraucht, klicken Sie am Ende der Zeile auf die drei Punkte, dann auf `,
    { label: 'removePermission' },
    ' und ',
    { label: 'yesRemove' },
    '.',
  ]);

const consent = (name: string): readonly Click[] => [
  ...CONSENT.clicks.slice(1),
  [`In der Zeile von „${name}“ steht dann `, { label: 'grantedFor' }, '.'],
];

const isType = (type: string): type is Type => type === 'Role' || type === 'Scope';

const requests = (change: 'request' | 'stop requesting', all: readonly Permission[]): Change[] =>
  all.flatMap(({ api, id, type }) => (isType(type) ? [{ change, api, id, type }] : []));

interface Correction {
  readonly params: NamedPermission;
  readonly type: Type;
  readonly resource?: Resource | null | undefined;
  /** The permission is not requested yet. */
  readonly isMissing: boolean;
  /** What was requested instead. */
  readonly wrong: readonly Permission[];
  /** Consent is given to what stands there then. */
  readonly consents: boolean;
}

const correct = ({ params, type, resource, isMissing, wrong, consents }: Correction): Remedy => ({
  clicks: [
    OPEN,
    ...(isMissing ? add(params, type) : []),
    ...remove(wrong, resource),
    ...(consents ? consent(params.permission.name) : []),
  ],
  blade: 'permissions',
  delay: DELAY,
  changes: [
    ...(isMissing ? requests('request', [permissionOf(params, type)]) : []),
    ...requests('stop requesting', wrong),
    ...(consents ? [{ change: 'grant' } as const] : []),
  ],
});

type Named = Pick<Correction, 'params' | 'type' | 'resource'>;

/** The permission is added; what stands there instead goes, and then consent must be given anew where it can be. */
export const addPermission = (named: Named, wrong: readonly Permission[] = [], mayConsent = true): Remedy => ({
  ...correct({ ...named, isMissing: true, wrong, consents: mayConsent && wrong.length > 0 }),
  // Whoever may consent to an application permission of Microsoft Graph need not be allowed to add it.
  ...(mayConsent && wrong.length > 0 && consenter(named.params, named.type) === 'graphConsent' && { doer: 'global' }),
});

/** What the guide does not need goes. */
export const removePermissions = (named: Named, more: readonly Permission[]): Remedy =>
  correct({ ...named, isMissing: false, wrong: more, consents: false });

/** Consent is given. It covers only what is requested: that comes first where it is missing. */
export const giveConsent = (named: Named, application: Application | null | undefined): Remedy => {
  const asked = application?.requiredResourceAccess ? requested(application) : undefined;
  const wanted = permissionOf(named.params, named.type);
  const isMissing = asked !== undefined && !asked.some((one) => samePermission(one, wanted));
  const wrong = isMissing ? asked.filter(({ id }) => sameGuid(id, wanted.id)) : [];
  return correct({ ...named, isMissing, wrong, consents: true });
};
