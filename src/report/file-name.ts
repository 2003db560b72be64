import { dayOf } from '../checks/dates';
import type { Report } from './report';

/** What a report is saved as: „pruefbericht-K7F-2M4-2026-11-23.json“, by the day on which the tenant was read. */
export const fileNameOf = ({ snapshot }: Report, number: string | undefined): string =>
  ['pruefbericht', number, dayOf(new Date(snapshot.readAt))].filter((part) => part !== undefined).join('-') + '.json';
