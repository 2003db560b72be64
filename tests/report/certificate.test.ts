import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { exampleGuide } from '../../src/guide/example';
import { pseudonymise } from '../../src/report/pseudonyms';
import { makeReport } from '../../src/report/report';
import { certificateTenants } from '../tenants/example';
import { NOW, readDemo } from '../tenants/read-demo';
import { reopened, SALT } from './made';

const guide = exampleGuide();

test.each(Object.entries(certificateTenants))(
  'a report of „%s“ judges the same with pseudonyms, and names neither certificate nor thumbprint',
  async (_, demo) => {
    const report = makeReport({ guide: guide.product, now: NOW, source: 'tenant', ...(await readDemo(guide, demo)) });
    const hidden = reopened(await pseudonymise(report, SALT));
    const statuses = (of: typeof report) =>
      judge(guide, { ...of, now: NOW }).map(({ number, status }) => [number, status]);
    expect(statuses(hidden)).toEqual(statuses(reopened(report)));
    expect(JSON.stringify(hidden)).not.toMatch(/7AB4DD92|CN=Helferlein/i);
  },
);
