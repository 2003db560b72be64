import { describe, expect, test } from 'vitest';
import { proveOverview } from '../../src/guide/overview';
import { guideSchema } from '../../src/guide/schema';

const STEPS = ['anfang', 'ende'];
const overview = [
  { label: 'Erstes', steps: ['anfang'] },
  { label: 'Zweites', steps: ['ende'] },
];
const prove = (guide: object) => {
  const values = { tag: '2027-04-01', name: 'Probe' };
  const data = guideSchema.parse({
    title: 'Probe',
    description: '…',
    product: 'Probe',
    article: 'die',
    values,
    ...guide,
  });
  proveOverview('probe/guide', data, STEPS);
};

test('a guide may have no overview, one, and one with a day', () => {
  for (const guide of [{}, { overview }, { overview, timeline: { label: 'Ende', value: 'tag' } }]) {
    expect(() => {
      prove(guide);
    }).not.toThrow();
  }
});

describe('an overview that would be wrong fails the build with file, place and remedy', () => {
  const first = { label: 'Erstes', steps: ['anfang'] };
  test.each([
    ['a step there is not', { overview: [...overview, { label: 'Drittes', steps: ['mitte'] }] }, /overview: .*„mitte“/],
    [
      'a step twice',
      { overview: [...overview, first] },
      /overview: .*„anfang“ ist kein Schritt, oder er steht schon in einem Glied/,
    ],
    ['a step forgotten', { overview: [first] }, /probe\/guide\.mdx, overview: Der Schritt „ende“ fehlt/],
    ['a day without a chain', { timeline: { label: 'Ende', value: 'tag' } }, /timeline: Er gehört zu einer Übersicht/],
    ['a value that is no day', { overview, timeline: { label: 'Ende', value: 'name' } }, /timeline\.value: .*„name“/],
    ['a value there is not', { overview, timeline: { label: 'Ende', value: 'fehlt' } }, /timeline\.value: .*„fehlt“/],
  ])('%s', (_, guide, message) => {
    expect(() => {
      prove(guide);
    }).toThrow(message);
  });
});
