import * as z from 'zod/mini';

/** An id as Microsoft writes it: 8-4-4-4-12 hexadecimal digits. */
export const guid = z.guid();
