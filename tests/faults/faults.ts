/** What a request would have answered, and the means to answer otherwise. */
export interface Asked {
  /** The good answer's body. */
  readonly body: string;
  /** How often this request was sent before. */
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/**
 * What must come of it: `broken`, the fact is unread for this reason; `absent`, Graph says that there is no such object;
 * `odd`, JSON without what was asked for; `harmless`, nothing is lost.
 */
export type Outcome =
  { readonly kind: 'broken'; readonly reason: string } | { readonly kind: 'absent' | 'odd' | 'harmless' };

export interface Fault {
  readonly name: string;
  readonly outcome: Outcome;
  readonly respond: (asked: Asked) => Promise<Response>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = '<!DOCTYPE html><html><body><h1>Sign in to your account</h1></body></html>';

const json = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers: { ...JSON_TYPE, ...headers } });
const html = (status: number) => new Response(HTML, { status, headers: { 'content-type': 'text/html' } });

const error = (code: string) =>
  JSON.stringify({ error: { code, message: 'Words that nobody reads.', innerError: { 'request-id': 'f00d' } } });

const broken = (reason: string): Outcome => ({ kind: 'broken', reason });
const always =
  (answer: () => Response): Fault['respond'] =>
  async () =>
    answer();
const fault = (name: string, outcome: Outcome, respond: Fault['respond']): Fault => ({ name, outcome, respond });

const answers = (name: string, reason: string, status: number, code: string, headers?: Record<string, string>) =>
  fault(
    name,
    broken(reason),
    always(() => json(status, error(code), headers)),
  );

const says = (name: string, outcome: Outcome, body: string) =>
  fault(
    name,
    outcome,
    always(() => json(200, body)),
  );

/** A body that begins and then does what `end` does to it. */
const bodyThat = (end: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"value":['));
        end(controller);
      },
    }),
    { headers: JSON_TYPE },
  );

const onAbort = (signal: AbortSignal, stop: (reason: Error) => void) =>
  signal.addEventListener('abort', () => stop(signal.reason as Error), { once: true });

const once = (name: string, first: () => Response) =>
  fault(name, { kind: 'harmless' }, async ({ attempt, body }) => (attempt === 0 ? first() : json(200, body)));

const THROTTLED = 'TooManyRequests';

/** How long a slow answer takes, in milliseconds. */
const SLOW = 20;

/** From the authority it is an answer: nobody uses this domain (OpenID Connect Discovery). */
export const BAD_REQUEST = '400';

/** Troubles that come to an end by themselves. */
export const faults: readonly Fault[] = [
  answers('401', 'not-signed-in', 401, 'InvalidAuthenticationToken'),
  answers('403', 'forbidden', 403, 'Authorization_RequestDenied'),
  fault(
    '404 HTML',
    broken('malformed'),
    always(() => html(404)),
  ),
  fault(
    '404 Graph',
    { kind: 'absent' },
    always(() => json(404, error('Request_ResourceNotFound'))),
  ),
  answers(BAD_REQUEST, 'malformed', 400, 'Request_UnsupportedQuery'),
  answers('429', 'throttled', 429, THROTTLED),
  answers('429 Retry-After 1', 'throttled', 429, THROTTLED, { 'retry-after': '1' }),
  answers('429 Retry-After 3600', 'throttled', 429, THROTTLED, { 'retry-after': '3600' }),
  once('429 once', () => json(429, error(THROTTLED), { 'retry-after': '1' })),
  answers('500', 'server-error', 500, 'InternalServerError'),
  fault(
    '503 HTML',
    broken('server-error'),
    always(() => html(503)),
  ),
  once('503 once', () => html(503)),
  fault(
    'HTML',
    broken('malformed'),
    always(() => html(200)),
  ),
  says('empty', broken('malformed'), ''),
  fault('truncated', broken('malformed'), async ({ body }) => json(200, body.slice(0, body.length / 2))),
  says('null', broken('malformed'), 'null'),
  says('number', broken('malformed'), '7'),
  says('{}', { kind: 'odd' }, '{}'),
  says('{"value":null}', { kind: 'odd' }, '{"value":null}'),
  says('{"value":[null]}', { kind: 'odd' }, '{"value":[null]}'),
  fault('reset', broken('offline'), async () => {
    throw new TypeError('Failed to fetch');
  }),
  fault(
    'reset in body',
    broken('offline'),
    always(() => bodyThat((body) => body.error(new TypeError('network error')))),
  ),
  fault('slow', { kind: 'harmless' }, async ({ body }) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    return json(200, body);
  }),
];

/** Troubles that never end by themselves, so that somebody's patience has to. */
export const endless: readonly Fault[] = [
  fault('hang', broken('timeout'), ({ signal }) => new Promise((_, reject) => onAbort(signal, reject))),
  fault('hang in body', broken('timeout'), async ({ signal }) =>
    bodyThat((body) => onAbort(signal, (reason) => body.error(reason))),
  ),
];

type Path = readonly string[];

/** The first element stands for its list: they all have the same shape. */
const fieldsOf = (value: unknown, at: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return (Array.isArray(value) ? entries.slice(0, 1) : entries).flatMap(([key, each]) => {
    const path = [...at, key];
    return [path, ...fieldsOf(each, path)];
  });
};

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at): unknown => (String(at) === key ? replaced(one, rest, by) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
};

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);

/** The good answer with one field of another type, for each field and two types. */
export const wrongTypes = (body: string): Fault[] => {
  const good: unknown = JSON.parse(body);
  return fieldsOf(good).flatMap((path) =>
    [7, isObject(valueAt(good, path)) ? 'text' : {}].map((by) =>
      says(`${path.join('/')} = ${JSON.stringify(by)}`, { kind: 'odd' }, JSON.stringify(replaced(good, path, by))),
    ),
  );
};
