import { createInterface } from 'node:readline/promises';
import { withModule } from '../project/load.ts';
import type * as guides from '../../src/guide/new';

/** Asks one question after the other; whoever ends the input has said nothing more. */
const ask = async (questions: readonly string[]) => {
  const answers: string[] = [];
  process.stdout.write(questions[0] ?? '');
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    answers.push(line.trim());
    if (answers.length === questions.length) break;
    process.stdout.write(questions[answers.length] ?? '');
  }
  lines.close();
  return answers;
};

// `npm run new:guide -- helferlein "Helferlein Ticket" das`, or `npm run new:guide`, which asks.
await withModule('/src/guide/new.ts', async (module) => {
  const { newGuide, questions } = module as typeof guides;
  const given = process.argv.slice(2);
  process.stdout.write(newGuide(given.length > 0 ? given : await ask(questions)));
});
