import type { BrowserContext, ConsoleMessage } from 'playwright/test';
import { GRAPH, LOGIN } from '../microsoft/directory';
import type { Microsoft } from '../microsoft/server';

/** HTTP statuses a scenario plans to be answered with, or `network` where it breaks connections. */
export type Planned = Set<number | 'network'>;

const LOCAL = new Set(['data:', 'blob:', 'about:']);

/** Runs in every page: what the Content Security Policy stopped goes to the console, where it is collected. */
const reportViolations = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Content Security Policy violation: ${violatedDirective} ${blockedURI}`);
  });
};

/** Collects all that must never happen, whatever a test is about. */
export class Guard {
  readonly #problems: string[] = [];

  constructor(
    private readonly site: string,
    private readonly microsoft: Microsoft,
    private readonly planned: Planned,
  ) {}

  /** Watches every page, popup and frame of a browser context from now on. */
  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(reportViolations);
    const known = new Set([this.site, LOGIN, GRAPH]);
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!known.has(origin) && !LOCAL.has(protocol)) this.#problems.push(`foreign host asked: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const error = request.failure()?.errorText ?? '';
      if (error.includes('NAME_NOT_RESOLVED')) this.#problems.push(`unknown host asked: ${request.url()}`);
    });
    context.on('weberror', (error) => this.#problems.push(`uncaught exception: ${String(error.error())}`));
    context.on('console', (message) => this.#hear(message));
  }

  #hear(message: ConsoleMessage) {
    const text = message.text();
    const { url } = message.location();
    if (text.includes('Content Security Policy')) this.#problems.push(`${text} (${url})`);
    else if (message.type() === 'error' && !this.#wasPlanned(text, url)) {
      this.#problems.push(`console error: ${text} (${url})`);
    }
  }

  /** Chromium logs every 4xx, 5xx and broken request. Graph's 404 is an answer, and so is the authority's 400 for a domain. */
  #wasPlanned(text: string, url: string) {
    if (text.includes('blocked by CORS policy')) return this.planned.has('network');
    if (!text.startsWith('Failed to load resource')) return false;
    const status = Number(/status of (\d+)/.exec(text)?.[1]);
    if (Number.isNaN(status)) return this.planned.has('network');
    const noSuchDomain = status === 400 && url.startsWith(LOGIN) && url.endsWith('/.well-known/openid-configuration');
    return this.planned.has(status) || noSuchDomain || (status === 404 && url.startsWith(`${GRAPH}/`));
  }

  /** Everything that went wrong so far, one line each; empty is what every test wants. */
  problems(): readonly string[] {
    const { graphRequests, preflights, requests } = this.microsoft;
    const writes = graphRequests.filter(({ method }) => method !== 'GET');
    const asked = preflights.filter(({ host, path }) => `https://${host}` === LOGIN && !path.includes('/token'));
    const leaks = requests.filter(({ host, authorized }) => authorized && `https://${host}` !== GRAPH);
    return [
      ...this.#problems,
      ...writes.map(({ method, path }) => `not a GET: ${method} ${path}`),
      ...asked.map(({ path }) => `preflight to the authority: ${path}`),
      ...leaks.map(({ host, path }) => `token sent to ${host}${path}`),
    ];
  }
}
