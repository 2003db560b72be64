import { writtenDemo } from '../../src/emulator/written';
import { exampleDemos } from '../../src/guide/example';

/** The demo tenants of the example guide, by name. */
export const certificateTenants = Object.fromEntries(
  Object.entries(exampleDemos()).map(([name, demo]) => [name, writtenDemo(demo)] as const),
);
