import * as z from 'zod/mini';
import type { Proof } from '../../tenant/reading';
import { stepNumber } from '../guide';
import { checkKind } from '../kind';
import { fail, gap, pass } from '../verdict';
import type { Result } from '../result';

/** A chain is as strong as its weakest proof. */
const weakest = (results: readonly Result[]): Proof =>
  (['self', 'paste'] as const).find((proof) => results.some((one) => one.proof === proof)) ?? 'graph';

/** Everything from the named step up to here is fulfilled. It does not say that the product works with it. */
export const registrationComplete = checkKind({
  schema: z.strictObject({ from: z.string() }),
  title: 'Registrierung vollständig',
  needs: [],
  sums: ({ from }) => from,
  soll: () => 'Alle Prüfungen der Schritte davor sind erfüllt.',
  judge({ params, before }) {
    const first = before.findIndex(({ step }) => step === params.from);
    const counted = first < 0 ? [] : before.slice(first);
    const failed = counted.find(({ status }) => status === 'fail');
    if (failed) {
      const verdict = fail(
        `Schritt ${String(stepNumber(failed.number))} ist noch offen.`,
        'Solange ein Schritt offen ist, kommt die Verbindung nicht oder nicht verlässlich zustande.',
      );
      return { ...verdict, proof: failed.proof ?? 'graph' };
    }
    const open = counted.find(({ status }) => status !== 'pass' && status !== 'warn' && status !== 'done');
    if (open)
      return gap(open.reason ?? 'step-open', `Schritt ${String(stepNumber(open.number))} ist noch nicht belegt.`);
    if (counted.length === 0) return gap('step-open');
    const verdict = pass('Die Registrierung ist vollständig. Ob die Verbindung gelingt, zeigt erst der Versuch.');
    return { ...verdict, proof: weakest(counted) };
  },
});
