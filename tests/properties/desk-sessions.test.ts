import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deeds } from './desk/commands';
import { Desk } from './desk/desk';
import { fillDrawer } from './desk/drawer';
import { Model } from './desk/model';
import { settings } from './settings';

/** As many as half a minute allows; `PROPERTY_RUNS=1000000` for the night. */
const PART = 500;

test('whatever is done at a desk, no case holds anything of another', async () => {
  const drawer = await fillDrawer();
  const sessions = fc.array(deeds, { minLength: 30, maxLength: 45, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sessions, (session) =>
      fc.asyncModelRun(() => ({ model: new Model(), real: new Desk(drawer) }), session),
    ),
    settings(PART),
  );
  expect(drawer.length).toBe(11);
});
