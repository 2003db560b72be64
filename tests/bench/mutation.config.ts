import { defineConfig } from 'vitest/config';
import base from '../../vitest.config';

const { projects: _kinds, ...common } = base.test ?? {};

/** The tests that a mutant of src/checks has to survive: those that judge, and a few of the random worlds. */
export default defineConfig({
  test: {
    ...common,
    include: ['tests/{checks,guide,verdicts,properties,tenants}/**/*.test.ts'],
    // Whole sessions and a program of its own: slow, and about other things.
    exclude: ['tests/properties/desk-sessions.test.ts', 'tests/guide/new.test.ts'],
    env: { PROPERTY_RUNS: '200' },
    reporters: ['default'],
  },
});
