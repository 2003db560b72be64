import { anyOf, doers as who, rolesOf, type DirectoryRole, type Doer } from '../doers';
import type { Remedy } from '../remedy';

/** Whom a letter is best addressed to: of the tasks that are open, the one the fewest may do. */
const hardest = (open: readonly Doer[]) => open.toSorted((a, b) => rolesOf(a).length - rolesOf(b).length)[0];

/**
 * The role is activated, or somebody who has it signs in. `sufficient`: roles that can do all by themselves; `open`: what
 * the account surely cannot do yet; `all`: everybody whom the guide takes.
 */
export const askForRole = (
  sufficient: readonly DirectoryRole[],
  open: readonly Doer[],
  all: readonly Doer[],
): Remedy => {
  const doer = hardest(open);
  const role = sufficient[0]?.id;
  return {
    clicks: [
      [
        'Haben Sie eine passende Rolle nur auf Abruf (PIM)? Aktivieren Sie sie, und melden Sie sich hier ab und wieder an.',
      ],
      [
        `Sonst bitten Sie jemanden, der es sicher darf: ${anyOf(sufficient)}. Diese Person kann sich hier anmelden und die Schritte erledigen, oder Ihnen eine Rolle geben.`,
      ],
      ...(all.includes('exchange') ? [[`Die Freigabe in Exchange Online erteilt ${who.exchange}.`]] : []),
    ],
    ...(doer && { doer }),
    delay: 'Eine neue oder aktivierte Rolle ist hier erst nach einer neuen Anmeldung zu sehen.',
    changes: [{ change: 'sign in', ...(role !== undefined && { role }) }],
  };
};
