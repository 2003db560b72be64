import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/report/file-name';
import { reportOf } from './made';

test('the name of a file has the case and the day of the reading', async () => {
  const report = await reportOf('fertig');
  const late = {
    ...report,
    createdAt: '2027-01-01T00:00:00.000Z',
    snapshot: { ...report.snapshot, readAt: '2026-11-23T23:30:00.000Z' },
  };
  expect(fileNameOf(late, 'K7F-2M4')).toBe('pruefbericht-K7F-2M4-2026-11-24.json');
  expect(fileNameOf(late, undefined)).toBe('pruefbericht-2026-11-24.json');
});
