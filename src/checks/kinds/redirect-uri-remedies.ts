import { SHOWS_SOON } from '../delay';
import type { Platform } from '../platforms';
import type { Click, Remedy } from '../remedy';

export interface Params {
  readonly uri: string;
  readonly platform: { readonly id: Platform; readonly name: string };
}

/** A redirect URI as the registration has it. */
export interface Entry {
  readonly platform: Platform;
  readonly uri: string;
}

/** What the tile of a platform is called where an address is added to a registration that exists. */
const TILES = {
  publicClient: 'mobileAndDesktop',
  web: 'platformWeb',
  spa: 'platformSpa',
} as const satisfies Record<Platform, string>;

const open: Click = [
  'Klicken Sie in der Registrierung unter ',
  { label: 'manage' },
  ' auf ',
  { label: 'authentication' },
  '.',
];

const added = ({ uri, platform }: Params): readonly Click[] => [
  [
    'Wählen Sie auf der Registerkarte ',
    { label: 'redirectUriConfiguration' },
    ' den Punkt ',
    { label: 'addRedirectUri' },
    ' und dort ',
    { label: TILES[platform.id] },
    '. In älteren Ansichten: ',
    { label: 'addPlatform' },
    '.',
  ],
  [
    ...(platform.id === 'publicClient'
      ? ['Fügen Sie unter ', { label: 'customRedirectUris' } as const, ' ein: ']
      : ['Fügen Sie ein: ']),
    { value: uri },
  ],
  ['Klicken Sie auf ', { label: 'configure' }, '.'],
];

const add = ({ uri, platform }: Params) => ({ change: 'add redirectUri', platform: platform.id, uri }) as const;
const remove = ({ uri, platform }: Entry) => ({ change: 'remove redirectUri', platform, uri }) as const;

/** It is missing; what else stands there may serve something else. */
export const addIt = (params: Params, others: readonly Entry[]): Remedy => ({
  clicks: [
    open,
    ...added(params),
    ...(others.length > 0
      ? [['Lassen Sie die übrigen Adressen stehen, wenn Sie nicht sicher sind, dass nichts sie verwendet.']]
      : []),
  ],
  blade: 'authentication',
  delay: SHOWS_SOON,
  changes: [add(params)],
});

/** The right address, or one like it, under another platform: away there, and added here. */
export const moveIt = (params: Params, entry: Entry, where: string): Remedy => ({
  clicks: [
    open,
    [`Löschen Sie unter ${where} die Adresse „${entry.uri}“, und klicken Sie auf `, { label: 'save' }, '.'],
    ...added(params),
  ],
  blade: 'authentication',
  delay: SHOWS_SOON,
  changes: [remove(entry), add(params)],
});

/** A few characters are wrong, and the platform is right. */
export const correctIt = (params: Params, entry: Entry): Remedy => ({
  clicks: [
    open,
    [`Öffnen Sie unter „${params.platform.name}“ den Eintrag „${entry.uri}“.`],
    ['Ersetzen Sie ihn ganz durch: ', { value: params.uri }],
    ['Klicken Sie auf ', { label: 'save' }, '.'],
  ],
  blade: 'authentication',
  delay: SHOWS_SOON,
  changes: [remove(entry), add(params)],
});
