import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../servers/server';
import { until, type Engine, type Tab } from './tab';

/** How an element is written on the wire (W3C WebDriver, 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One command; what the driver answers, or its error. */
const ask = async (address: string, method: 'GET' | 'POST' | 'DELETE', body: object = {}): Promise<unknown> => {
  const answer = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  const { error, message } = Object(value) as { error?: string; message?: string };
  if (error !== undefined) throw new Error(`${error}: ${message ?? ''}`);
  return value;
};

const tabOf = (session: string, handle: string): Tab => {
  const say = async (path: string, body: object) => {
    await ask(`${session}/window`, 'POST', { handle });
    return ask(`${session}${path}`, 'POST', body);
  };
  const handles = async () => (await ask(`${session}/window/handles`, 'GET')) as string[];
  const find = async (selector: string) => {
    const found = (await say('/element', { using: 'css selector', value: selector })) as Record<string, string>;
    return `/element/${found[ELEMENT] ?? ''}`;
  };
  return {
    goto: async (url) => {
      await say('/url', { url });
    },
    run: async (act, ...given) => {
      const script = `const given = [...arguments], done = given.pop();
        Promise.resolve().then(() => (${act.toString()})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await say('/execute/async', { script, args: given })) as {
        value: never;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click: async (selector) => {
      await say(`${await find(selector)}/click`, {});
    },
    type: async (selector, text) => {
      await say(`${await find(selector)}/value`, { text });
    },
    isClosed: async () => !(await handles()).includes(handle),
    newest: async () => {
      const last = (await handles()).findLast((one) => one !== handle);
      return last === undefined ? undefined : tabOf(session, last);
    },
  };
};

const ended = async (child: ChildProcess) => {
  const gone = once(child, 'exit');
  if (child.exitCode === null && child.kill()) await gone;
};

/** A screen nobody looks at; its number. */
const startScreen = async () => {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x2400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(child.stdout, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, stop: () => ended(child) };
};

/** A browser behind a WebDriver that has one window at a time, on a screen of its own. */
export const startDriven = async (name: string, program: string, capabilities: object): Promise<Engine> => {
  const screen = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display, TZ: 'Europe/Berlin' };
  const driver = spawn(program, ['-p', String(port)], { env, stdio: 'ignore' });
  const root = `http://127.0.0.1:${String(port)}`;
  await until(`${program} answers`, () => ask(`${root}/status`, 'GET'));
  let session: string | undefined;
  const close = async () => {
    if (session !== undefined) await ask(session, 'DELETE');
    session = undefined;
  };
  return {
    name,
    open: async () => {
      await close();
      const wanted = { capabilities: { alwaysMatch: { acceptInsecureCerts: true, ...capabilities } } };
      const { sessionId } = (await ask(`${root}/session`, 'POST', wanted)) as { sessionId: string };
      session = `${root}/session/${sessionId}`;
      return tabOf(session, (await ask(`${session}/window`, 'GET')) as string);
    },
    stop: async () => {
      await close().catch(() => undefined);
      await ended(driver);
      await screen.stop();
    },
  };
};
