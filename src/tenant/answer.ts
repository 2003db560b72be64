import { gap, type Reading, type Reason } from './reading';

/** What Graph answered: parsed JSON and nothing interpreted yet. */
export type Answer = Reading<unknown>;

const reasonOf = (status: number): Reason => {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'server-error' : 'malformed';
};

const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Graph's error body: `{ error: { code, innerError: { request-id } } }`; older bodies write `innererror`. */
const troubleOf = (status: number, body: unknown) => {
  const error = record(record(body)['error']);
  const inner = record(error['innerError'] ?? error['innererror']);
  const code = text(error['code']);
  const requestId = text(inner['request-id']);
  return { status, ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
};

const parsed = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Reads a response: its JSON, `null` where Graph knows no such object, or the reason it is no answer. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const body = await parsed(response);
  const { status } = response;
  if (status === 404 && troubleOf(status, body).code === 'Request_ResourceNotFound') {
    return { ok: true, value: null, proof: 'graph' };
  }
  if (!response.ok) return gap(reasonOf(status), troubleOf(status, body));
  return body === undefined || body === null ? gap('malformed', { status }) : { ok: true, value: body, proof: 'graph' };
};
