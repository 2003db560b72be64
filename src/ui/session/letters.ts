import type { Guide, Result, Subject } from '../../checks';
import { isForColleague, requestText } from '../../checks/request';
import type { Snapshot } from '../../tenant/snapshot';

/** What judging takes besides the case. */
export interface Bench {
  readonly guide: Guide;
  readonly now: Date;
  /** Address of the guide, for links in letters. */
  readonly address: string;
  /** What the portal calls something, by its name in the dictionary. */
  readonly label: (name: string) => string;
}

interface Letters extends Bench {
  readonly results: readonly Result[];
  readonly subject: Partial<Subject>;
  readonly snapshot?: Snapshot | undefined;
}

/** Messages to a colleague who may do what is missing, by the number of the check. */
export const lettersOf = ({ guide, results, subject: { guess }, snapshot, address, label }: Letters) => {
  const registration = guess ? undefined : registrationOf(snapshot);
  const asked = results.filter((result) => isForColleague(result, guess));
  return Object.fromEntries(
    asked.map((result) => {
      const link = `${address}#${result.step}`;
      return [result.number, requestText({ guide, result, registration, link, label })];
    }),
  );
};

const registrationOf = (snapshot: Snapshot | undefined) => {
  const application = snapshot?.facts.application;
  const one = application?.ok ? application.value : undefined;
  return one ? `${one.displayName ?? ''} (Anwendungs-ID ${one.appId})` : undefined;
};
