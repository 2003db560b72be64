/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- MSAL comes by a script tag, without types */
msalRedirectBridge.broadcastResponseToMainFrame().catch(() => {
  document.getElementById('state').textContent = 'Hier ist nichts zu tun.';
});
