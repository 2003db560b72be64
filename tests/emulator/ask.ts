import { emulate, type EmulatorOptions } from '../../src/emulator/emulate';
import type { Tenant } from '../../src/emulator/tenant';
import { demoToken } from '../../src/emulator/token';

export const ROOT = 'https://graph.microsoft.com';
export const FULL = ['User.Read', 'Application.Read.All'];

export interface Body {
  readonly [key: string]: unknown;
  readonly value?: readonly Record<string, unknown>[];
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
}

export interface Asked {
  readonly scopes?: readonly string[];
  readonly advanced?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: EmulatorOptions;
}

/** One GET: a path after `/v1.0`, or a whole nextLink. */
export const ask = async (tenant: Tenant, path: string, { scopes = FULL, advanced, headers, options }: Asked = {}) => {
  const response = await emulate(tenant, options)(path.startsWith('/') ? `${ROOT}/v1.0${path}` : path, {
    headers: {
      Authorization: `Bearer ${demoToken(scopes)}`,
      ...(advanced && { ConsistencyLevel: 'eventual' }),
      ...headers,
    },
  });
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
};

/** The names of what a list holds. */
export const names = ({ body }: { body: Body }) => body.value?.map(({ displayName }) => displayName);
