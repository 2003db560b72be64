import { judge, type Guide, type Result } from '../checks';
import type { BesideFormer } from './comparison-text';
import { pseudonymise } from './pseudonyms';
import type { Report } from './report';

export interface Sending {
  readonly guide: Guide;
  readonly now: Date;
  /** The salt of this browser's pseudonyms. */
  readonly salt: string;
  /** Names go along; without saying so, pseudonyms do. */
  readonly keepNames?: boolean;
}

/** What leaves the page: file, ticket, spoken lines and reply are all made of this report and these results. */
export interface Outgoing {
  readonly report: Report;
  readonly results: readonly Result[];
  /** What differs from a former report that was laid beside it. */
  readonly beside?: BesideFormer | undefined;
}

/** A report as it may be handed on, judged as it then stands there; one that has pseudonyms already keeps them. */
export const outgoing = async (report: Report, { guide, now, salt, keepNames = false }: Sending): Promise<Outgoing> => {
  const sent = keepNames || report.pseudonymised ? report : await pseudonymise(report, salt);
  return { report: sent, results: judge(guide, { snapshot: sent.snapshot, inputs: sent.inputs, now }) };
};
