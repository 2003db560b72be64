import { defineConfig } from 'vitest/config';

// Days and times are Germany's wherever the machine is, so the tests are elsewhere; inherited by every worker.
process.env['TZ'] = 'Pacific/Auckland';

/** What needs the built site, or looks at the project as a whole. */
const site = ['tests/{bench,build,docs}/**/*.test.ts'];
/** Thousands of inputs each. */
const properties = ['tests/properties/**/*.test.ts', 'tests/import/mutations.test.ts'];
/** In a process of its own, as on a page: after thousands of other texts the same took four times the work. */
const speed = ['tests/{import,lookup}/speed.test.ts'];
/** Real Firefox and WebKit. */
const engines = ['tests/engines/**/*.test.ts'];

/** The kinds of tests; `vitest run --project units` runs one of them. */
const kinds = {
  // Pure functions: nothing of one file is left for the next.
  units: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', ...site, ...properties, ...speed, ...engines],
    isolate: false,
  },
  properties: { include: properties, isolate: false },
  speed: { include: speed },
  site: { include: site },
  engines: { include: engines },
};

/** A busy machine is slow, not broken: only what hangs may run into this. In milliseconds. */
const PATIENCE = 10 * 60_000;

export default defineConfig({
  test: {
    projects: Object.entries(kinds).map(([name, kind]) => ({ extends: true, test: { name, ...kind } })),
    // Vitest alone would leave one of two cores idle.
    maxWorkers: '100%',
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
});
