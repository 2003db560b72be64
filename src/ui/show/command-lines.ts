import { searchOf } from '../../checks';
import type { Guide } from '../../checks/guide';
import { commandsFor } from '../../import/commands';
import type { View } from '../session/view';
import { knownOf } from './links';
import { setText } from './write';

/** Writes the command lines for the registration that is known or typed, or says that its id is missing. */
export const showCommands = (guide: Guide, view: View, graph: string) => {
  const appId = knownOf(view) ?? view.case.typed.clientId.trim();
  const commands = commandsFor({ appId, api: searchOf(guide).api ?? '', graph });
  document.querySelector('[data-commands-missing]')?.toggleAttribute('hidden', commands !== undefined);
  for (const place of document.querySelectorAll<HTMLElement>('[data-commands]')) {
    const lines = commands?.[place.dataset['commands'] as keyof typeof commands];
    place.hidden = lines === undefined;
    setText(place.querySelector('[data-value]'), lines?.join('\n') ?? '');
  }
};
