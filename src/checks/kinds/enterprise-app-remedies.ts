import { isGuid } from '../guid';
import { DELAY } from '../clicks';
import type { Change, Click, Remedy } from '../remedy';

/** An enterprise app, as far as a remedy must name it. */
export interface App {
  readonly id: string;
  readonly appId: string;
}

/** Several remedies in a row are one; where it begins and who may is said by the first. */
export const together = (first: Remedy, ...more: readonly Remedy[]): Remedy => ({
  ...first,
  clicks: [first, ...more].flatMap(({ clicks }) => clicks),
  changes: [first, ...more].flatMap(({ changes }) => changes),
});

export const SWITCH_ON: readonly Click[] = [
  ['Klicken Sie in der Unternehmens-App unter ', { label: 'manage' }, ' auf ', { label: 'properties' }, '.'],
  [
    'Stellen Sie ',
    { label: 'enabledForSignIn' },
    ' auf ',
    { label: 'yes' },
    ' und klicken Sie auf ',
    { label: 'save' },
    '.',
  ],
];

/** Source: entra-docs, disable-user-sign-in-portal.md. */
export const switchOn = ({ appId }: App): Remedy => ({
  clicks: [
    ['Öffnen Sie unter ', { label: 'enterpriseApps' }, ' die App, die wie die Registrierung heißt.'],
    ...SWITCH_ON,
  ],
  blade: 'enterpriseProperties',
  delay: DELAY,
  changes: [{ change: 'enable servicePrincipal', appId }],
});

/** The portal cannot do it: entra-docs, restore-application.md (for enterprise apps without their registration). */
export const restore = ({ id, appId }: App): Remedy => ({
  clicks: [
    [
      'Das Portal kann eine gelöschte Unternehmens-App nicht wiederherstellen. Öffnen Sie eine PowerShell mit dem Modul Microsoft.Graph.',
    ],
    ['Melden Sie sich dort an: ', { value: 'Connect-MgGraph -Scopes Application.ReadWrite.All' }],
    [
      'Stellen Sie sie wieder her: ',
      { value: `Restore-MgDirectoryDeletedItem -DirectoryObjectId ${isGuid(id) ? id : '<Objekt-ID>'}` },
    ],
  ],
  doer: 'registration',
  delay: 'Möglich ist das bis 30 Tage nach dem Löschen.',
  changes: [{ change: 'restore servicePrincipal', appId }],
});

/** Source: entra-docs, deactivate-app-registration.md; the enterprise app follows the registration. */
export const reactivate = (appId: string): Remedy => ({
  clicks: [
    [
      'Öffnen Sie ',
      { label: 'appRegistrations' },
      ' und dort die Registerkarte ',
      { label: 'deactivatedApplications' },
      '.',
    ],
    [
      'Öffnen Sie die App, klicken Sie auf ',
      { label: 'reactivate' },
      ' und bestätigen Sie mit ',
      { label: 'reactivate' },
      '.',
    ],
  ],
  blade: 'list',
  delay: 'Es wirkt sofort.',
  changes: [{ change: 'reactivate', appId }],
});

/** Consent makes the enterprise app as well. */
export const byConsent = (consent: Remedy): Remedy => ({
  ...consent,
  delay: `Mit der Zustimmung entsteht auch die Unternehmens-App. ${consent.delay ?? ''}`,
});

const register: Change[] = [{ change: 'register' }, { change: 'type', input: 'clientId' }];

/** Nobody in the tenant can help this registration: another one takes its place. */
export const registerAnew = (...first: readonly Click[]): Remedy => ({
  clicks: [
    ...first,
    [
      'Legen Sie in ',
      { label: 'appRegistrations' },
      ' eine neue Registrierung an, und gehen Sie alle Schritte mit ihr noch einmal durch.',
    ],
    ['Tragen Sie ihre Anwendungs-ID überall dort ein, wo die alte steht, auch hier.'],
  ],
  blade: 'list',
  changes: register,
});
