/* global msalRedirectBridge */
/** Hands Microsoft's answer to the page that asked for the sign-in. Opened by hand there is no answer to hand over. */
const show = (id) => {
  for (const paragraph of document.querySelectorAll('main > p')) paragraph.hidden = paragraph.id !== id;
  document.title = document.getElementById(id).textContent.trim().split('.')[0];
};

if (typeof msalRedirectBridge === 'undefined') show('broken');
else msalRedirectBridge.broadcastResponseToMainFrame().catch(() => show('nothing'));
