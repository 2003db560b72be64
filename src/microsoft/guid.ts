const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as Microsoft writes it: 8-4-4-4-12 hexadecimal digits, whatever their case. */
export const isGuid = (value: string) => GUID.test(value);
