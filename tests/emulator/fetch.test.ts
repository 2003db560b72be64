import { describe, expect, test } from 'vitest';
import { emulate } from '../../src/emulator/emulate';
import { tenant } from '../../src/emulator/tenant';
import { demoToken } from '../../src/emulator/token';
import { ask, FULL, ROOT } from './ask';

const headers = { Authorization: `Bearer ${demoToken(FULL)}` };
const ME = `${ROOT}/v1.0/me`;

describe('aborting', () => {
  test('before the call', async () => {
    const call = emulate(tenant())(ME, { headers, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('while waiting for the answer', async () => {
    const controller = new AbortController();
    const call = emulate(tenant(), { latency: 60_000 })(ME, { headers, signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('while a fault keeps silent', async () => {
    const fault = () => new Promise<Response>(() => undefined);
    const call = emulate(tenant(), { fault })(ME, { headers, signal: AbortSignal.timeout(5) });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('as fetch', () => {
  test('takes a string, a URL and a Request', async () => {
    const fetch = emulate(tenant());
    for (const input of [ME, new URL(ME), new Request(ME)]) expect((await fetch(input, { headers })).status).toBe(200);
    expect((await fetch(new Request(ME, { headers }))).status).toBe(200);
  });

  test('answers after the latency', async () => {
    const started = performance.now();
    await ask(tenant(), '/me', { options: { latency: 30 } });
    expect(performance.now() - started).toBeGreaterThanOrEqual(28);
  });

  test('reads the tenant anew at every request', async () => {
    const directory = tenant();
    const fetch = emulate(directory);
    const name = async () => ((await (await fetch(ME, { headers })).json()) as { displayName: string }).displayName;
    const before = await name();
    if (directory.user) directory.user.displayName = 'Neu';
    expect([before, await name()]).toEqual(['Erika Muster', 'Neu']);
  });

  test('a fault answers in Graph’s place, where it wants to', async () => {
    const seen: string[] = [];
    const fault = ({ path, method }: { path: string; method: string }) => {
      seen.push(`${method} ${path}`);
      return path.startsWith('/me') ? Response.json({}, { status: 503 }) : undefined;
    };
    expect((await ask(tenant(), '/me?$select=id', { options: { fault } })).status).toBe(503);
    expect((await ask(tenant(), '/organization', { options: { fault } })).status).toBe(200);
    expect(seen).toEqual(['GET /me?$select=id', 'GET /organization']);
  });

  test('an answer has Graph’s headers', async () => {
    const answer = await ask(tenant(), '/me');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json;odata\.metadata=minimal/);
    expect(answer.headers.get('odata-version')).toBe('4.0');
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
