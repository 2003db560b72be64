import type { Guide } from '../../checks/guide';
import { stepNumber } from '../../checks/guide';
import { kindOf } from '../../checks/kinds';
import { millisecondsOf, validity } from '../../checks/secrets';
import { renewalEvent } from '../../report/renewal';
import type { Secret } from '../../tenant/shapes';
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

/** A calendar entry for the renewal of the secret in use; nothing where none is valid. */
export const reminderOf = (guide: Guide, { snapshot, inputs }: View, guideUrl: string, now: Date): File | undefined => {
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const secret = inUse(secrets, inputs.secret?.byHint ?? [], now);
  if (!secret?.endDateTime) return undefined;
  const event = renewalEvent({
    keyId: secret.keyId ?? secret.endDateTime,
    secretName: secret.displayName ?? '',
    end: new Date(secret.endDateTime),
    product: guide.product,
    guideUrl,
    now,
    ...stepsOf(guide),
  });
  return new File([event], 'schluessel-erneuern.ics', { type: 'text/calendar' });
};
