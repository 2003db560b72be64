import type { Account } from './directory';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const page = (title: string, body: string) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<link rel="icon" href="data:,"><h1>${escaped(title)}</h1>${body}</html>`;

const button = (name: string, value: string, text: string) =>
  `<button name="${name}" value="${escaped(value)}">${escaped(text)}</button> `;

/** What a form sends back with its button: the query it was opened with. */
const kept = (query: URLSearchParams) =>
  [...query].map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('');

/** „Konto auswählen“: a button per account, named by its user principal name. */
export const chooserPage = (accounts: readonly Account[], query = new URLSearchParams()) => {
  const line = ({ id, displayName, userPrincipalName }: Account) =>
    `<p>${button('account', id, userPrincipalName)}${escaped(displayName)}</p>`;
  return page('Konto auswählen', `<form>${kept(query)}${accounts.map(line).join('')}</form>`);
};

export interface Asking {
  readonly account: Account;
  readonly scopes: readonly string[];
  readonly query?: URLSearchParams;
}

const BOX = '<p><label><input type="checkbox" name="all" value="1"> Zustimmung im Namen Ihrer Organisation</label></p>';

/** „Angeforderte Berechtigungen“: what the app asks for, to accept or to refuse; a publisher nobody has verified. */
export const consentPage = ({ account, scopes, query }: Asking, { box = false, forAll = false } = {}) =>
  page(
    forAll ? 'Angeforderte Berechtigungen: Für Ihre Organisation akzeptieren' : 'Angeforderte Berechtigungen',
    `<p>${escaped(account.userPrincipalName)}</p><p>Nicht überprüft</p>` +
      `<ul>${scopes.map((scope) => `<li>${escaped(scope)}</li>`).join('')}</ul>` +
      `<form>${kept(query ?? new URLSearchParams())}${box ? BOX : ''}` +
      button('consent', 'refuse', 'Abbrechen') +
      button('consent', 'accept', 'Akzeptieren') +
      '</form>',
  );

/**
 * „Administratorgenehmigung erforderlich“ („Need admin approval“): who may not consent ends here. With the admin consent workflow there is a form besides; what its
 * way back looks like is not documented, so it is the same.
 */
export const approvalPage = (account: Account, workflow: boolean, query = new URLSearchParams()) =>
  page(
    'Administratorgenehmigung erforderlich',
    `<p>${escaped(account.userPrincipalName)}</p><p>Die App benötigt eine Berechtigung, die nur ein Administrator erteilen kann.</p>` +
      `<form>${kept(query)}${workflow ? `<textarea name="why"></textarea>${button('consent', 'ask', 'Genehmigung anfordern')}` : ''}` +
      `${button('consent', 'back', 'Ohne Zustimmung zur App zurückkehren')}</form>`,
  );

/** What the workflow says once the form is sent. */
export const askedPage = (query = new URLSearchParams()) =>
  page(
    'Anforderung gesendet',
    `<form>${kept(query)}${button('consent', 'back', 'Ohne Zustimmung zur App zurückkehren')}</form>`,
  );

/** An error Entra shows itself instead of returning to the app. */
export const errorPage = (message: string) =>
  page('Anmelden', `<p>Leider können wir Sie nicht anmelden.</p><p>${escaped(message)}</p>`);
