import type { Account, Directory } from './directory';

/** May consent to delegated permissions; source: entra-docs, grant-admin-consent.md @ 07cd7ac. */
const ADMINISTRATORS = [
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
  'e8611ab8-c189-46e8-94e1-60213ab1f814', // Privileged Role Administrator
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', // Application Administrator
  '158c047a-c907-4556-b7ef-446551a6b5f7', // Cloud Application Administrator
];
/** „The check box will only show for the Global Administrator role“ (application-consent-experience.md @ 011a330). */
const WITH_BOX = ADMINISTRATORS.slice(0, 1);

/** What the checker's registration asks for, which the admin-consent endpoint grants as a whole. */
export const REGISTERED = ['User.Read', 'Application.Read.All'];

/** Who may consent in a directory, and what has been consented to. */
export class Consents {
  /** As at Microsoft: others get „Administratorgenehmigung erforderlich“. Off, anybody may, as with an app that needs no administrator. */
  onlyAdministrators = false;
  /** The directory lets people ask for approval (admin consent workflow). */
  workflow = false;
  /** Roles of further accounts, by account id; those of the tenant's own user stand in the tenant. */
  readonly roles = new Map<string, readonly string[]>();

  readonly #own = new Map<string, Set<string>>();
  readonly #forAll = new Set<string>();

  constructor(private readonly directory: () => Directory) {}

  /** What this account may use: its own consent, and the organization's. */
  of(id: string): ReadonlySet<string> {
    return new Set([...(this.#own.get(id) ?? []), ...this.#forAll]);
  }

  /** A consent covers who gives it, and nobody else, unless it is given for the organization. */
  give(id: string, scopes: readonly string[], forAll = false): void {
    this.#own.set(id, new Set([...(this.#own.get(id) ?? []), ...scopes]));
    if (forAll) for (const scope of scopes) this.#forAll.add(scope);
  }

  mayConsent(account: Account): boolean {
    return !this.onlyAdministrators || this.isAdministrator(account);
  }

  isAdministrator(account: Account): boolean {
    return this.#holds(account, ADMINISTRATORS);
  }

  /** Sees the box that makes a consent the organization's. */
  hasBox(account: Account): boolean {
    return this.onlyAdministrators && this.#holds(account, WITH_BOX);
  }

  #holds({ id }: Account, roles: readonly string[]) {
    const { user, directoryRoles } = this.directory();
    const own = user?.id === id ? directoryRoles.map(({ roleTemplateId }) => roleTemplateId) : [];
    return [...own, ...(this.roles.get(id) ?? [])].some((role) => roles.includes(role));
  }
}
