import { describe, expect, test, vi } from 'vitest';
import { askAuthority, GetOnlyFetch } from '../../src/tenant/fence';

const ROOT = 'https://graph.microsoft.com';
const answering = () => vi.fn<typeof fetch>(async () => new Response('{}'));

describe('the fence around Graph', () => {
  test.each([
    ['a foreign host, as a hostile next page would name it', 'https://evil.example/v1.0/users', 'GET'],
    ['a host that only begins like Graph', `${ROOT}.evil.example/v1.0/me`, 'GET'],
    ['Graph’s name as user of a foreign host', 'https://graph.microsoft.com@evil.example/v1.0/me', 'GET'],
    ['Graph without encryption', 'http://graph.microsoft.com/v1.0/me', 'GET'],
    ['a change', `${ROOT}/v1.0/applications/1`, 'PATCH'],
    ['a deletion, in small letters', `${ROOT}/v1.0/applications/1`, 'delete'],
    ['a new entry', `${ROOT}/v1.0/applications`, 'POST'],
  ])('sends nothing for %s', async (_name, request, method) => {
    const send = answering();
    const refused = new GetOnlyFetch(ROOT, 'token', send).execute({ request, options: { method } });
    await expect(refused).rejects.toThrow('refused');
    expect(send).not.toHaveBeenCalled();
  });

  test('a read goes out with the token, without cookies', async () => {
    const send = answering();
    await new GetOnlyFetch(ROOT, 'token', send).execute({ request: `${ROOT}/v1.0/me` });
    const [url, options] = send.mock.calls[0] ?? [];
    expect(url).toEqual(new URL(`${ROOT}/v1.0/me`));
    expect(options).toMatchObject({ method: 'GET', credentials: 'omit' });
    expect(new Headers(options?.headers).get('Authorization')).toBe('Bearer token');
  });
});

describe('the fence around the authority', () => {
  const ask = (path: string, send: typeof fetch) =>
    askAuthority('https://login.microsoftonline.com', path, send, new AbortController().signal);

  test.each([
    '/common/oauth2/v2.0/token',
    '/muster.de/v2.0/.well-known/openid-configuration?x=1',
    '@evil.example/v2.0/.well-known/openid-configuration',
    '.evil.example/a/v2.0/.well-known/openid-configuration',
    '/a/b/v2.0/.well-known/openid-configuration',
  ])('sends nothing for %s', async (path) => {
    const send = answering();
    await expect(ask(path, send)).rejects.toThrow('refused');
    expect(send).not.toHaveBeenCalled();
  });

  test('asks whose a domain is, without a token', async () => {
    const send = answering();
    await ask('/muster.de/v2.0/.well-known/openid-configuration', send);
    expect(new Headers(send.mock.calls[0]?.[1]?.headers).has('Authorization')).toBe(false);
  });
});
