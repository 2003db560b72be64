import { defineConfig } from 'playwright/test';

/** A busy machine is slow, not broken: only what hangs may run into these. In milliseconds. */
const [PATIENCE, WHOLE_TEST] = [30_000, 5 * 60_000];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/rig/global-setup.ts',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: WHOLE_TEST,
  expect: { timeout: PATIENCE },
  snapshotPathTemplate: 'tests/e2e/look/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // Traces cost a fifth of the time: `npx playwright test <file> --trace on` makes one where it is wanted.
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
});
