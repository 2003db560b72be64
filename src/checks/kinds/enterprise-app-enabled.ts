import * as z from 'zod/mini';
import type { Facts } from '../../tenant/facts';
import { otherRemedy } from '../clicks';
import { date } from '../dates';
import { checkKind, type Context } from '../kind';
import type { Remedy } from '../remedy';
import { absent, fail, gap, pass } from '../verdict';
import { byConsent, reactivate, registerAnew, restore, switchOn, together } from './enterprise-app-remedies';
import { blockedByMicrosoft, consentLater, isPersonal, neverThere } from './enterprise-app-states';
import { CONSENT } from './permission-remedies';

type Given = Context<unknown, 'servicePrincipal' | 'application', 'applicationState' | 'servicePrincipalState'>;

/** Source of the number: Worklytics/psoxy, pull request 74. */
const OFF =
  'Microsoft stellt für sie kein Zugangstoken aus (Fehler AADSTS7000112); die Verbindung kommt nicht zustande.';
const NONE = 'Microsoft stellt für sie kein Zugangstoken aus; die Verbindung kommt nicht zustande.';

const missing = ({ facts, before }: Given) => {
  if (isPersonal(facts.application)) return neverThere(before);
  const number = consentLater(before);
  return absent(
    'Zur Registrierung gibt es in diesem Verzeichnis keine Unternehmens-App.',
    'Ohne sie stellt Microsoft kein Zugangstoken aus (Fehler AADSTS7000229); die Verbindung kommt nicht zustande.',
    number === undefined
      ? byConsent(CONSENT)
      : otherRemedy(number, [
          `Beheben Sie zuerst Prüfung ${number}. Mit der Zustimmung dort entsteht auch die Unternehmens-App.`,
        ]),
  );
};

const blocked = ({ facts }: Given) => {
  const status = blockedByMicrosoft(facts.servicePrincipal) ?? blockedByMicrosoft(facts.application);
  return (
    status &&
    fail(
      `Microsoft hat die App gesperrt (${status}).`,
      `${NONE} Aufheben kann das nur Microsoft.`,
      registerAnew([
        'Fragen Sie den Support von Microsoft, warum die App gesperrt ist. Hebt er die Sperre nicht auf, bleibt nur eine neue:',
      ]),
    )
  );
};

interface Fault {
  readonly ist: string;
  readonly folge: string;
  readonly remedy: Remedy;
}

/** Entra-docs, deactivate-app-registration.md; the enterprise app follows its registration. */
const deactivated = ({ facts: { application, applicationState, servicePrincipalState } }: Given): Fault[] => {
  const which = applicationState?.isDisabled ? 'App-Registrierung' : 'Unternehmens-App';
  const isOff = [applicationState, servicePrincipalState].some((state) => state?.isDisabled);
  if (!application || !isOff) return [];
  return [
    {
      ist: `Die ${which} ist deaktiviert.`,
      folge: 'Microsoft stellt für sie keine neuen Zugangstoken aus; die alten gelten, bis sie ablaufen.',
      remedy: reactivate(application.appId),
    },
  ];
};

/** All that keeps it from working, what must be put right first in front. */
const faults = (app: NonNullable<Facts['servicePrincipal']>, given: Given): Fault[] => {
  const gone = app.deletedDateTime
    ? [
        {
          ist: `Die Unternehmens-App wurde am ${date(app.deletedDateTime)} gelöscht.`,
          folge: NONE,
          remedy: restore(app),
        },
      ]
    : [];
  const off = { ist: 'Die Unternehmens-App ist ausgeschaltet.', folge: OFF, remedy: switchOn(app) };
  return [...gone, ...deactivated(given), ...(app.accountEnabled === false ? [off] : [])];
};

/** The enterprise app is switched on: tokens are issued for it. */
export const enterpriseAppEnabled = checkKind({
  schema: z.strictObject({}),
  title: 'Unternehmens-App eingeschaltet',
  needs: ['servicePrincipal', 'application'],
  wants: ['applicationState', 'servicePrincipalState'],
  requires: ['registration'],
  doer: 'registration',
  soll: () => 'Die Unternehmens-App zur Registrierung ist eingeschaltet und nicht gesperrt.',
  judge(given) {
    const { servicePrincipal, application } = given.facts;
    if (!servicePrincipal) return missing(given);
    const refused = blocked(given);
    if (refused) return refused;
    const [first, ...more] = faults(servicePrincipal, given);
    if (first) {
      const { ist, folge, remedy } = first;
      return fail(ist, folge, together(remedy, ...more.map((one) => one.remedy)));
    }
    const unread =
      servicePrincipal.disabledByMicrosoftStatus === undefined || application?.disabledByMicrosoftStatus === undefined;
    return servicePrincipal.accountEnabled && !unread
      ? pass('Die Unternehmens-App ist eingeschaltet.')
      : gap('field-absent');
  },
});
