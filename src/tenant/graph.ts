import { Client, GraphClientError, GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import { answerOf, type Answer } from './answer';
import { askAuthority, GetOnlyFetch } from './fence';
import { firstAbort } from './first-abort';
import { patiently, sleep, type Sleep } from './patience';
import { gap } from './reading';
import type { Request } from './snapshot';

export interface GraphOptions {
  /** Graph's origin in the tenant's cloud, e.g. `https://graph.microsoft.com`. */
  readonly root: string;
  /** The authority's origin in that cloud; without it nothing is asked there. */
  readonly authority?: string | undefined;
  /** The access token, fetched before the first request so that sign-in errors keep their own code. */
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
  /** A request that takes longer, its repetitions included, ends as `timeout`; in milliseconds. */
  readonly patience?: number;
  readonly sleep?: Sleep;
}

/** The only way to Microsoft: it can get, and nothing else. */
export interface Graph {
  /** Reads one path (after `/v1.0`) or one `@odata.nextLink`; `null` means Graph answered 404. `late` gives it up. */
  readonly get: (path: string, advanced?: boolean, late?: AbortSignal) => Promise<Answer>;
  /** Reads public knowledge of the authority, without token; `null` means it knows no such domain. */
  readonly look: (path: string, late?: AbortSignal) => Promise<Answer>;
  readonly requests: readonly Request[];
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

/** Sends one attempt of a request. */
type Attempt = (signal: AbortSignal) => Promise<Response>;

/** Keeps the list of what was read, and asks patiently, but not for ever. */
class Asking {
  readonly requests: Request[] = [];

  constructor(private readonly options: GraphOptions) {}

  async ask(path: string, attempt: Attempt, late?: AbortSignal): Promise<Answer> {
    const { signal: cancelled, patience = PATIENCE, sleep: rest = sleep } = this.options;
    const ends = [cancelled, late, AbortSignal.timeout(patience)].filter((one) => one !== undefined);
    const signal = firstAbort(...ends);
    try {
      const response = await patiently(() => this.noted(path, attempt, signal), signal, rest);
      return cancelled?.aborted ? gap('cancelled') : await answerOf(response);
    } catch (error) {
      return failureOf(error, cancelled?.aborted === true);
    }
  }

  private async noted(path: string, attempt: Attempt, signal: AbortSignal): Promise<Response> {
    const started = performance.now();
    let status: number | undefined;
    try {
      const response = await attempt(signal);
      status = response.status;
      return response;
    } finally {
      this.requests.push({ path, status, milliseconds: Math.round(performance.now() - started) });
    }
  }
}

/** Opens Graph through Microsoft's own client, whose chain ends at our fence. */
export const openGraph = (options: GraphOptions): Graph => {
  const { root, authority, token } = options;
  const send = options.fetch ?? ((url, init) => fetch(url, init));
  const middleware = new GetOnlyFetch(root, token, send);
  const client = Client.initWithMiddleware({ baseUrl: `${root}/`, defaultVersion: 'v1.0', middleware });
  const asking = new Asking(options);
  return {
    requests: asking.requests,
    get: (path, advanced = false, late?: AbortSignal) => {
      const attempt: Attempt = async (signal) => {
        const call = client.api(path).responseType(ResponseType.RAW).option('signal', signal);
        if (advanced) call.header('ConsistencyLevel', 'eventual');
        return (await call.get()) as Response;
      };
      return asking.ask(path, attempt, late);
    },
    look: async (path, late) => {
      if (authority === undefined) return gap('not-in-source');
      const attempt: Attempt = (signal) => askAuthority(authority, path, send, signal);
      const answer = await asking.ask(`${authority}${path}`, attempt, late);
      return !answer.ok && answer.trouble?.status === 400 ? { ok: true, value: null, proof: 'graph' } : answer;
    },
  };
};
