/* The smallest page that signs in by MSAL as the site does; `window.silent` and `window.get` are for the spec. */
const scopes = ['User.Read', 'Application.Read.All'];
const result = document.getElementById('result');

const show = (run, value) => {
  result.textContent = JSON.stringify(value);
  result.dataset.run = run;
};

const failed = ({ name, errorCode, errorNo, subError, errorMessage }) =>
  show('failed', { name, errorCode, errorNo, subError, errorMessage });

const signedIn = (answer) => {
  pca.setActiveAccount(answer.account);
  show('done', {
    scopes: answer.scopes,
    accessToken: answer.accessToken,
    idTokenClaims: answer.idTokenClaims,
    homeAccountId: answer.account.homeAccountId,
    tenantId: answer.account.tenantId,
    username: answer.account.username,
  });
};

let pca;

const start = async () => {
  const { clientId } = await (await fetch('/config.json')).json();
  const tenant = new URLSearchParams(location.search).get('tenant') ?? 'organizations';
  pca = new msal.PublicClientApplication({
    auth: {
      clientId: new URLSearchParams(location.search).get('clientId') ?? clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
      redirectUri: new URL(
        new URLSearchParams(location.search).get('redirect') ?? '/auth/redirect.html',
        location.origin,
      ).href,
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await pca.initialize();
  const back = await pca.handleRedirectPromise();
  if (back) signedIn(back);
};

document.getElementById('popup').addEventListener('click', () => {
  pca
    .acquireTokenPopup({ scopes, prompt: 'select_account', overrideInteractionInProgress: true })
    .then(signedIn, failed);
});
document.getElementById('redirect').addEventListener('click', () => {
  pca.acquireTokenRedirect({ scopes, prompt: 'select_account' }).catch(failed);
});

/** A silent token, from the cache or by the refresh token. */
window.silent = (more = []) => {
  const request = { scopes: [...scopes, ...more], account: pca.getActiveAccount(), cacheLookupPolicy: 2 };
  return pca.acquireTokenSilent(request).then(
    ({ accessToken, fromCache }) => ({ accessToken, fromCache }),
    ({ name, errorCode, errorNo, subError }) => ({ name, errorCode, errorNo, subError }),
  );
};
document.getElementById('logout').addEventListener('click', () => {
  const postLogoutRedirectUri = new URL('/auth/redirect.html', location.origin).href;
  pca.logoutPopup({ account: pca.getActiveAccount(), postLogoutRedirectUri }).catch(failed);
});

/** One GET at Graph, and the headers the page may read of its answer. */
window.get = async (url, token) => {
  const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  const readable = [...response.headers.keys()];
  return { status: response.status, body: await response.json(), readable };
};

start().then(() => {
  for (const button of document.querySelectorAll('button')) button.disabled = false;
}, failed);
