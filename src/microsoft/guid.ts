/** An id as Microsoft writes it: 8-4-4-4-12 hexadecimal digits, to be part of a pattern that heeds no case. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Every id in a text, for `match` and `replace`. */
export const GUIDS = new RegExp(GUID, 'gi');

const WHOLE = new RegExp(`^${GUID}$`, 'i');

/** Whether a text is an id and nothing else. */
export const isGuid = (value: string) => WHOLE.test(value);
