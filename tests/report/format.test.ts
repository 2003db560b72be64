import { expect, test } from 'vitest';
import { isWhole } from '../../src/report/format';

const REPORT = '{\n  "format": "entra-guide-report",\n  "version": 1\n}';

test.each([REPORT, `\uFEFF${REPORT}\r\n`, JSON.stringify(JSON.parse(REPORT))])('a whole report: %j', (text) => {
  expect(isWhole(text)).toBe(true);
});

test.each(['', '{"a":1}', REPORT.slice(0, -1), `Hier der Bericht:\n${REPORT}`, `${REPORT}\nMit freundlichen Grüßen`])(
  'no whole report: %j',
  (text) => {
    expect(isWhole(text)).toBe(false);
  },
);
