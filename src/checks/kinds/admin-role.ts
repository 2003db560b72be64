import * as z from 'zod/mini';
import { rolesOf, type DirectoryRole, type Doer } from '../doers';
import { list, oneOf } from '../format';
import { sameGuid } from '../guid';
import { checkKind, type Context } from '../kind';
import { gap, pass, warn, type Gap, type Verdict } from '../verdict';
import { askForRole } from './admin-role-remedies';

type Given = Context<unknown, never, 'directoryRoles'>;

/** What the steps in Entra ask of somebody; Exchange Online has a step and people of its own. */
const TASKS = {
  registration: 'die App registrieren',
  consent: 'die Zustimmung erteilen',
  graphConsent: 'den Anwendungsberechtigungen von Microsoft Graph zustimmen',
} as const satisfies Partial<Record<Doer, string>>;
type Task = keyof typeof TASKS;

const isTask = (doer: Doer): doer is Task => Object.hasOwn(TASKS, doer);

/** Never none: this check itself is somebody's who may register. */
const tasksOf = (doers: readonly Doer[]): readonly Task[] => doers.filter(isTask);

const known = (tasks: readonly Task[]): readonly DirectoryRole[] => [...new Set(tasks.flatMap(rolesOf))];
const may = (role: DirectoryRole, task: Task) => rolesOf(task).includes(role);

/** The roles that can do all of it by themselves. */
const sufficient = (tasks: readonly Task[]) => known(tasks).filter((role) => tasks.every((task) => may(role, task)));

const named = (roles: readonly DirectoryRole[]) =>
  `Ihr Konto hat die ${roles.length === 1 ? 'Rolle' : 'Rollen'} ${list(roles.map(({ name }) => name))}.`;

/** Roles that a search for directory roles does not show; sources: Graph v1.0, directoryRole and scopedRoleMembership. */
const UNSEEN =
  'Eigene (benutzerdefinierte) Rollen, auf einen Bereich eingeschränkte Rollen und solche, die Sie erst noch aktivieren müssen (PIM), sind hier nicht zu sehen.';

/** A partner with delegated access (GDAP) has no user here: nothing the partner can do makes the roles readable. */
const partner = (): Verdict =>
  warn(
    'Ihr Konto hat in diesem Verzeichnis keinen eigenen Benutzer (etwa als Partner mit delegiertem Zugriff, GDAP). Seine Rollen sind deshalb nicht zu lesen.',
    'Ob Ihre Rollen reichen, zeigt sich erst beim Anlegen und bei der Zustimmung. Alles Übrige wird wie sonst geprüft.',
  );

/** Why the roles cannot be told; a token that names them needs no reading. */
const unreadable = ({ account, facts: { directoryRoles }, reasons }: Given): Verdict | Gap | undefined => {
  if (account?.wids) return undefined;
  if (reasons.directoryRoles) return gap(reasons.directoryRoles);
  if (directoryRoles === null) return partner();
  return directoryRoles?.some(({ roleTemplateId }) => !roleTemplateId) ? gap('field-absent') : undefined;
};

/** Something is missing, as far as roles can be seen: never „kann nicht“. */
const wanting = ({ doers }: Given, tasks: readonly Task[], held: readonly DirectoryRole[]): Verdict => {
  const can = tasks.filter((task) => held.some((role) => may(role, task)));
  const open = tasks.filter((task) => !can.includes(task));
  const remedy = askForRole(sufficient(tasks), open, doers);
  if (can.length === 0) {
    return warn(
      'Bei Ihrem Konto ist keine dieser Rollen als aktiv zu sehen.',
      `Möglicherweise scheitern Sie beim Anlegen oder spätestens bei der Zustimmung. ${UNSEEN}`,
      remedy,
    );
  }
  const says = (some: readonly Task[]) => list(some.map((task) => TASKS[task]));
  return warn(
    named(held),
    `Damit können Sie ${says(can)}, aber voraussichtlich nicht ${says(open)}. ${UNSEEN}`,
    remedy,
  );
};

/** The account actively holds roles that surely can do all the steps in Entra; which those are, the guide says. */
export const adminRole = checkKind({
  schema: z.strictObject({}),
  title: 'Administratorrolle',
  needs: [],
  wants: ['directoryRoles'],
  account: true,
  doer: 'registration',
  plea: 'Meinem Konto fehlt dafür eine Administratorrolle. Bitte erledigen Sie die Schritte der Anleitung, oder geben Sie mir eine Rolle, mit der ich es kann.',
  soll(_, doers) {
    const tasks = tasksOf(doers);
    const alone = sufficient(tasks);
    const canAddUp = tasks.every((task) => rolesOf(task).some((role) => !alone.includes(role)));
    const more = canAddUp ? ', oder mehrere Rollen, die zusammen dafür reichen' : '';
    return `Ihr Konto hat die Rolle ${oneOf(alone.map(({ name }) => name))}${more}.`;
  },
  judge(given) {
    const tasks = tasksOf(given.doers);
    const seen = [
      ...(given.account?.wids ?? []),
      ...(given.facts.directoryRoles ?? []).map(({ roleTemplateId }) => roleTemplateId),
    ];
    const held = known(tasks).filter(({ id }) => seen.some((one) => sameGuid(one, id)));
    const alone = held.filter((role) => sufficient(tasks).includes(role));
    if (alone.length > 0) return pass(named(alone));
    const isEnough = tasks.every((task) => held.some((role) => may(role, task)));
    if (isEnough) return pass(named(held));
    return unreadable(given) ?? wanting(given, tasks, held);
  },
});
