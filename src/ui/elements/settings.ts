import { allowed, contactsOf, parseSettings, UNCONFIGURED, type Settings } from '../../auth/settings';
import { notLoaded } from './loading';
import type { Message } from '../session/case';
import { once } from '../session/once';

const read = async (): Promise<string | undefined> => {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-cache' });
  return response.ok ? await response.text() : undefined;
};

/** `/config.json` as it is, read once; nothing where it is missing. Fails where the site cannot be reached. */
const raw = once(() =>
  read().catch((error: unknown) => {
    throw notLoaded(error);
  }),
);

const parsed = (text = ''): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether every key is known, stands there once and holds what it may; what is found otherwise is named elsewhere. */
const isFlawless = (text: string) => {
  const given = parsed(text);
  const values = Object.entries(Object(given) as Record<string, unknown>);
  const isRight = ([key, value]: [string, unknown]) =>
    Object.hasOwn(allowed, key) &&
    typeof value === 'string' &&
    (value === UNCONFIGURED || allowed[key as keyof Settings](value));
  // A key that stands there twice makes the text longer than its values.
  const bare = (json: string) => json.replace(/\s/g, '').length;
  return values.length > 0 && values.every(isRight) && bare(text) === bare(JSON.stringify(given));
};

/** What the operator must mend in the settings, with every place that is wrong; the sentence is for the first. */
export const flawed = async (): Promise<Message | undefined> => {
  const text = await raw();
  if (text === undefined) return { key: 'config-missing' };
  if (isFlawless(text)) return undefined;
  const { flawsOf, placeOf } = await import('../../auth/flaws');
  const flaws = flawsOf(text);
  return flaws[0] && { key: `config-${flaws[0].what}`, detail: flaws.map(placeOf).join(', ') };
};

/** The operator's settings, or the message that says what is wrong with them; a customer's own checker app goes first. */
export const settings = async (ownApp?: string): Promise<Settings | Message> => {
  const given = parsed(await raw());
  const found = parseSettings(ownApp === undefined ? given : { ...Object(given), clientId: ownApp });
  if (typeof found !== 'string') return found;
  return (await flawed()) ?? { key: 'not-configured' };
};

/** Whether nobody has entered a checker yet. */
export const isUnconfigured = async () => {
  const found = parseSettings(parsed(await raw()));
  return found === 'missing' || found === 'unreadable';
};

/** What the footer shows of the operator. */
export const contacts = async () => contactsOf(parsed(await raw().catch(() => undefined)));
