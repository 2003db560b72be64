import type { DeclaredCheck } from '../checks/guide';
import { kindOf } from '../checks/kinds';
import { GuideError } from './error';

/** What a guide has one of, as its author knows it. */
const names: Readonly<Record<string, string>> = { api: 'die Schnittstelle', name: 'den Namen' };

/**
 * A guide is about one registration and one API: what its checks make the search look for must agree, or a fact would be
 * read for one check and judged by another. Redirect URIs may be several: the first of them is searched for.
 */
export const proveSearch = (steps: readonly { readonly id: string; readonly checks: readonly DeclaredCheck[] }[]) => {
  const known = new Map<string, string>();
  for (const { id, checks } of steps) {
    for (const [index, { kind, params }] of checks.entries()) {
      for (const [what, value] of Object.entries(kindOf(kind).search?.(params) ?? {})) {
        if (!Object.hasOwn(names, what)) continue;
        const before = known.get(what);
        if (before !== undefined && before !== value) {
          const remedy = `Eine andere Prüfung sucht ${names[what] ?? what} „${before}“, diese „${String(value)}“. Machen Sie daraus zwei Anleitungen.`;
          throw new GuideError(id, `checks[${String(index)}] (${kind})`, remedy);
        }
        known.set(what, String(value));
      }
    }
  }
};
