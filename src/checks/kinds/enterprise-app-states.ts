import type { Application } from '../../tenant/shapes';
import { otherRemedy } from '../clicks';
import type { Result } from '../result';
import { fail } from '../verdict';
import { registerAnew } from './enterprise-app-remedies';

/** `null` and `NotDisabled` mean: not disabled (Graph v1.0, disabledByMicrosoftStatus). */
export const blockedByMicrosoft = (
  app: { readonly disabledByMicrosoftStatus?: string | null | undefined } | null | undefined,
) => {
  const status = app?.disabledByMicrosoftStatus;
  return status && status !== 'NotDisabled' ? status : undefined;
};

/** Only for personal accounts: Microsoft makes no enterprise app for such a registration, so nobody can ever consent to it. */
export const isPersonal = (application: Application | null | undefined) =>
  application?.signInAudience === 'PersonalMicrosoftAccount';

/** What another check has found already can only be put right there. */
const cause = (before: readonly Result[]) =>
  before.find(({ remedy }) => remedy?.changes.some(({ change }) => change === 'register'));

/**
 * A check before this one without which nobody can consent: it does more, and then consents, or only Microsoft can help
 * and nothing changes. A consent alone is one change.
 */
export const consentLater = (before: readonly Result[]) =>
  before.find(({ kind, remedy }) => kind === 'admin-consent' && remedy && remedy.changes.length !== 1)?.number;

/** No consent helps: the remedy is that of the check which found the account type, or another registration. */
export const neverThere = (before: readonly Result[]) => {
  const number = cause(before)?.number;
  return fail(
    'Zur Registrierung gibt es keine Unternehmens-App, und so kann es auch keine geben.',
    'Für eine Registrierung nur für persönliche Microsoft-Konten legt Microsoft keine Unternehmens-App an; auch eine Zustimmung ändert daran nichts.',
    number === undefined
      ? registerAnew()
      : otherRemedy(number, [
          `Beheben Sie zuerst Prüfung ${number}. Hier lässt sich an dieser Registrierung nichts ändern.`,
        ]),
  );
};
