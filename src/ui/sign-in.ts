import type { Auth, SignIn } from '../auth';
import { clouds } from '../microsoft/clouds';
import type { Settings } from '../auth/settings';
import type { Connection } from './engine';
import type { Message } from './state';
import type { DoorSurroundings, Target } from './surroundings';

/** A prepared sign-in, and where it leads. */
export interface OpenDoor {
  readonly auth: Auth;
  readonly settings: Settings;
  readonly target: Target;
}

const isSame = (one: Target | undefined, other: Target | Message) =>
  !('key' in other) && !('codes' in other) && one?.tenant === other.tenant && one?.clientId === other.clientId;

/** The way to Microsoft: loads MSAL once somebody wants it, and again when another directory is typed. */
export class Door {
  private opening: Promise<OpenDoor> | undefined;
  private openingTarget: Target | undefined;
  /** Ready to use within a click; nothing while it is still loading. */
  open: OpenDoor | undefined;

  constructor(private readonly page: DoorSurroundings) {}

  /** Prepares the sign-in, or says why there can be none. */
  async prepare(): Promise<OpenDoor | Message> {
    const target = this.page.target();
    if ('key' in target || 'codes' in target) return target;
    const settings = await this.page.settings(target.clientId);
    if (!('clientId' in settings)) return settings;
    if (!this.opening || !isSame(this.openingTarget, target)) {
      [this.open, this.openingTarget] = [undefined, target];
      this.opening = this.load(settings, target);
    }
    const { opening } = this;
    try {
      return (this.open = await opening);
    } catch (error) {
      // What could not be loaded is loaded anew at the next try.
      if (opening === this.opening) this.opening = undefined;
      throw error;
    }
  }

  /** The prepared sign-in, as long as it leads to the directory that is typed now. */
  get ready(): OpenDoor | undefined {
    return isSame(this.open?.target, this.page.target()) ? this.open : undefined;
  }

  private async load(settings: Settings, target: Target): Promise<OpenDoor> {
    const [{ openAuth }, { scopesOf }] = await Promise.all([import('../auth'), import('./engine')]);
    const base = new URL(import.meta.env.BASE_URL, location.origin).href;
    const auth = await openAuth({ settings, tenant: target.tenant, scopes: scopesOf(this.page.guide), base });
    return { auth, settings, target };
  }
}

/** Where a signed-in account reads. */
export const connectionOf = ({ settings }: OpenDoor, { account, token }: SignIn): Connection => ({
  source: 'tenant',
  root: clouds[settings.cloud].graph,
  authority: clouds[settings.cloud].authority,
  account,
  token,
});
