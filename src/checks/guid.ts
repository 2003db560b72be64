import { isGuid } from '../microsoft/guid';

export { GUID, GUIDS, isGuid } from '../microsoft/guid';

/**
 * The only thing somebody typed or a file named that may become part of a command: a GUID, and nothing else, so that
 * whoever copies the command executes nothing else.
 */
export const commandId = (value: string | undefined): string | undefined => {
  const id = value?.trim() ?? '';
  return isGuid(id) ? id : undefined;
};

/** GUIDs are equal whatever their case. */
export const sameGuid = (a: string | null | undefined, b: string | null | undefined) =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
