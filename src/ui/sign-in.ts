import type { Auth, SignIn } from '../auth';
import { clouds } from '../auth/clouds';
import type { Settings } from '../auth/settings';
import type { Connection } from './engine';
import type { Message } from './state';
import type { DoorSurroundings } from './surroundings';

/** A prepared sign-in, and where it leads. */
export interface OpenDoor {
  readonly auth: Auth;
  readonly settings: Settings;
  readonly tenant: string | undefined;
}

/** The way to Microsoft: loads MSAL once somebody wants it, and again when another directory is typed. */
export class Door {
  private opening: Promise<OpenDoor> | undefined;
  private openingTenant: string | undefined;
  /** Ready to use within a click; nothing while it is still loading. */
  open: OpenDoor | undefined;

  constructor(private readonly page: DoorSurroundings) {}

  /** Prepares the sign-in, or says why there can be none. */
  async prepare(): Promise<OpenDoor | Message> {
    const settings = await this.page.settings();
    if (!('clientId' in settings)) return settings;
    const tenant = this.page.tenant();
    if (typeof tenant === 'object') return { key: 'tenant' };
    if (!this.opening || this.openingTenant !== tenant) {
      [this.open, this.openingTenant] = [undefined, tenant];
      this.opening = this.load(settings, tenant);
    }
    return (this.open = await this.opening);
  }

  /** The prepared sign-in, as long as it leads to the directory that is typed now. */
  get ready(): OpenDoor | undefined {
    return this.open?.tenant === this.page.tenant() ? this.open : undefined;
  }

  private async load(settings: Settings, tenant: string | undefined): Promise<OpenDoor> {
    const [{ openAuth }, { scopesOf }] = await Promise.all([import('../auth'), import('./engine')]);
    const base = new URL(import.meta.env.BASE_URL, location.origin).href;
    const auth = await openAuth({ settings, tenant, scopes: scopesOf(this.page.guide), base });
    return { auth, settings, tenant };
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
