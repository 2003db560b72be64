/** Whether a day (ISO 8601) lies between two others, both included; no second one means: from then on. */
export const isCurrent = (today: string, from: string, until?: string) =>
  from <= today && (until === undefined || until === '' || today <= until);

/** The day of a moment where the reader is. */
export const dayOf = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
