import { setTimeout as delay } from 'node:timers/promises';
import { constants } from 'node:http2';
import { GRAPH, type Incoming, type Outgoing } from './directory';

/** What a scenario does to one Graph request: an answer of its own, silence, a broken connection, or nothing. */
export type Answer = Response | 'hang' | 'reset' | undefined;

export interface GraphHost {
  readonly graph: () => typeof fetch;
  /** Milliseconds each request takes, preflight and GET alike. */
  readonly latency: () => number;
  readonly fault: () => ((request: Request) => Answer | Promise<Answer>) | undefined;
  /** Whether pages may read Retry-After; captures of Graph show both. */
  readonly exposesRetryAfter: () => boolean;
  /** Request headers that pages may send. */
  readonly allowedHeaders: () => readonly string[];
}

/** The headers Graph lets pages read, from captures of graph.microsoft.com. */
const EXPOSED = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
];

/**
 * Request headers that pages may send: those of Microsoft's own pages (Graph Explorer, msgraph-sdk-javascript). The list
 * itself is documented nowhere; what else a page sends, Graph is not assumed to allow.
 */
export const ALLOWED: readonly string[] = [
  'authorization',
  'client-request-id',
  'consistencylevel',
  'content-type',
  'prefer',
  'sdkversion',
];

/** Headers are copied but for HTTP/2's pseudo headers. */
const asRequest = (req: Incoming) => {
  const headers = Object.entries(req.headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith(':') || value === undefined ? [] : [[name, String(value)]],
  );
  return new Request(new URL(req.url ?? '/', GRAPH), { method: req.method ?? 'GET', headers });
};

const preflight = (allowed: readonly string[], res: Outgoing) => {
  res.statusCode = 204;
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Access-Control-Allow-Methods', 'GET');
  res.setHeader('Access-Control-Allow-Headers', allowed.join(', '));
  res.setHeader('Access-Control-Max-Age', '0');
  res.end();
};

const broken = (res: Outgoing) => {
  if ('stream' in res) res.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else res.destroy();
};

const deliver = async (res: Outgoing, response: Response, exposed: readonly string[]) => {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) res.setHeader(name, value);
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Access-Control-Expose-Headers', exposed.join(', '));
  res.end(Buffer.from(await response.arrayBuffer()));
};

/** Answers one request to graph.microsoft.com from the emulated tenant. */
export const answerGraph = async (host: GraphHost, req: Incoming, res: Outgoing): Promise<void> => {
  const latency = host.latency();
  if (latency > 0) await delay(latency);
  if (req.method === 'OPTIONS') {
    preflight(host.allowedHeaders(), res);
    return;
  }
  const request = asRequest(req);
  const fault = await host.fault()?.(request.clone());
  if (fault === 'hang') return;
  if (fault === 'reset') {
    broken(res);
    return;
  }
  const exposed = host.exposesRetryAfter() ? [...EXPOSED, 'Retry-After'] : EXPOSED;
  await deliver(res, fault ?? (await host.graph()(request)), exposed);
};
