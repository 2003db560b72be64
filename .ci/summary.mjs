// Adds up what the test runners and the checks before them reported; the last line is for machines.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Each report as `[passed, failed]`. A runner that reported a failure without a failed test counts as one. */
const reports = {
  'test-results/vitest.json': ({ success, numPassedTests, numFailedTests }) => [
    numPassedTests,
    Math.max(numFailedTests, success ? 0 : 1),
  ],
  'test-results/playwright.json': ({ stats, errors }) => [
    stats.expected + stats.flaky,
    Math.max(stats.unexpected, errors.length > 0 ? 1 : 0),
  ],
};

/** A missing report is a runner that never came to its end. */
const count = ([file, read]) => {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return [0, 1];
  }
};

const [seconds, ...codes] = process.argv.slice(2);
const steps = codes.map((code) => (code === '0' ? 0 : 1));
const counts = Object.entries(reports).map(count);
const passed = counts.reduce((sum, [one]) => sum + one, 0);
const inReports = counts.reduce((sum, [, one]) => sum + one, 0);
const [tests = 0, ...others] = steps;
const failed = Math.max(inReports, tests) + others.reduce((sum, one) => sum + one, 0);

// `npm run bench` tells how long it took.
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/ci.json', JSON.stringify({ seconds: Number(seconds), passed, failed }));
console.log(`${Math.round(Number(seconds) / 60)} min`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
