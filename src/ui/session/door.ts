import type { Auth, SignIn } from '../../auth';
import { isTenant, type Settings } from '../../auth/settings';
import { isGuid } from '../../checks/guid';
import { clouds } from '../../microsoft/clouds';
import type { Message, SignedIn, Typed } from './case';
import type { Connection } from './read-tenant';
import { loadEngine } from './loading';
import type { Surroundings } from './surroundings';

/** Where a sign-in leads: by default the operator's checker app and the directory of whoever signs in. */
interface Target {
  /** The customer's directory, a GUID or a domain. */
  readonly tenant?: string;
  /** Application id of a checker app of the customer's own. */
  readonly clientId?: string;
}

/** A prepared sign-in, and where it leads. */
export interface OpenDoor {
  readonly auth: Auth;
  readonly settings: Settings;
  readonly target: Target;
}

/** An app of the customer's own is known in its directory only, so that must be named. */
const targetOf = (typed: Typed): Target | Message => {
  const [tenant, clientId] = [typed.tenant.trim(), typed.signInClientId.trim()];
  if (tenant !== '' && !isTenant(tenant)) return { key: 'tenant' };
  if (clientId !== '' && !isGuid(clientId)) return { key: 'own-app' };
  if (clientId !== '' && tenant === '') return { key: 'own-app-tenant' };
  return { ...(tenant !== '' && { tenant }), ...(clientId !== '' && { clientId }) };
};

const isMessage = (one: Target | Message): one is Message => 'key' in one || 'codes' in one;

const isSame = (one: Target | undefined, other: Target | Message) =>
  !isMessage(other) && one?.tenant === other.tenant && one?.clientId === other.clientId;

/** The way to Microsoft: loads MSAL once somebody wants it, and again when another directory is typed. */
export class Door {
  private opening: Promise<OpenDoor> | undefined;
  private openingTarget: Target | undefined;
  /** Ready to use within a click; nothing while it is still loading. */
  open: OpenDoor | undefined;

  constructor(private readonly page: Surroundings) {}

  /** Prepares the sign-in, or says why there can be none. */
  async prepare(typed: Typed): Promise<OpenDoor | Message> {
    const target = targetOf(typed);
    if (isMessage(target)) return target;
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
  ready(typed: Typed): OpenDoor | undefined {
    return isSame(this.open?.target, targetOf(typed)) ? this.open : undefined;
  }

  private async load(settings: Settings, target: Target): Promise<OpenDoor> {
    const [{ openAuth }, { scopesOf }] = await Promise.all([this.page.auth(), loadEngine()]);
    const { guide, site } = this.page;
    const auth = await openAuth({ settings, tenant: target.tenant, scopes: scopesOf(guide), base: `${site}/` });
    return { auth, settings, target };
  }
}

/** Where a signed-in account reads. */
export const connectionOf = (
  { settings }: OpenDoor,
  { account, token }: SignIn,
  { fetch }: Surroundings,
): Connection => ({
  source: 'tenant',
  root: clouds[settings.cloud].graph,
  authority: clouds[settings.cloud].authority,
  account,
  token,
  ...(fetch && { fetch }),
});

/** Who has come in by it, and when. */
export const signedInBy = ({ settings }: OpenDoor, { account }: SignIn, now: Date): SignedIn => ({
  source: 'tenant',
  account,
  portal: clouds[settings.cloud].portal,
  since: now.toISOString(),
});
