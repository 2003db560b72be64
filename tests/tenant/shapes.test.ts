import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { answerOf } from '../../src/tenant/answer';
import { applicationShape, assignmentShape, organizationShape, servicePrincipalShape } from '../../src/tenant/shapes';

interface Recorded {
  readonly source: { readonly quality: string; readonly status?: number; readonly method?: string };
  readonly body: unknown;
}

const recorded = (file: string) =>
  JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8')) as Recorded[];

/** A body is one object or a list of them. */
const rows = ({ body }: Recorded): unknown[] => {
  const value = (body as { value?: unknown } | null)?.value;
  return Array.isArray(value) ? value : [body];
};

/** Documentation samples invent types („isVerified“: „boolean“): they are no answers of Graph. */
const real = ({ source }: Recorded) => source.quality === 'recorded' || source.quality === 'published-output';

test.each([
  ['applications-list', applicationShape],
  ['applications-single', applicationShape],
  ['service-principals-list', servicePrincipalShape],
  ['service-principals-single', servicePrincipalShape],
  ['app-role-assignments', assignmentShape],
] as const)('every answer in %s is understood', (file, shape) => {
  const all = recorded(file).flatMap(rows);
  const refused = all.flatMap((row) => {
    const result = z.safeParse(shape, row);
    return result.success ? [] : [z.prettifyError(result.error)];
  });
  expect({ understood: all.length - refused.length, refused }).toMatchSnapshot();
});

test('real organization answers are understood', () => {
  const all = recorded('organization').filter(real).flatMap(rows);
  for (const row of all) expect(z.safeParse(organizationShape, row).success).toBe(true);
});

test('every recorded error becomes a typed reason with its code', async () => {
  const errors = recorded('errors');
  const reasons = await Promise.all(
    errors.map(async ({ source, body }) => {
      const answer = await answerOf(new Response(JSON.stringify(body), { status: source.status ?? 400 }));
      return answer.ok ? 'absent' : answer.reason;
    }),
  );
  const counted = Object.fromEntries(
    [...new Set(reasons)].toSorted().map((reason) => [reason, reasons.filter((one) => one === reason).length]),
  );
  expect(counted).toMatchSnapshot();
});
