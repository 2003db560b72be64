import type { Court } from './court';
import { stepNumber } from './guide';
import { sameGuid } from './guid';
import { kindOf, type AnyKind } from './kinds';
import type { Remedy } from './remedy';
import type { Verdict } from './verdict';

/** Whether what a kind says is about the registration judged. */
export const isAboutRegistration = ({ needs, wants = [], requires = [] }: AnyKind) =>
  requires.includes('registration') || [...needs, ...wants].includes('application');

/** Whether doing it would change the registration judged, or let somebody in by its id. */
const touches = ({ changes }: Remedy, kind: AnyKind, appId: string | undefined) =>
  (changes.length > 0 && kind.requires?.includes('registration') === true) ||
  changes.some((one) => 'appId' in one && sameGuid(one.appId, appId));

/** What comes first while several registrations might be meant. */
const decide = ({ guide }: Court): Remedy => {
  const provider = guide.checks.find(({ kind }) => kindOf(kind).provides === 'registration');
  const where = provider ? ` in Schritt ${String(stepNumber(provider.number))}` : '';
  return {
    clicks: [
      [
        `Es gibt mehrere passende Registrierungen. Entscheiden Sie zuerst${where}, welche gemeint ist; ändern Sie bis dahin nichts.`,
      ],
    ],
    changes: [{ change: 'type', input: 'clientId' }],
  };
};

/**
 * Anybody in a directory may plant a registration that looks better than the administrator's own: nobody is told to change
 * the one that was only guessed, or to consent to it.
 */
export const certain = (verdict: Verdict, kind: AnyKind, court: Court): Verdict => {
  const { subject } = court;
  const remedy = 'remedy' in verdict ? verdict.remedy : undefined;
  const isGuess = subject.guess && kind.provides !== 'registration';
  if (!isGuess || !remedy || !touches(remedy, kind, subject.appId)) return verdict;
  return { ...verdict, remedy: decide(court) } as Verdict;
};
