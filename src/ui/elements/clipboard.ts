/**
 * Chromium, which alone has `userAgentData`, opens a window and writes to the clipboard for seconds after a click; others
 * only within it, so that there nothing may be loaded first.
 */
export const isPatient = 'userAgentData' in navigator;

/** Copies a text that is still being made, and says whether it could: where only the click may write, the promise is written. */
export const copyLater = async (text: Promise<string>): Promise<boolean> => {
  try {
    if (typeof ClipboardItem === 'function' && !isPatient) {
      const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } else await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false; // No permission to write to the clipboard.
  }
};
