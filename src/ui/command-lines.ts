import { clouds } from '../microsoft/clouds';
import { searchOf } from '../checks';
import { commandsFor } from '../import/commands';
import type { Session } from './session';
import { settings } from './settings';

/** Graph's origin in the operator's cloud; the global one where nothing is configured. */
const graphOf = async () => {
  const configured = await settings();
  return clouds['cloud' in configured ? configured.cloud : 'global'].graph;
};

/** Writes the command lines for the registration that is known or typed, or says that its id is missing. */
export const showCommands = async (panel: HTMLElement, session: Session) => {
  const { guide, appId } = session.subject;
  const commands = commandsFor({ appId, api: searchOf(guide).api ?? '', graph: await graphOf() });
  panel.querySelector('[data-commands-missing]')?.toggleAttribute('hidden', commands !== undefined);
  for (const place of panel.querySelectorAll<HTMLElement>('[data-commands]')) {
    const lines = commands?.[place.dataset['commands'] as keyof typeof commands];
    place.hidden = lines === undefined;
    const value = place.querySelector('[data-value]');
    if (value) value.textContent = lines?.join('\n') ?? '';
  }
};
