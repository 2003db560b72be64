/* global msalRedirectBridge */
/** Hands Microsoft's answer to the page that asked for the sign-in. Opened by hand there is no answer to hand over. */
const show = (id) => {
  for (const paragraph of document.querySelectorAll('main > p')) paragraph.hidden = paragraph.id !== id;
  document.title = document.getElementById(id).textContent.trim().split('.')[0];
};

/**
 * An administrator who was sent here after consenting for everybody: there is no sign-in to finish, since nobody here began
 * one (`state`). The answer stands in the query and leaves it, for it names the directory.
 */
const answer = new URLSearchParams(location.search);
const consent = !answer.has('state') && (answer.has('admin_consent') || answer.has('error'));

if (consent) {
  history.replaceState(null, '', location.pathname);
  show(answer.has('error') ? 'refused' : 'consented');
} else if (typeof msalRedirectBridge === 'undefined') show('broken');
else msalRedirectBridge.broadcastResponseToMainFrame().catch(() => show('nothing'));
