import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { date, quoted } from '../checks/format';
import { addDays, berlinDay } from './day';
import { withoutSecrets } from './discretion';
import { oneLine } from './one-line';

export interface Renewal {
  /** Key id of the secret: the same secret is the same event, however often it is exported. */
  readonly keyId: string;
  /** Its description, as somebody chose it. */
  readonly secretName: string;
  readonly end: Date;
  readonly product: string;
  /** Address of the guide, without fragment. */
  readonly guideUrl: string;
  readonly now: Date;
  /** Numbers of the steps that make, date and transfer a secret. */
  readonly steps?: readonly [number, number, number];
}

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

const stepsOf = ({ product, end, guideUrl, steps = [6, 7, 8] }: Renewal, name: string) =>
  [
    `Der geheime Schlüssel ${name}, mit dem sich die ${product} bei Microsoft anmeldet, läuft am ${date(end)} ab. Ab dann endet die Verbindung; verlängern lässt er sich nicht.`,
    '',
    `1. Schritt ${steps[0]} der Anleitung: einen neuen geheimen Schlüssel anlegen.`,
    `2. Schritt ${steps[1]}: seine Gültigkeit festlegen.`,
    `3. Schritt ${steps[2]}: den neuen Schlüssel in die ${product} übertragen. Er wird nur einmal angezeigt.`,
    '4. Ausprobieren, ob die Verbindung mit dem neuen Schlüssel läuft.',
    '5. Erst dann den alten Schlüssel löschen.',
    '',
    `Anleitung: ${guideUrl}`,
  ].join('\n');

/** The day of the event, a month before the end by the calendar, or tomorrow where that is past. */
const dayOf = ({ end, now }: Renewal) => {
  const [due, tomorrow] = [addDays(berlinDay(end), -DAYS_BEFORE), addDays(berlinDay(now), 1)];
  return due > tomorrow ? { day: due, isLate: false } : { day: tomorrow, isLate: true };
};

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * An all-day event in the iCalendar format (RFC 5545) that reminds of the renewal, with its steps. The alarm rings the
 * day before at nine; where the event is tomorrow already, on the day itself at nine. No secret is in it, nor a part.
 */
export const renewalEvent = (renewal: Renewal): string => {
  const { keyId, end, product, guideUrl, now } = renewal;
  const name = quoted(oneLine(withoutSecrets(renewal.secretName)).slice(0, 100) || 'ohne Beschreibung');
  const { day, isLate } = dayOf(renewal);
  const calendar = ical({
    prodId: { company: 'entra-guide-validator', product: 'Erneuerung', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${fingerprint(keyId.toLowerCase())}@entra-guide`,
    stamp: now,
    start: atMidnight(day),
    end: atMidnight(addDays(day, 1)),
    timezone: 'UTC',
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: `Geheimen Schlüssel ${name} für die ${product} erneuern (läuft am ${date(end)} ab)`,
    description: stepsOf(renewal, name),
    ...(URL.canParse(guideUrl) && { url: guideUrl }),
  });
  const description = `Geheimen Schlüssel ${name} erneuern`;
  // In seconds before the start; without saying so, what comes after it would be counted from the end.
  const trigger = (isLate ? -9 : 15) * HOUR;
  event.createAlarm({ type: ICalAlarmType.display, description, trigger }).relatesTo(ICalAlarmRelatesTo.start);
  return calendar.toString();
};
