import * as z from 'zod/mini';
import type { Proof } from '../../tenant/reading';
import { otherRemedy } from '../clicks';
import { stepNumber } from '../guide';
import { checkKind } from '../kind';
import type { Result } from '../result';
import { stepLack } from '../steps';
import { absent, fail, gap, pass } from '../verdict';

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
      const step = String(stepNumber(failed.number));
      const lacks = stepLack(counted) === 'absent' ? absent : fail;
      const verdict = lacks(
        `Schritt ${step} ist noch offen.`,
        'Solange ein Schritt offen ist, kommt die Verbindung nicht oder nicht verlässlich zustande.',
        otherRemedy(failed.number, [`Beheben Sie zuerst, was in Schritt ${step} offen ist, dann alle weiteren.`]),
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
