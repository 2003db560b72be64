import { BrowserAuthError, PublicClientApplication } from '@azure/msal-browser';

type Wait = Parameters<PublicClientApplication['waitForPopupResponse']>;

/** How often we look whether the window is still there, and how long it must be gone; in milliseconds. */
const LOOK = 250;
const GONE = 1000;

/**
 * MSAL's client with two things it lacks: the popup can be cancelled from the page, and closing it is noticed.
 * MSAL waits for the answer of the redirect bridge alone and never learns that nobody will send it (MSAL issues #8521,
 * #8572). `closed` may be wrong while a page of the sign-in isolates itself (Cross-Origin-Opener-Policy), so it is only
 * told, never acted on: an answer that still arrives counts. `waitForPopupResponse` is marked internal; the exact
 * version of MSAL is pinned.
 */
export class CancellableClient extends PublicClientApplication {
  private abort = new AbortController();

  /** Called when the popup seems to be closed. */
  closed: () => void = () => undefined;

  /** Gives up the popup that is open, if one is. */
  cancel() {
    this.abort.abort();
    this.abort = new AbortController();
  }

  protected override async waitForPopupResponse(request: Wait[0], popup: Wait[1], parent: Wait[2]): Promise<string> {
    const { signal } = this.abort;
    const answer = super.waitForPopupResponse(request, popup, parent);
    const cancelled = new Promise<never>((_, reject) => {
      const refuse = () => {
        reject(new BrowserAuthError('user_cancelled', request.correlationId));
      };
      signal.addEventListener('abort', refuse, { once: true });
    });
    const watch = this.watch(popup);
    try {
      return await Promise.race([answer, cancelled]);
    } finally {
      clearInterval(watch);
      answer.catch(() => undefined);
    }
  }

  private watch(popup: Window) {
    let since: number | undefined;
    const look = setInterval(() => {
      if (!popup.closed) since = undefined;
      else if (since === undefined) since = Date.now();
      else if (Date.now() - since >= GONE) {
        clearInterval(look);
        this.closed();
      }
    }, LOOK);
    return look;
  }
}
