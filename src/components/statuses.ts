import type { Appearance } from '../ui/session/steps';

/** Each status in words and as a line drawing on a 16 × 16 grid; nobody has to tell colours apart. */
export const statuses: Readonly<Record<Appearance, { text: string; icon: string }>> = {
  pending: { text: 'Noch nicht geprüft', icon: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11' },
  running: { text: 'Wird geprüft', icon: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5' },
  pass: { text: 'Erfüllt', icon: 'm3 8.5 3.5 3.5L13 4.5' },
  fail: { text: 'Nicht erfüllt', icon: 'm4 4 8 8m0-8-8 8' },
  absent: { text: 'Noch nicht gemacht', icon: 'M3 8h2m2 0h2m2 0h2' },
  missing: { text: 'Ihre Angabe fehlt', icon: 'm3 13 1-3 7-7 2 2-7 7zM2.5 15h11' },
  last: { text: 'Zum Schluss', icon: 'M4 2v12M4 3h8l-2 3 2 3H4' },
  warn: { text: 'Hinweis', icon: 'M8 3v6.5M8 12.4v.6' },
  unknown: { text: 'Nicht prüfbar', icon: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.4v.6' },
  skipped: { text: 'Nicht geprüft', icon: 'M3 8h10' },
  manual: { text: 'Bitte selbst prüfen', icon: 'M8 5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M3 15c0-4 2-6.5 5-6.5s5 2.5 5 6.5' },
  done: { text: 'Von Ihnen bestätigt', icon: 'm2 8.5 3 3.5 5-7m-1 6 1 1 5-7' },
};
