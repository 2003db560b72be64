import { DELAY } from '../clicks';
import { isGuid } from '../guid';
import type { Click, Remedy } from '../remedy';
import { SWITCH_ON, type App } from './enterprise-app-remedies';

interface Api {
  readonly id: string;
  readonly name: string;
}

/** In words for a portal that keeps Microsoft's own apps as they are; entra-docs, disable-user-sign-in-portal.md. */
const byShell = (id: string): readonly Click[] =>
  isGuid(id)
    ? [
        ['Lässt das Portal den Schalter nicht zu, öffnen Sie eine PowerShell mit dem Modul Microsoft.Graph.'],
        ['Melden Sie sich dort an: ', { value: 'Connect-MgGraph -Scopes Application.ReadWrite.All' }],
        [
          'Schalten Sie die App ein: ',
          { value: `Update-MgServicePrincipal -ServicePrincipalId ${id} -AccountEnabled:$true` },
        ],
      ]
    : [];

/** Microsoft's own enterprise app; without a valid licence Microsoft switches it off again. Source: OfficeDocs-Support, as in `doers`. */
export const switchOnApi = ({ id, appId }: App, { name }: Api): Remedy => ({
  clicks: [
    [
      'Sehen Sie im Microsoft 365 Admin Center nach, ob die Lizenzen Ihrer Firma noch gelten. Sind sie abgelaufen, verlängern Sie sie zuerst.',
    ],
    ['Öffnen Sie unter ', { label: 'enterpriseApps' }, ' diese App: ', { value: name }],
    ...SWITCH_ON,
    ...byShell(id),
  ],
  blade: 'enterpriseProperties',
  ids: { appId, servicePrincipalId: id },
  doer: 'global',
  delay: DELAY,
  changes: [{ change: 'enable servicePrincipal', appId }],
});

/** Without a licence the API is not in the directory at all. */
export const license = (api: Api): Remedy => ({
  clicks: [
    [
      'Sehen Sie oben im Portal nach, ob Sie im Verzeichnis Ihrer Firma sind. Sind Sie in einem anderen, melden Sie sich hier mit dem richtigen Konto an.',
    ],
    [
      `Sonst fehlt eine Lizenz, zu der „${api.name}“ gehört. Vergeben Sie sie im Microsoft 365 Admin Center an mindestens ein Konto.`,
    ],
  ],
  doer: 'global',
  delay: `Bis „${api.name}“ danach im Verzeichnis erscheint, kann es dauern; wie lange, sagt Microsoft nicht.`,
  changes: [{ change: 'provide resource', appId: api.id }],
});

/** Nobody in the directory can lift it. */
export const askMicrosoft: Remedy = {
  clicks: [['Fragen Sie den Support von Microsoft, warum gesperrt wurde und was er dafür braucht.']],
  doer: 'global',
  changes: [],
};
