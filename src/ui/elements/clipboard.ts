/**
 * Copies a text that is still being made, and says whether it could. Safari lets only the click itself write, so the
 * promise goes into the clipboard at once; Chromium, which alone has `userAgentData`, waits for the text as well.
 */
export const copyLater = async (text: Promise<string>): Promise<boolean> => {
  try {
    if (typeof ClipboardItem === 'function' && !('userAgentData' in navigator)) {
      const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } else await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false; // No permission to write to the clipboard.
  }
};
