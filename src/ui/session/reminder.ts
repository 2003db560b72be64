import { productOf } from '../../checks/product';
import type { Guide } from '../../checks/guide';
import { stepNumber } from '../../checks/guide';
import { kindOf } from '../../checks/kinds';
import { millisecondsOf, validity } from '../../checks/secrets';
import { renewalEvent } from '../../report/renewal';
import type { Secret } from '../../tenant/shapes';
import type { Outgoing } from '../../report/outgoing';
import type { View } from './view';

/** The secret in use: the one whose characters were typed, else the valid one that lasts longest. */
const inUse = (secrets: readonly Secret[], typed: readonly string[], now: Date) => {
  const valid = secrets.filter((one) => validity(one, now) === 'valid');
  const used = valid.filter(({ keyId }) => keyId && typed.includes(keyId));
  return (used.length > 0 ? used : valid).toSorted(
    (a, b) => millisecondsOf(b.endDateTime) - millisecondsOf(a.endDateTime),
  )[0];
};

/** Numbers of the steps that make, date and transfer a secret. */
const stepsOf = ({ checks }: Guide) => {
  const about = checks.filter(({ kind }) => {
    const { provides, requires } = kindOf(kind);
    return provides === 'secret' || requires?.includes('secret');
  });
  const [make, date = make, transfer = date] = [...new Set(about.map(({ number }) => stepNumber(number)))];
  return make !== undefined && date !== undefined && transfer !== undefined
    ? { steps: [make, date, transfer] as const }
    : {};
};

interface Reminded {
  readonly guide: Guide;
  readonly view: View;
  /** What leaves the page: with names, or without. */
  readonly leaving: Outgoing;
  readonly guideUrl: string;
  readonly now: Date;
}

/** What the entry is about; what somebody has called it, only where names go along. */
const endingIn =
  ({ report: { pseudonymised } }: Outgoing) =>
  ({ keyId, displayName, endDateTime }: Secret) => {
    const secretName = pseudonymised ? undefined : (displayName ?? '');
    return endDateTime ? [{ keyId: keyId ?? endDateTime, secretName, end: new Date(endDateTime) }] : [];
  };

const customerOf = ({ report: { pseudonymised, snapshot } }: Outgoing) => {
  const { organization } = snapshot.facts;
  const name = organization?.ok ? organization.value?.[0]?.displayName : undefined;
  return pseudonymised ? undefined : (name ?? undefined);
};

/** A calendar entry for the renewal of the secret in use; nothing where none is valid, or where only pseudonyms are known. */
export const reminderOf = ({ guide, view, leaving, guideUrl, now }: Reminded): File | undefined => {
  const { snapshot, inputs, readAt, case: one } = view;
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const secret = inUse(secrets, inputs.secret?.byHint ?? [], now);
  const ending = endingIn(leaving);
  const [end] = secret ? ending(secret) : [];
  if (!end || one.evidence.some(({ report }) => report?.pseudonymised)) return undefined;
  const event = renewalEvent({
    ...end,
    product: productOf(guide),
    guideUrl,
    now,
    readAt: new Date(readAt ?? now),
    customer: customerOf(leaving),
    number: one.number,
    replaced: secrets.filter((other) => other !== secret).flatMap(ending),
    ...stepsOf(guide),
  });
  const name = ['schluessel-erneuern', one.number].filter(Boolean).join('-');
  return new File([event], `${name}.ics`, { type: 'text/calendar' });
};
