import * as z from 'zod/mini';
import type { Application, Certificate } from '../../tenant/shapes';
import { date, daysBetween } from '../dates';
import { checkKind, type Context } from '../kind';
import { byEnd, signsIn, validity } from '../secrets';
import { endOf, SOON, termOf } from '../term';
import { absent, fail, gap, pass, warn } from '../verdict';
import { firstCertificate, nameOfCertificate, newCertificate } from './certificate-remedies';

type Given = Context<unknown, 'application', never>;

const line = (certificate: Certificate, now: Date) =>
  `• ${nameOfCertificate(certificate)}: ${termOf(certificate, now)}`;

/** Source: learn.microsoft.com, troubleshooting-authentication-service-principal (Azure SDK for Java). */
const missing = ({ passwordCredentials }: Application, { product }: Given) =>
  absent(
    passwordCredentials?.length
      ? 'Auf der Registrierung ist kein Zertifikat hinterlegt, nur ein geheimer Schlüssel.'
      : 'Auf der Registrierung ist kein Zertifikat hinterlegt.',
    `Microsoft kann nicht prüfen, wer sich anmeldet, und weist die Anmeldung ${product.genitive} ab.`,
    firstCertificate(product),
  );

/** None is valid: over, or not yet. */
const none = (certificates: readonly Certificate[], all: string, { now, product }: Given) => {
  const isEarly = certificates.some((one) => validity(one, now) === 'not-yet');
  const folge = isEarly
    ? `Bis ein Zertifikat gültig wird, weist Microsoft die Anmeldung ${product.genitive} ab.`
    : `Microsoft weist die Anmeldung ${product.genitive} ab. Ein abgelaufenes Zertifikat lässt sich nicht verlängern, nur ersetzen.`;
  return fail(all, folge, newCertificate(product, isEarly ? [] : certificates));
};

/** At least one certificate of the registration is valid now, and will be for a while; each is named by its thumbprint. */
export const certificateValid = checkKind({
  schema: z.strictObject({}),
  title: 'Gültigkeit des Zertifikats',
  needs: ['application'],
  requires: ['registration'],
  doer: 'registration',
  soll: () => `Mindestens ein Zertifikat ist heute gültig, noch ${String(SOON)} Tage oder länger.`,
  judge(given) {
    const { facts, now, product } = given;
    if (!facts.application?.keyCredentials) return gap('field-absent');
    const certificates = facts.application.keyCredentials.filter(signsIn).toSorted(byEnd);
    if (certificates.length === 0) return missing(facts.application, given);
    const all = certificates.map((one) => line(one, now)).join('\n');
    const valid = certificates.find((one) => validity(one, now) === 'valid');
    if (!valid) {
      const isSilent = certificates.some((one) => validity(one, now) === 'no-end');
      return isSilent ? gap('field-absent', all) : none(certificates, all, given);
    }
    if (daysBetween(now, endOf(valid)) >= SOON) return pass(all);
    const folge = `Wird das Zertifikat nicht vorher ersetzt, endet die Verbindung am ${date(endOf(valid))}.`;
    return warn(all, folge, newCertificate(product));
  },
});
