import { moment } from '../checks/dates';
import type { Comparability } from './comparable';
import { oneLine } from './one-line';

/** What differs between two states, the older first, as whole sentences in the order of the guide. */
export interface Differences {
  readonly comparability: Comparability;
  /** Checks that have another status. */
  readonly results: readonly string[];
  /** What is different in the tenant. */
  readonly tenant: readonly string[];
}

/** A saved report beside what is shown. */
export interface BesideFormer extends Differences {
  /** When the saved one was read, ISO 8601. */
  readonly readAt: string;
  /** The saved one is the newer of the two: what differs leads from here to there. */
  readonly isLater: boolean;
}

/** A comparison as a ticket has it: first whether it is one. */
export const comparisonLines = ({ comparability, results, tenant, readAt, isLater }: BesideFormer): string[] => {
  const changes = [...results, ...tenant].map((sentence) => `  • ${oneLine(sentence)}`);
  return [
    `Vergleich mit dem ${isLater ? 'jüngeren' : 'älteren'} Stand vom ${moment(readAt)}, ${isLater ? 'von hier bis dort' : 'von damals bis jetzt'}`,
    `  ${comparability.sentence}`,
    ...(changes.length > 0 ? changes : ['  Nichts, was für diese Anleitung zählt.']),
  ];
};

/** The same in short for the customer: only where it is surely his, and what has become of it since. */
export const sinceLines = ({ comparability, results, readAt, isLater }: BesideFormer): string[] => {
  if (!comparability.isSure || isLater) return [];
  const day = moment(readAt);
  if (results.length === 0) return [`Seit dem ${day} hat sich an den Ergebnissen nichts geändert.`];
  return [`Das hat sich seit dem ${day} geändert:`, ...results.map((one) => `  • ${oneLine(one)}`)];
};
