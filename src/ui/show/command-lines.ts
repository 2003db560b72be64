import { searchOf } from '../../checks';
import type { Guide } from '../../checks/guide';
import { commandsFor } from '../../import/commands';
import type { View } from '../session/view';
import { setText } from './write';

/** Writes the command lines for the registration that is known or typed, or says that its id is missing. */
export const showCommands = (guide: Guide, { snapshot, case: one }: View, graph: string) => {
  const application = snapshot?.facts.application;
  const appId = (application?.ok ? application.value?.appId : undefined) ?? one.typed.clientId.trim();
  const commands = commandsFor({ appId, api: searchOf(guide).api ?? '', graph });
  document.querySelector('[data-commands-missing]')?.toggleAttribute('hidden', commands !== undefined);
  for (const place of document.querySelectorAll<HTMLElement>('[data-commands]')) {
    const lines = commands?.[place.dataset['commands'] as keyof typeof commands];
    place.hidden = lines === undefined;
    setText(place.querySelector('[data-value]'), lines?.join('\n') ?? '');
  }
};
