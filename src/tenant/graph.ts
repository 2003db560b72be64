import {
  Client,
  GraphClientError,
  GraphError,
  ResponseType,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { gap, type Reading, type Reason } from './reading';
import type { Request } from './snapshot';

export interface GraphOptions {
  /** Graph's origin in the tenant's cloud, e.g. `https://graph.microsoft.com`. */
  readonly root: string;
  /** The access token, fetched before the first request so that sign-in errors keep their own code. */
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
  /** A request that takes longer ends as `timeout`; in milliseconds. */
  readonly patience?: number;
}

/** What Graph answered: parsed JSON and nothing interpreted yet. */
export type Answer = Reading<unknown>;

/** The only way to Graph: it can get, and nothing else. */
export interface Graph {
  /** Reads one path (after `/v1.0`) or one `@odata.nextLink`; `null` means Graph answered 404. */
  readonly get: (path: string, advanced?: boolean) => Promise<Answer>;
  readonly requests: readonly Request[];
}

/** The last link of the client's chain and the real fence: one verb, one origin, no cookies. */
class GetOnlyFetch implements Middleware {
  constructor(private readonly options: GraphOptions) {}

  async execute(context: Context): Promise<void> {
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    const method = context.options?.method ?? 'GET';
    if (method.toUpperCase() !== 'GET' || url.origin !== this.options.root) {
      throw new GraphClientError(`refused: ${method} ${url.origin}`);
    }
    const headers = new Headers(context.options?.headers as HeadersInit);
    headers.set('Authorization', `Bearer ${this.options.token}`);
    const signal = context.options?.signal ?? null;
    const send = this.options.fetch ?? fetch;
    context.response = await send(url, { method: 'GET', headers, signal, credentials: 'omit' });
  }
}

/** 45 s: longer than Graph's own gateway time-outs, shorter than a caller's patience on the phone. */
const PATIENCE = 45_000;

const reasonOf = (status: number): Reason => {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'server-error' : 'malformed';
};

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? { is: value } : undefined);

/** Graph's error body: `{ error: { code, innerError: { request-id } } }`; older bodies write `innererror`. */
const troubleOf = (status: number, body: unknown) => {
  const error = (body as { error?: Record<string, unknown> } | null | undefined)?.error ?? {};
  const inner = (error['innerError'] ?? error['innererror'] ?? {}) as Record<string, unknown>;
  const code = text(error['code']);
  const id = text(inner['request-id']);
  return { status, ...(code && { code: code.is }), ...(id && { requestId: id.is }) };
};

const parsed = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const answered = async (response: Response): Promise<Answer> => {
  const body = await parsed(response);
  if (response.status === 404 && troubleOf(404, body).code === 'Request_ResourceNotFound') {
    return { ok: true, value: null, proof: 'graph' };
  }
  if (!response.ok) return gap(reasonOf(response.status), troubleOf(response.status, body));
  return body === undefined ? gap('malformed', { status: response.status }) : { ok: true, value: body, proof: 'graph' };
};

/** Why no answer came. Graph's client wraps every cause in a GraphError with the cause's name as code. */
const failed = (error: unknown, cancelled: boolean): Answer => {
  if (cancelled) return gap('cancelled');
  const name = error instanceof GraphError ? error.code : error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') return gap('timeout');
  if (error instanceof GraphClientError) return gap('malformed', { code: error.message });
  return gap('offline');
};

/** Opens Graph through Microsoft's own client, whose chain ends at our fence. */
export const openGraph = (options: GraphOptions): Graph => {
  const client = Client.initWithMiddleware({
    baseUrl: `${options.root}/`,
    defaultVersion: 'v1.0',
    middleware: new GetOnlyFetch(options),
  });
  const requests: Request[] = [];
  const get: Graph['get'] = async (path, advanced = false) => {
    const started = performance.now();
    const timeout = AbortSignal.timeout(options.patience ?? PATIENCE);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    const call = client.api(path).responseType(ResponseType.RAW).option('signal', signal);
    if (advanced) call.header('ConsistencyLevel', 'eventual');
    let status: number | undefined;
    try {
      const response = (await call.get()) as Response;
      status = response.status;
      return await answered(response);
    } catch (error) {
      return failed(error, options.signal?.aborted === true);
    } finally {
      requests.push({ path, status, milliseconds: Math.round(performance.now() - started) });
    }
  };
  return { get, requests };
};
