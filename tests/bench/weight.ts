import { parse } from 'parse5';
import type { Page } from 'playwright/test';
import { attribute, elements } from '../../src/build/inline-code';
import { withBareSite, type Text } from './bare';
import { SITE } from './build';
import { kB, rounded, rowsOf, type Row } from './row';
import { onStage } from './stage';
import { only, sum, Traffic, TYPES, zipped, type FileType, type Loaded } from './traffic';

/** A text that stands in MSAL's code and nowhere else. */
export const MSAL = 'msal.js.browser';
/** One that stands in Pagefind's interface. */
const SEARCH = 'pagefind-ui__search-input';

/** Milliseconds in which an opened fold has what is loaded for it. */
const FILLED = 1000;

const textOf = async (page: Page): Promise<Text> => {
  await page.evaluate(() => {
    // The whole manual, as the page has it: also what one step at a time and folds hide.
    document.documentElement.dataset['view'] = 'all';
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  await page.waitForTimeout(FILLED);
  return page.evaluate(() => {
    const headings = new Set([...document.querySelectorAll<HTMLElement>('main h2')].map((one) => one.innerText.trim()));
    const lines = document.querySelector('main')?.innerText.split('\n') ?? [];
    const told = lines.map((line) => line.trim()).filter((line) => line !== '');
    return { title: document.title, lines: told.map((text) => ({ text, heading: headings.has(text) })) };
  });
};

const length = ({ lines }: Text) => lines.reduce((total, { text }) => total + text.length, 0);

interface Opened {
  readonly files: readonly Loaded[];
  readonly text: Text;
}

const openStart = (folder: string): Promise<Opened> =>
  onStage(folder, async ({ origin, open }) => {
    const page = await open();
    const traffic = new Traffic(page, origin);
    await page.goto('/');
    return { files: await traffic.settled(), text: await textOf(page) };
  });

/** Scripts that stand in the page itself: JavaScript all the same, though it travels with the HTML. */
const inlineScripts = (files: readonly Loaded[]) =>
  files
    .filter(({ type }) => type === 'html')
    .flatMap(({ text }) => [...elements(parse(text))])
    .filter((one) => one.tagName === 'script' && attribute(one, 'src') === undefined)
    .map((one) => one.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    .join('\n');

const ofType = (files: readonly Loaded[], type: FileType) => files.filter((file) => file.type === type);

/** One page: its requests and its bytes by type. */
const page = (name: string, files: readonly Loaded[]): Omit<Row, 'area'>[] => [
  { what: `${name}: requests`, value: files.length, unit: 'requests' },
  ...TYPES.map((type) => {
    const some = ofType(files, type);
    return {
      what: `${name}: ${type}`,
      value: kB(sum(some)),
      unit: 'kB gzip' as const,
      detail: { raw: `${kB(sum(some, 'raw'))} kB`, files: some.length },
    };
  }),
  { what: `${name}: all`, value: kB(sum(files)), unit: 'kB gzip', detail: { raw: `${kB(sum(files, 'raw'))} kB` } },
];

/** How much JavaScript is ours, and which files make it up: as it is, and as if bare, too, loaded no search. */
const scriptsAbove = (guide: readonly Loaded[], bare: readonly Loaded[]): Omit<Row, 'area'>[] => {
  const [ours, theirs] = [ofType(guide, 'js'), ofType(bare, 'js')];
  const inline = zipped(inlineScripts(guide)) - zipped(inlineScripts(bare));
  const parts = only(ours, theirs).map(({ name, gzip }) => [name, kB(gzip)] as const);
  const search = sum(theirs.filter(({ text }) => text.includes(SEARCH)));
  const above = sum(ours) - sum(theirs) + inline;
  const unit = 'kB gzip';
  return [
    { what: 'JavaScript above bare', value: kB(above), unit, target: 10, detail: { 'search of bare': kB(search) } },
    {
      what: 'JavaScript above bare without its search',
      value: kB(above + search),
      unit,
      detail: { inline: kB(inline), ...Object.fromEntries(parts) },
    },
  ];
};

/** The guide's transfer as a multiple of bare's, and by which type of file they differ. */
const ratio = (guide: Opened, bare: Opened): Omit<Row, 'area'> => ({
  what: 'guide against bare',
  value: rounded(sum(guide.files) / sum(bare.files), 2),
  unit: 'times',
  target: 1.1,
  detail: {
    ...Object.fromEntries(
      TYPES.map((type) => {
        const more = sum(ofType(guide.files, type)) - sum(ofType(bare.files, type));
        return [type, `${more < 0 ? '' : '+'}${kB(more)} kB`];
      }),
    ),
    characters: length(guide.text),
    'of bare': length(bare.text),
  },
});

/** What the guide costs before anybody signs in, against a page of Starlight with the same text. */
export const weight = async (): Promise<Row[]> => {
  const guide = await openStart(SITE);
  const bare = await withBareSite(guide.text, openStart);
  const early = guide.files.filter(({ type, text }) => type === 'js' && text.includes(MSAL));
  return rowsOf('weight', [
    ...page('guide', guide.files),
    ...page('bare', bare.files),
    ...scriptsAbove(guide.files, bare.files),
    { what: 'MSAL before intent', value: sum(early), unit: 'B', target: 0 },
    ratio(guide, bare),
  ]);
};
