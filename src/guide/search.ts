import type { DeclaredCheck } from '../checks/guide';
import { kindOf } from '../checks/kinds';
import { GuideError } from './error';

/**
 * A guide is about one registration and one API: what its checks make the search look for must agree, or a fact would be
 * read for one check and judged by another.
 */
export const proveSearch = (steps: readonly { readonly id: string; readonly checks: readonly DeclaredCheck[] }[]) => {
  const known = new Map<string, string>();
  for (const { id, checks } of steps) {
    for (const [index, { kind, params }] of checks.entries()) {
      for (const [what, value] of Object.entries(kindOf(kind).search?.(params) ?? {})) {
        const before = known.get(what);
        if (before !== undefined && before !== value) {
          const remedy = `Another check of this guide looks for ${what} „${before}“, this one for „${String(value)}“. Make it a guide of its own.`;
          throw new GuideError(id, `checks[${String(index)}] (${kind})`, remedy);
        }
        known.set(what, String(value));
      }
    }
  }
};
