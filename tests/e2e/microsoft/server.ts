import { once } from 'node:events';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { emulate } from '../../../src/emulator/emulate';
import type { Tenant } from '../../../src/emulator/tenant';
import { Authority } from './authority';
import { makeCertificates, type Certificates } from './certificate';
import { GRAPH_HOST, LOGIN_HOST } from './directory';
import { ALLOWED, answerGraph, type Answer } from './graph';

/** One request as it reached one of the two hosts. */
export interface Received {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** `performance.now()` at arrival. */
  readonly time: number;
  /** Whether it carried an Authorization header. */
  readonly authorized: boolean;
  /** `2.0` or `1.1`. */
  readonly http: string;
  /** Nothing while it is unanswered. */
  status?: number;
}

export interface MicrosoftOptions {
  readonly tenant: Tenant;
  /** Application id of the checker's own registration. */
  readonly clientId: string;
  /** Address of the site without a slash at its end, e.g. `http://localhost:4321`; `/auth/redirect.html` is below it. */
  readonly site: string;
}

/** The two Microsoft hosts a browser talks to, on one port of this machine. */
export class Microsoft {
  #tenant: Tenant;
  #graph: typeof fetch;
  authority: Authority;
  /** Milliseconds Graph takes for each request, preflight and GET alike. */
  latency = 0;
  /** Looks at each Graph request and may answer it in the tenant's stead. */
  fault: ((request: Request) => Answer | Promise<Answer>) | undefined;
  /** Whether pages may read Graph's Retry-After. */
  exposesRetryAfter = true;
  /** Request headers that Graph lets pages send. */
  allowedHeaders = ALLOWED;
  /** Every request to both hosts but the preflights, in order of arrival. */
  requests: Received[] = [];
  /** CORS preflights. */
  preflights: Received[] = [];
  port = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server;

  constructor(
    private readonly options: MicrosoftOptions,
    private readonly certificates: Certificates,
  ) {
    this.#tenant = options.tenant;
    this.#graph = emulate(options.tenant);
    this.authority = this.#newAuthority();
    this.#server = createSecureServer({
      allowHTTP1: true,
      SNICallback: (host, done) => done(null, certificates.contexts.get(host)),
    });
    this.#server.on('request', (req, res) => void this.#answer(req, res));
    this.#server.on('secureConnection', (socket: Socket) => this.#keep(socket));
  }

  get spki(): string {
    return this.certificates.spki;
  }

  /** The tenant both hosts answer from; may be changed in place or swapped at any time. */
  get tenant(): Tenant {
    return this.#tenant;
  }

  set tenant(tenant: Tenant) {
    this.#tenant = tenant;
    this.#graph = emulate(tenant);
  }

  /** Forgets everything a test did and puts a tenant in. */
  reset(tenant: Tenant): void {
    this.tenant = tenant;
    this.authority = this.#newAuthority();
    this.latency = 0;
    this.fault = undefined;
    this.exposesRetryAfter = true;
    this.allowedHeaders = ALLOWED;
    this.requests = [];
    this.preflights = [];
  }

  /** What reached Graph, preflights aside. */
  get graphRequests(): readonly Received[] {
    return this.requests.filter(({ host }) => host === GRAPH_HOST);
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #newAuthority() {
    const { clientId, site } = this.options;
    const redirectUris = [new URL('auth/redirect.html', `${site}/`).href];
    return new Authority({ clientId, redirectUris, directory: () => this.#tenant });
  }

  #keep(socket: Socket) {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  #record(req: Http2ServerRequest, res: Http2ServerResponse): Received {
    const host = req.authority || (req.headers.host ?? '');
    const { method, url: path } = req;
    const authorized = req.headers.authorization !== undefined;
    const received: Received = { method, host, path, authorized, http: req.httpVersion, time: performance.now() };
    (method === 'OPTIONS' ? this.preflights : this.requests).push(received);
    res.on('finish', () => (received.status = res.statusCode));
    return received;
  }

  async #answer(req: Http2ServerRequest, res: Http2ServerResponse) {
    const { host } = this.#record(req, res);
    try {
      if (host === LOGIN_HOST) await this.authority.handle(req, res);
      else if (host === GRAPH_HOST) await answerGraph(this.#host, req, res);
      else res.writeHead(421).end();
    } catch (error) {
      process.stderr.write(`microsoft: ${req.method} ${host}${req.url}: ${String(error)}\n`);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    }
  }

  readonly #host = {
    graph: () => this.#graph,
    latency: () => this.latency,
    fault: () => this.fault,
    exposesRetryAfter: () => this.exposesRetryAfter,
    allowedHeaders: () => this.allowedHeaders,
  };
}

/** Starts the two hosts on a free port of 127.0.0.1. */
export const startMicrosoft = async (options: MicrosoftOptions): Promise<Microsoft> => {
  const certificates = await makeCertificates([LOGIN_HOST, GRAPH_HOST]);
  return new Microsoft(options, certificates).start();
};
