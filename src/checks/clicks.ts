import type { Click, Remedy } from './remedy';

/** Source: microsoft-graph-docs, serviceprincipal-list-approleassignments.md („replication delays“); no longest time is documented. */
export const DELAY =
  'Zeigt es sich hier nicht gleich, prüfen Sie in einer bis fünf Minuten erneut; eine Höchstdauer nennt Microsoft nicht.';

/** Nothing of its own is to be done: another check's remedy is this one's as well. */
export const otherRemedy = (number: string, ...clicks: readonly Click[]): Remedy => ({
  clicks,
  changes: [{ change: 'other remedy', number }],
});
