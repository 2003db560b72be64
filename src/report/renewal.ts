import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { addDays, dayOf } from '../checks/dates';
import { alarmText, doneText, renewalSteps, titleText, type Ending, type Renewal } from './renewal-text';

export type { Renewal } from './renewal-text';

/** As Entra recommends: a renewal is due a month before the end. */
const DAYS_BEFORE = 30;
const HOUR = 60 * 60;

/** 64 bits of FNV-1a: not secret, only the same for the same id. */
const fingerprint = (text: string) =>
  new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n)
    .toString(16)
    .padStart(16, '0');

/** Minutes since 2026: a later export of the same event takes the place of a former one (RFC 5545, SEQUENCE). */
const sequenceAt = (now: Date) => Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000));

/** The day of the event, a month before the end by the calendar, or tomorrow where that is past. */
const dueOn = (end: Date, now: Date) => {
  const [due, tomorrow] = [addDays(dayOf(end), -DAYS_BEFORE), addDays(dayOf(now), 1)];
  return due > tomorrow ? { day: due, isLate: false } : { day: tomorrow, isLate: true };
};

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** An all-day event for a secret or a certificate, the same one for the same. */
const eventIn = (calendar: ICalCalendar, { keyId }: Ending, day: string, now: Date) =>
  calendar.createEvent({
    id: `${fingerprint(keyId.toLowerCase())}@entra-guide`,
    sequence: sequenceAt(now),
    stamp: now,
    start: atMidnight(day),
    end: atMidnight(addDays(day, 1)),
    timezone: 'UTC',
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  });

/** Takes back the reminder of one that another has replaced. */
const takeBack = (calendar: ICalCalendar, old: Ending, { now }: Renewal) => {
  const event = eventIn(calendar, old, dueOn(old.end, now).day, now);
  event.summary(doneText(old));
  event.status(ICalEventStatus.CANCELLED);
};

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const add = (calendar: ICalCalendar, renewal: Renewal) => {
  const { end, guideUrl, now, customer = '', replaced = [] } = renewal;
  const { day, isLate } = dueOn(end, now);
  const event = eventIn(calendar, renewal, day, now);
  const whose = customer === '' ? '' : `${customer}: `;
  event.summary(`${whose}${titleText(renewal)}`);
  event.description(renewalSteps(renewal));
  if (isWebAddress(guideUrl)) event.url(guideUrl);
  const description = `Erinnerung: ${whose}${alarmText(renewal)}`;
  // In seconds before the start; without saying so, what comes after it would be counted from the end.
  const trigger = (isLate ? -9 : 15) * HOUR;
  event.createAlarm({ type: ICalAlarmType.display, description, trigger }).relatesTo(ICalAlarmRelatesTo.start);
  for (const old of replaced) takeBack(calendar, old, renewal);
};

/**
 * All-day events in the iCalendar format (RFC 5545), one for each secret or certificate, that remind of its renewal, with
 * its steps; reminders of those that it replaces are taken back. The alarm rings the day before at nine; where the event is
 * tomorrow already, on the day itself at nine. No secret is in it, nor a part.
 */
export const renewalEvents = (...renewals: readonly Renewal[]): string => {
  const calendar = ical({
    prodId: { company: 'entra-guide-validator', product: 'Erneuerung', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const renewal of renewals) add(calendar, renewal);
  // Every line of a calendar file ends with a line end, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
};
