/** One stretch of encoded bytes as text, or as it stands where it is none. */
const decoded = (bytes: string) => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
};

/** The address of a request for the eye; what is encoded wrongly, as somebody's hand or Microsoft may have it, stays. */
export const shownPath = (path: string): string => path.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
