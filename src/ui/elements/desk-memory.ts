import * as z from 'zod/mini';
import type { Found, Kept } from '../session/pile';

const KEY = 'desk-reports';
const DROPPED = 'desk-dropped';

const keptShape = z.array(
  z.object({ line: z.string(), file: z.string().check(z.maxLength(300)) }),
) satisfies z.ZodMiniType<Kept[]>;

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

const readFrom = (storage: Storage): Kept[] | undefined => {
  const text = storage.getItem(KEY);
  return text === null ? undefined : (keptShape.safeParse(JSON.parse(text)).data ?? []);
};

/** The reports on the desk, and whether this browser keeps them beyond the tab. */
export interface Memory {
  readonly kept: readonly Kept[];
  readonly beyond: boolean;
}

/** What this browser, or else this tab, has kept; it is only text until it has been read as strictly as a file. */
export const recall = (): Memory => {
  try {
    const here = readFrom(localStorage);
    return here ? { kept: here, beyond: true } : { kept: readFrom(sessionStorage) ?? [], beyond: false };
  } catch {
    return { kept: [], beyond: false }; // Storage is switched off, or something else stands there.
  }
};

/** Keeps the reports in one place only: in this browser where that is wanted, else in this tab. Says whether it could. */
export const remember = ({ kept, beyond }: Memory): boolean => {
  try {
    const [into, other] = beyond ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
    other.removeItem(KEY);
    if (kept.length === 0) into.removeItem(KEY);
    else into.setItem(KEY, JSON.stringify(kept.map(({ line, file }) => ({ line, file }))));
    return into instanceof Storage;
  } catch {
    return false;
  }
};

/** Tells when another tab has changed what this browser keeps. */
export const onOtherTab = (changed: () => void) => {
  addEventListener('storage', ({ key, storageArea }) => {
    if (key === KEY && storageArea === localStorage) changed();
  });
};

/** Leaves for the desk what was dropped on another page of this tab; says whether it could. */
export const leaveForDesk = (found: Found): boolean => {
  try {
    sessionStorage.setItem(DROPPED, JSON.stringify(found));
    return sessionStorage instanceof Storage;
  } catch {
    return false;
  }
};

/** Whether something was left for the desk. */
export const isLeft = (): boolean => {
  try {
    return sessionStorage.getItem(DROPPED) !== null;
  } catch {
    return false;
  }
};

/** Takes what was left for the desk, once. */
export const takeLeft = (): Found => {
  try {
    const text = sessionStorage.getItem(DROPPED) ?? '';
    sessionStorage.removeItem(DROPPED);
    return droppedShape.parse(JSON.parse(text));
  } catch {
    return { reports: [], said: [] }; // Storage is switched off, or something else stands there.
  }
};
