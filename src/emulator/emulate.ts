import { clouds } from '../microsoft/clouds';
import { freshGuid } from './fresh';
import { badRequest, methodNotAllowed, Refusal } from './refusal';
import { answer } from './routes';
import type { Tenant } from './tenant';
import { scopesOf } from './token';

export interface EmulatorOptions {
  /** How long every answer takes, in milliseconds. */
  readonly latency?: number;
  /** Answers in Graph's place, so that a test can have any trouble; `path` is what follows `/v1.0`, with its query. */
  readonly fault?: (request: {
    readonly path: string;
    readonly method: string;
  }) => Response | Promise<Response> | undefined;
  /** What time it is for the emulated Graph: expired tokens, dates in errors. */
  readonly now?: () => Date;
}

const roots: readonly string[] = Object.values(clouds).map(({ graph }) => graph);

/** What stands after `/v1.0`; other versions are Graph's business, not ours. */
const pathOf = ({ pathname }: URL): string => {
  const [, version = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  if (version !== 'v1.0') throw badRequest(`Invalid version: ${version}`);
  try {
    return decodeURIComponent(rest);
  } catch {
    throw badRequest('Invalid request path.');
  }
};

/** Every answer can be found again at Microsoft by these: in the headers and in the body of an error. */
const idsOf = (request: Request) => {
  const id = freshGuid();
  return { 'request-id': id, 'client-request-id': request.headers.get('client-request-id') ?? id };
};

const errorBody = ({ code, message }: Refusal, ids: ReturnType<typeof idsOf>, now: Date) => ({
  error: { code, message, innerError: { date: now.toISOString().slice(0, 19), ...ids } },
});

const respond = (status: number, body: unknown, ids: ReturnType<typeof idsOf>, now: Date) => {
  const type = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  const headers = {
    'cache-control': 'no-cache',
    'content-type': type,
    'odata-version': '4.0',
    date: now.toUTCString(),
    ...ids,
  };
  return new Response(JSON.stringify(body), { status, headers });
};

const graph = (tenant: Tenant, request: Request, now: Date): Response => {
  const ids = idsOf(request);
  try {
    if (request.method !== 'GET') throw methodNotAllowed();
    const scopes = scopesOf(request.headers.get('Authorization'), now);
    return respond(200, answer(tenant, request, pathOf(new URL(request.url)), scopes), ids, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return respond(error.status, errorBody(error, ids, now), ids, now);
  }
};

/** Ends with the signal's reason, as `fetch` does: an AbortError, or a TimeoutError from `AbortSignal.timeout`. */
const unlessAborted = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Waits; a caller who has gone keeps no timer alive. */
const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });

/**
 * A `fetch` that is Microsoft Graph for this tenant: it answers what Graph answers and refuses what Graph refuses. The
 * tenant is read anew at every request. Other origins do not exist, as in a closed network.
 */
export const emulate =
  (tenant: Tenant, { latency = 0, fault, now = () => new Date() }: EmulatorOptions = {}): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { signal, method } = request;
    const url = new URL(request.url);
    return unlessAborted(signal, async () => {
      if (!roots.includes(url.origin)) throw new TypeError('Failed to fetch');
      if (latency > 0) await wait(latency, signal);
      const injected = await fault?.({ path: url.pathname.replace(/^\/v1\.0/, '') + url.search, method });
      return injected ?? graph(tenant, request, now());
    });
  };
