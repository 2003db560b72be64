import type { Application } from '../tenant/shapes';
import type { Guide } from './guide';
import type { Context } from './kind';
import { kindOf, type AnyKind } from './kinds';
import type { FactName } from '../tenant/facts';

/** The checks of the guide that a registration fulfils by itself: the measure of how near to complete it is. */
export const fulfilled = (guide: Guide, application: Application, now: Date, more: object = {}): AnyKind[] =>
  guide.checks.flatMap(({ kind: name, params }) => {
    const kind = kindOf(name);
    if (kind.needs.length === 0 || kind.needs.some((need) => need !== 'application')) return [];
    const verdict = kind.judge({
      params,
      wanted: [params],
      facts: { application, ...more } as Context<unknown, FactName, FactName>['facts'],
      reasons: {},
      subject: { by: 'found', appId: application.appId, candidates: [], askers: [] },
      inputs: { clientId: '', domain: '', ticks: [] },
      account: null,
      product: guide.product,
      now,
      before: [],
    });
    return 'status' in verdict && (verdict.status === 'pass' || verdict.status === 'warn') ? [kind] : [];
  });
