/** Entra dates its tokens back by five minutes: `exp − iat` of its sample tokens is 3900 s for an hour (entra-docs, id-token-claims-reference.md). */
const BACKDATED = 300;

/** Seconds a token may have been under way, its own rounded ones included: a clock that is off by less is right. */
const UNDER_WAY = 60;

const KEY = 'guide-clock';

/** What one token told when it arrived. */
interface Compared {
  /** `iat` of that token. */
  readonly iat: number;
  /** By how many seconds Microsoft's clock is ahead of this computer's. */
  readonly ahead: number;
}

let last: Compared | undefined;

const remembered = (): Partial<Compared> => {
  try {
    return last ?? (JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Compared>);
  } catch {
    return {}; // Storage is switched off, or somebody else wrote there: nothing is known of an older token.
  }
};

const remember = (compared: Compared) => {
  last = compared;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(compared));
  } catch {
    // As above: it is known until the page is left.
  }
};

/** Forgets what the clock of this computer was like. */
export const forgetClock = () => {
  last = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
};

/**
 * By how many seconds Microsoft's clock is ahead of this computer's. Only a token that has just been issued tells; it is
 * kept for the tab, so that the same token taken from the cache later still tells the same.
 */
export const clockAhead = (iat: number, fromCache: boolean): number | undefined => {
  const known = remembered();
  if (known.iat === iat) return known.ahead;
  if (fromCache) return undefined;
  const apart = iat + BACKDATED - Date.now() / 1000;
  const ahead = Math.abs(apart) < UNDER_WAY ? 0 : apart;
  remember({ iat, ahead });
  return ahead;
};
