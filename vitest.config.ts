import { configDefaults, defineConfig } from 'vitest/config';

// Dates in texts are German local time, whatever the machine's clock thinks; inherited by every worker.
process.env['TZ'] = 'Europe/Berlin';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
