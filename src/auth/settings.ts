import { clouds, type CloudName } from '../microsoft/clouds';
import { isGuid } from '../microsoft/guid';

/** The operator's settings, `/config.json`, read at run time: a built site is configured by editing one file. */
export interface Settings {
  /** Application id of the checker's own registration, a GUID. */
  readonly clientId: string;
  readonly cloud: CloudName;
  /** The directory whose accounts sign in; without it, every organization's. */
  readonly tenant?: string;
  readonly imprintUrl?: string;
  readonly privacyUrl?: string;
  readonly supportName?: string;
  readonly supportPhone?: string;
  readonly supportMail?: string;
}

/** What is wrong with the settings; the page has a German sentence for each. */
export type SettingsProblem = 'missing' | 'unreadable' | 'clientId' | 'cloud' | 'tenant';

/** Delivered so: nobody has configured the site yet. */
export const UNCONFIGURED = '00000000-0000-0000-0000-000000000000';
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/** A directory is named by its GUID or by one of its domains, nothing else. */
export const isTenant = (value: string) => isGuid(value) || HOST.test(value);

const isCloud = (value: unknown): value is CloudName => typeof value === 'string' && Object.hasOwn(clouds, value);

/** Links that may stand in the footer: the web's, never `javascript:`. */
const isLink = (value: string) =>
  URL.canParse(value, 'https://x') && /^https?:$/.test(new URL(value, 'https://x').protocol);

/** What each key may hold. */
export const allowed: Readonly<Record<keyof Settings, (value: string) => boolean>> = {
  clientId: isGuid,
  cloud: isCloud,
  tenant: isTenant,
  imprintUrl: isLink,
  privacyUrl: isLink,
  supportName: () => true,
  supportPhone: () => true,
  supportMail: () => true,
};

const contacts = ['supportName', 'supportPhone', 'supportMail', 'imprintUrl', 'privacyUrl'] as const;

/** What the footer shows; readable even where the sign-in is not configured. */
export const contactsOf = (given: unknown): Partial<Settings> => {
  const source = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  return Object.fromEntries(
    contacts.flatMap((key) => {
      const value = source[key];
      return typeof value === 'string' && value !== '' && allowed[key](value) ? [[key, value] as const] : [];
    }),
  );
};

/** Checks the parsed `config.json`; by hand, since it is read before anybody needs the schema library. */
export const parseSettings = (given: unknown): Settings | SettingsProblem => {
  if (typeof given !== 'object' || given === null) return 'unreadable';
  const { clientId, cloud = 'global', tenant } = given as Record<string, unknown>;
  if (clientId === undefined || clientId === UNCONFIGURED) return 'missing';
  if (typeof clientId !== 'string' || !isGuid(clientId)) return 'clientId';
  if (!isCloud(cloud)) return 'cloud';
  if (tenant !== undefined && (typeof tenant !== 'string' || !isTenant(tenant))) return 'tenant';
  return { clientId, cloud, ...(tenant !== undefined && { tenant }), ...contactsOf(given) };
};
