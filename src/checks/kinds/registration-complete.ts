import * as z from 'zod/mini';
import { stepNumber } from '../guide';
import { checkKind, fail, gap, pass } from '../kind';

/** Everything from the named step up to here is fulfilled. It does not say that the product works with it. */
export const registrationComplete = checkKind({
  schema: z.strictObject({ from: z.string() }),
  title: 'Registrierung vollständig',
  needs: [],
  soll: () => 'Alle Prüfungen der Schritte davor sind erfüllt.',
  judge({ params, before }) {
    const first = before.findIndex(({ step }) => step === params.from);
    const counted = first < 0 ? [] : before.slice(first);
    const failed = counted.find(({ status }) => status === 'fail');
    if (failed) {
      return fail(
        `Schritt ${String(stepNumber(failed.number))} ist noch offen.`,
        'Solange ein Schritt offen ist, kommt die Verbindung nicht oder nicht verlässlich zustande.',
      );
    }
    const open = counted.find(({ status }) => status !== 'pass' && status !== 'warn' && status !== 'done');
    if (open)
      return gap(open.reason ?? 'step-open', `Schritt ${String(stepNumber(open.number))} ist noch nicht belegt.`);
    if (counted.length === 0) return gap('step-open');
    return pass('Die Registrierung ist vollständig. Ob der Abgleich gelingt, zeigt erst der Versuch.');
  },
});
