import {
  Client,
  GraphClientError,
  GraphError,
  ResponseType,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { answerOf, type Answer } from './answer';
import { gap } from './reading';
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
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${this.options.token}`);
    const signal = context.options?.signal ?? null;
    const send = this.options.fetch ?? fetch;
    context.response = await send(url, { method: 'GET', headers, signal, credentials: 'omit' });
  }
}

/** 45 s: longer than Graph's own gateway time-outs, shorter than a caller's patience on the phone. */
const PATIENCE = 45_000;

/** Why no answer came. Graph's client wraps every cause in a GraphError with the cause's name as code. */
const failureOf = (error: unknown, cancelled: boolean): Answer => {
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
      return await answerOf(response);
    } catch (error) {
      return failureOf(error, options.signal?.aborted === true);
    } finally {
      requests.push({ path, status, milliseconds: Math.round(performance.now() - started) });
    }
  };
  return { get, requests };
};
