import { Readable } from 'node:stream';
import type { Incoming, Outgoing } from './directory';

/** An answer of the authority's own, as against one of the provider's. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

const NO_STORE = { 'Cache-Control': 'no-store' };

/** Entra's JSON endpoints may be read from everywhere; whether its errors may as well is not documented. */
export const json = (status: number, body: unknown, exposed = true): Reply => ({
  status,
  headers: {
    ...NO_STORE,
    'Content-Type': 'application/json; charset=utf-8',
    ...(exposed && { 'Access-Control-Allow-Origin': '*' }),
  },
  body: JSON.stringify(body),
});

export const html = (status: number, body: string): Reply => ({
  status,
  headers: { ...NO_STORE, 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { ...NO_STORE, Location: location },
  body: '',
});

export const send = (res: Outgoing, { status, headers, body }: Reply): void => {
  res.statusCode = status;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.end(body);
};

/** Scopes as the provider knows them: Graph's without the resource in front. */
export const plainScopes = (scope: string | null): string =>
  (scope ?? '').replaceAll('https://graph.microsoft.com/', '');

/** MSAL asks for `offline_access` with every refresh; Entra overlooks it, the provider would refuse. */
export const plainForm = (body: string): string => {
  const form = new URLSearchParams(body);
  const scopes = plainScopes(form.get('scope')).split(' ');
  const kept = form.get('grant_type') === 'refresh_token' ? scopes.filter((name) => name !== 'offline_access') : scopes;
  if (form.has('scope')) form.set('scope', kept.join(' '));
  return form.toString();
};

/** The same request with another path and body. */
export const replayed = (req: Incoming, path: string, body: string): Incoming => {
  const bytes = Buffer.from(body);
  const { method, socket, httpVersion, httpVersionMajor } = req;
  const headers = { ...req.headers, 'content-length': String(bytes.length) };
  const head = { method, socket, httpVersion, httpVersionMajor, headers, url: path };
  return Object.assign(Readable.from([bytes], { objectMode: false }), head) as unknown as Incoming;
};
