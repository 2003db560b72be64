import packageJson from '../../package.json';

/** How a browser is called; Chrome and Edge are the same one inside, Safari on the iPhone is Safari. */
const NAMES: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};

/** „Chrome ab 120“ for each browser that package.json promises; there the list is kept, and lint holds us to it. */
export const browsers: readonly string[] = packageJson.browserslist.flatMap((line) => {
  const [name = '', version = ''] = line.split(' >= ');
  return NAMES[name] === undefined ? [] : [`${NAMES[name]} ab ${version.replace(/\.0$/, '')}`];
});
