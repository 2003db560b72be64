import { SITE } from './build';
import { kB, rowsOf, type Row } from './row';
import { onStage, type Stage } from './stage';
import { only, sum, Traffic, type Loaded } from './traffic';
import { MSAL } from './weight';

const named = (files: readonly Loaded[]) => Object.fromEntries(files.map(({ name, gzip }) => [name, kB(gzip)]));

const row = (what: string, files: readonly Loaded[]): Omit<Row, 'area'> => ({
  what,
  value: kB(sum(files)),
  unit: 'kB gzip',
  detail: { raw: `${kB(sum(files, 'raw'))} kB`, ...named(files) },
});

/** What is loaded when the pointer comes to the button, before any click. */
const hovered = async ({ origin, open }: Stage) => {
  const page = await open();
  const traffic = new Traffic(page, origin);
  await page.goto('/');
  const before = await traffic.settled();
  await page.getByRole('button', { name: 'Mit Microsoft anmelden', exact: true }).hover();
  return { before, after: await traffic.settled() };
};

const demo = async ({ origin, open }: Stage) => {
  const page = await open();
  const traffic = new Traffic(page, origin);
  await page.goto('/?demo=fertig');
  return traffic.settled();
};

/** What intent costs: the sign-in (whatever carries MSAL), the judges with Graph's client, and a demo's tenants. */
export const intent = async (): Promise<Row[]> =>
  onStage(SITE, async (stage) => {
    const { before, after } = await hovered(stage);
    const scripts = after.filter(({ type }) => type === 'js');
    const signIn = scripts.filter(({ text }) => text.includes(MSAL));
    const engine = only(scripts, signIn);
    return rowsOf('intent', [
      { ...row('sign-in', signIn), target: 85 },
      row('engine', engine),
      row('demo tenants', only(await demo(stage), [...before, ...after])),
      { what: 'requests on hover', value: after.length, unit: 'requests', detail: named(after) },
    ]);
  });
