import { productOf } from '../../checks/product';
import type { Guide } from '../../checks/guide';
import { stepNumber } from '../../checks/guide';
import { byEnd, validity } from '../../checks/secrets';
import {
  credentialsOf,
  inUse,
  isAboutCertificate,
  isAboutSecret,
  type Credential,
  type CredentialKind,
} from '../../report/credentials';
import { renewalEvents } from '../../report/renewal';
import type { Outgoing } from '../../report/outgoing';
import type { View } from './view';

/** Numbers of the steps that make, date and transfer a secret, or upload a certificate. */
const stepsOf = ({ checks }: Guide, what: CredentialKind) => {
  const isAbout = what === 'secret' ? isAboutSecret : isAboutCertificate;
  const about = checks.filter(({ kind }) => isAbout(kind));
  const steps = [...new Set(about.map(({ number }) => stepNumber(number)))];
  const [make] = steps;
  // Some guides make and date a secret in one step.
  return make === undefined || what === 'certificate' ? steps : [make, steps[1] ?? make, steps[2] ?? steps[1] ?? make];
};

interface Reminded {
  readonly guide: Guide;
  readonly view: View;
  /** What leaves the page: with names, or without. */
  readonly leaving: Outgoing;
  readonly guideUrl: string;
  readonly now: Date;
}

/** What an entry is about; what somebody has called it, only where names go along. */
const endingIn =
  ({ report: { pseudonymised } }: Outgoing, what: CredentialKind) =>
  ({ keyId, displayName, endDateTime }: Credential) => {
    const description = pseudonymised ? undefined : (displayName ?? '');
    return endDateTime ? [{ what, keyId: keyId ?? endDateTime, description, end: new Date(endDateTime) }] : [];
  };

const customerOf = ({ report: { pseudonymised, snapshot } }: Outgoing) => {
  const { organization } = snapshot.facts;
  const name = organization?.ok ? organization.value?.[0]?.displayName : undefined;
  return pseudonymised ? undefined : (name ?? undefined);
};

/** Of each kind the one in use, the valid one that lasts longest, and those it replaces. */
const endingsOf = ({ guide, view: { snapshot, inputs }, leaving, now }: Reminded) =>
  (snapshot ? credentialsOf(snapshot, guide.checks) : []).flatMap(({ kind, credentials }) => {
    const valid = credentials.filter((one) => validity(one, now) === 'valid');
    const used = inUse(valid, inputs.secret?.byHint).toSorted(byEnd)[0];
    const ending = endingIn(leaving, kind);
    const replaced = credentials.filter((other) => other !== used).flatMap(ending);
    return (used ? ending(used) : []).map((one) => ({ ...one, replaced, steps: stepsOf(guide, kind) }));
  });

/** A calendar entry for each renewal; nothing where nothing in use is valid, or where only pseudonyms are known. */
export const reminderOf = (reminded: Reminded): File | undefined => {
  const { guide, leaving, guideUrl, now } = reminded;
  const { readAt, case: one } = reminded.view;
  const endings = endingsOf(reminded);
  const [first] = endings;
  if (!first || one.evidence.some(({ report }) => report?.pseudonymised)) return undefined;
  const product = productOf(guide);
  const known = { customer: customerOf(leaving), number: one.number, readAt: new Date(readAt ?? now) };
  const events = renewalEvents(...endings.map((ending) => ({ ...ending, ...known, product, guideUrl, now })));
  const about = first.what === 'secret' ? 'schluessel' : 'zertifikat';
  const name = [`${about}-erneuern`, one.number].filter(Boolean).join('-');
  return new File([events], `${name}.ics`, { type: 'text/calendar' });
};
