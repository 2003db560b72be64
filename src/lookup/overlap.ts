import { readMessage } from './message';

/** Words that say nothing of an error, German and English, and those before what was dropped. */
const COMMON = new Set(
  (
    'aber als am an auch auf aus bei beim bis da das dass dem den der des die dieser diesem dieses doch du durch ein eine einem ' +
    'einen einer eines er es fur hat haben ich ihr ihre ihrem ihren im in ist ja kann kein keine konnen man mehr mit nach nicht ' +
    'noch nur oder ohne sein sich sie sind so uber um und uns unter vom von vor war was weitere welche wenn werden wie wir wird ' +
    'wurde zu zum zur bitte danke guten morgen tag hallo the an and are as at be been by can could did do does for from has ' +
    'have he how if in is isn it its many me my no not of on or our please so that their them then there these they this those to too ' +
    'us was we were what when which while will with would you your trace correlation request timestamp id zeitstempel'
  ).split(' '),
);

/** Two rare words at least: fewer are met anywhere. */
const ENOUGH = 7;

interface Sentence {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** One place of a sentence that is being met: the words of it within reach, oldest first. */
interface Reach {
  readonly queue: { readonly at: number; readonly word: string }[];
  readonly counts: Map<string, number>;
  sum: number;
  best: number;
  from: number;
}

/**
 * How much of each sentence stands in a text: the best place in it counts, words are weighed by how rare they are among
 * the sentences. Returns a function from the words of a text to one number a sentence, 0 to a little more than 1, in time that grows
 * with the text.
 */
export const overlap = (sentences: readonly string[]) => {
  const sets = sentences.map((text) => new Set(readMessage(text).words.filter((word) => !COMMON.has(word))));
  const index = new Map<string, number[]>();
  sets.forEach((words, at) => words.forEach((word) => index.set(word, [...(index.get(word) ?? []), at])));
  const weigh = (word: string) => Math.log(1 + sets.length / (index.get(word)?.length ?? 0.5));
  const total = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const known: readonly Sentence[] = sets.map((words) => ({ words, weight: total(words) }));

  return (words: readonly string[]): readonly number[] => {
    const reaches = known.map((): Reach => ({ queue: [], counts: new Map(), sum: 0, best: 0, from: 0 }));
    words.forEach((word, at) => {
      for (const one of index.get(word) ?? []) {
        const [reach, sentence] = [reaches[one], known[one]];
        if (reach && sentence) step(reach, { at, word }, sentence.words.size * 2 + 10, weigh);
      }
    });
    const rare = new Set(words.filter((word) => !COMMON.has(word)));
    const typed = rare.size > 100 ? Infinity : total(rare);
    return known.map(({ weight }, at) => {
      const best = reaches[at]?.best ?? 0;
      // Of two that fit alike, the one with less left over, then the one that says more.
      return best < ENOUGH ? 0 : best / Math.min(weight, typed) + best / weight / 100 + best / 1000;
    });
  };
};

/** Takes a word into reach and lets go of those too far behind it. */
const step = (reach: Reach, met: { at: number; word: string }, span: number, weigh: (word: string) => number) => {
  const { queue, counts } = reach;
  queue.push(met);
  counts.set(met.word, (counts.get(met.word) ?? 0) + 1);
  if (counts.get(met.word) === 1) reach.sum += weigh(met.word);
  for (let first = queue[reach.from]; first && first.at < met.at - span; first = queue[reach.from]) {
    reach.from += 1;
    const left = (counts.get(first.word) ?? 1) - 1;
    counts.set(first.word, left);
    if (left === 0) reach.sum -= weigh(first.word);
  }
  reach.best = Math.max(reach.best, reach.sum);
};
