import { GraphClientError, type Context, type Middleware } from '@microsoft/microsoft-graph-client';

type Fetch = typeof globalThis.fetch;

/** The last link of Graph's client's chain and the real fence: one verb, one origin, no cookies. */
export class GetOnlyFetch implements Middleware {
  constructor(
    private readonly root: string,
    private readonly token: string,
    private readonly send: Fetch,
  ) {}

  async execute(context: Context): Promise<void> {
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    const method = context.options?.method ?? 'GET';
    if (method.toUpperCase() !== 'GET' || url.origin !== this.root) {
      throw new GraphClientError(`refused: ${method} ${url.origin}`);
    }
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${this.token}`);
    const signal = context.options?.signal ?? null;
    context.response = await this.send(url, { method: 'GET', headers, signal, credentials: 'omit' });
  }
}

/** The authority is asked for public knowledge only: this one path, without token. */
const PUBLIC = /^\/[a-z0-9.-]+\/v2\.0\/\.well-known\/openid-configuration$/;

/** Asks the authority, without token, to which directory a domain belongs. */
export const askAuthority = async (authority: string, path: string, send: Fetch, signal: AbortSignal) => {
  if (!PUBLIC.test(path)) throw new GraphClientError(`refused: ${path}`);
  return send(`${authority}${path}`, { method: 'GET', signal, credentials: 'omit' });
};
