msalRedirectBridge.broadcastResponseToMainFrame().catch(() => {
  document.getElementById('state').textContent = 'Hier ist nichts zu tun.';
});
