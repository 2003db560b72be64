import type { FactName } from '../tenant/facts';
import type { Application } from '../tenant/shapes';
import type { Guide } from './guide';
import type { Context } from './kind';
import { kindOf, type AnyKind } from './kinds';
import type { Verdict } from './verdict';
import { productOf } from './product';
import { permissionsOf } from './wanted';

/** Nothing is known beside the registration. */
const ALONE = {
  doers: [],
  reasons: {},
  inputs: { clientId: '', domain: '', ticks: [] },
  account: null,
  before: [],
} as const;

/** What the guide's checks that need the registration alone say of one. */
const verdictsOf = (guide: Guide, application: Application, now: Date, more: object) =>
  guide.checks.flatMap(({ kind: name, params }): readonly { kind: AnyKind; verdict: Verdict }[] => {
    const kind = kindOf(name);
    if (kind.needs.length === 0 || kind.needs.some((need) => need !== 'application')) return [];
    const verdict = kind.judge({
      ...ALONE,
      params,
      wanted: [params],
      permissions: permissionsOf(guide),
      facts: { application, ...more } as Context<unknown, FactName, FactName>['facts'],
      subject: { by: 'found', appId: application.appId, candidates: [], askers: [] },
      product: productOf(guide),
      now,
    });
    return 'status' in verdict ? [{ kind, verdict }] : [];
  });

/** The checks of the guide that a registration fulfils by itself: the measure of how near to complete it is. */
export const fulfilled = (guide: Guide, application: Application, now: Date, more: object = {}): AnyKind[] =>
  verdictsOf(guide, application, now, more).flatMap(({ kind, verdict: { status } }) =>
    status === 'pass' || status === 'warn' ? [kind] : [],
  );

/** Whether no change can make it right: what helps is to register another. */
export const isDeadEnd = (guide: Guide, application: Application, now: Date): boolean =>
  verdictsOf(guide, application, now, {}).some(
    ({ verdict }) => verdict.status === 'fail' && verdict.remedy.changes.some(({ change }) => change === 'register'),
  );
