import * as z from 'zod/mini';
import { checkKind } from '../kind';

/** Something no machine can see: the user declares it, and the page says why. */
export const manual = checkKind({
  schema: z.strictObject({ task: z.string(), why: z.string() }),
  title: 'Eigene Prüfung',
  needs: [],
  manual: true,
  soll: ({ task }) => task,
  judge: ({ params }) => ({ status: 'manual', ist: params.why }),
});
