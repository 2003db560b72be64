/** Days and times as the users of the guide read them: German, in the time zone of its product. */
const german = (options: Intl.DateTimeFormatOptions, language = 'de-DE') =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'Europe/Berlin' });

const long = german({ dateStyle: 'long' });
const medium = german({ dateStyle: 'medium' });
const clock = german({ timeStyle: 'short' });
/** Swedish dates are ISO 8601. */
const iso = german({ dateStyle: 'short' }, 'sv-SE');
const relative = new Intl.RelativeTimeFormat('de-DE', { numeric: 'auto' });

/** A tenant may hold anything where a date belongs; then it is shown as it stands. */
const shown = (value: Date | string, format: (valid: Date) => string) => {
  const at = new Date(value);
  if (!Number.isNaN(at.getTime())) return format(at);
  return typeof value === 'string' ? `„${value.slice(0, 40)}“` : 'unbekannt';
};

/** „23. November 2026“ */
export const date = (value: Date | string) => shown(value, (at) => long.format(at));

/** „23.11.2026“, to stand in a column. */
export const shortDate = (value: Date | string) => shown(value, (at) => medium.format(at));

/** „14:05“ */
export const timeOfDay = (value: Date | string) => shown(value, (at) => clock.format(at));

/** „23. November 2026, 14:05 Uhr“ */
export const moment = (value: Date | string) => shown(value, (at) => `${long.format(at)}, ${clock.format(at)} Uhr`);

/** „gestern“, „in 3 Tagen“: how far away a day is. */
export const daysAway = (days: number) => relative.format(days, 'day');

/** A day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one moment to the other. */
export const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY);

/** The calendar day at that moment: `2026-11-23`. */
export const dayOf = (at: Date) => iso.format(at);

/** Days later or earlier by the calendar, whatever the clocks do in between. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** How often midnight comes from one day to the other. */
export const nightsBetween = (from: string, to: string) => daysBetween(new Date(from), new Date(to));

/** Whether a day lies between two others, both included; no second one means: from then on. */
export const isCurrent = (today: string, from: string, until?: string) =>
  from <= today && (until === undefined || until === '' || today <= until);
