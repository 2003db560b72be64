import * as z from 'zod/mini';
import type { Found, Saved } from '../session/pile';
import { keepText, keptJson, keptText, type Lasting } from './storage';

const KEY = 'desk-reports';
const DROPPED = 'desk-dropped';

const keptShape = z.array(
  z.object({ line: z.string(), file: z.string().check(z.maxLength(300)) }),
) satisfies z.ZodMiniType<Saved[]>;

/** What was dropped, and what there is to say of it; a sentence goes by its key. */
const droppedShape = z.object({
  reports: keptShape,
  said: z.array(
    z.object({
      key: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
      detail: z.exactOptional(z.string().check(z.maxLength(700))),
    }),
  ),
}) satisfies z.ZodMiniType<Found>;

const readFrom = (term: Lasting): Saved[] | undefined =>
  keptText(KEY, term) === undefined ? undefined : (keptShape.safeParse(keptJson(KEY, term)).data ?? []);

/** The reports on the desk, and whether this browser keeps them beyond the tab. */
export interface Memory {
  readonly kept: readonly Saved[];
  readonly beyond: boolean;
}

/** What this browser, or else this tab, has kept; it is only text until it has been read as strictly as a file. */
export const recall = (): Memory => {
  const here = readFrom('browser');
  return here ? { kept: here, beyond: true } : { kept: readFrom('tab') ?? [], beyond: false };
};

/** Keeps the reports in one place only: in this browser where that is wanted, else in this tab. Says whether it could. */
export const remember = ({ kept, beyond }: Memory): boolean => {
  const [into, other]: readonly [Lasting, Lasting] = beyond ? ['browser', 'tab'] : ['tab', 'browser'];
  keepText(KEY, undefined, other);
  const text = JSON.stringify(kept.map(({ line, file }) => ({ line, file })));
  return keepText(KEY, kept.length === 0 ? undefined : text, into);
};

/** Tells when another tab has changed what this browser keeps. */
export const onOtherTab = (changed: () => void) => {
  addEventListener('storage', ({ key, storageArea }) => {
    if (key === KEY && storageArea === localStorage) changed();
  });
};

/** Leaves for the desk what was dropped on another page of this tab; says whether it could. */
export const leaveForDesk = (found: Found): boolean => keepText(DROPPED, JSON.stringify(found));

/** Whether something was left for the desk. */
export const isLeft = (): boolean => keptText(DROPPED) !== undefined;

/** Takes what was left for the desk, once. */
export const takeLeft = (): Found => {
  const left = droppedShape.safeParse(keptJson(DROPPED));
  keepText(DROPPED, undefined);
  return left.data ?? { reports: [], said: [] };
};
