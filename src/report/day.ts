const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The calendar day at that moment for the users of the guide: `2026-11-23`. */
export const berlinDay = (moment: Date) => day.format(moment);

/** Days later or earlier by the calendar, whatever the clocks do in between. */
export const addDays = (date: string, days: number) => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};
