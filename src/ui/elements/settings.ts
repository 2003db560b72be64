import { contactsOf, parseSettings, type Settings } from '../../auth/settings';
import { notLoaded } from './loading';
import type { Message } from '../session/case';

const read = async (): Promise<unknown> => {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-cache' });
  return response.ok ? await response.json().catch(() => undefined) : undefined;
};

let once: Promise<unknown> | undefined;
/** `/config.json` as it is, read once; nothing where it is missing or no JSON. Fails where the site cannot be reached. */
const raw = () =>
  (once ??= read().catch((error: unknown) => {
    once = undefined;
    throw notLoaded(error);
  }));

/** The operator's settings, or the message that says what is wrong with them; a customer's own checker app goes first. */
export const settings = async (ownApp?: string): Promise<Settings | Message> => {
  const given = await raw();
  const parsed = parseSettings(ownApp === undefined ? given : { ...Object(given), clientId: ownApp });
  if (typeof parsed !== 'string') return parsed;
  return parsed === 'missing' ? { key: 'not-configured' } : { key: 'settings', detail: `config.json: ${parsed}` };
};

/** What the footer shows of the operator. */
export const contacts = async () => contactsOf(await raw().catch(() => undefined));
