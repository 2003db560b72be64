import type { Account } from './directory';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const page = (title: string, body: string) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<link rel="icon" href="data:,"><h1>${escaped(title)}</h1>${body}</html>`;

/** „Konto auswählen“: a button per account, named by its user principal name. */
export const chooserPage = (accounts: readonly Account[]) => {
  const button = ({ id, displayName, userPrincipalName }: Account) =>
    `<p><button name="account" value="${escaped(id)}">${escaped(userPrincipalName)}</button> ${escaped(displayName)}</p>`;
  return page('Konto auswählen', `<form>${accounts.map(button).join('')}</form>`);
};

/** „Angeforderte Berechtigungen“: what the app asks for, to accept or to refuse. */
export const consentPage = (account: Account, scopes: readonly string[]) =>
  page(
    'Angeforderte Berechtigungen',
    `<p>${escaped(account.userPrincipalName)}</p>` +
      `<ul>${scopes.map((scope) => `<li>${escaped(scope)}</li>`).join('')}</ul>` +
      '<form><button name="consent" value="refuse">Abbrechen</button> ' +
      '<button name="consent" value="accept">Akzeptieren</button></form>',
  );

/** An error Entra shows itself instead of returning to the app. */
export const errorPage = (message: string) =>
  page('Anmelden', `<p>Leider können wir Sie nicht anmelden.</p><p>${escaped(message)}</p>`);
