import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../servers/server';
import { until, type Engine, type Tab } from './tab';

/** How an element is written on the wire (W3C WebDriver, 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One command; what the driver answers, or its error. */
const ask = async (
  address: string,
  method: 'GET' | 'POST' | 'DELETE',
  body: object = {},
  signal?: AbortSignal,
): Promise<unknown> => {
  const options = { method, ...(signal && { signal }), ...(method === 'POST' && { body: JSON.stringify(body) }) };
  const answer = await fetch(address, options);
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

/** How long a browser may take to start: now and then its driver waits for ever for one that is gone. In milliseconds. */
const STARTS = 30_000;
const TRIES = 4;

/** A driver with one session; ends with all it has started. */
const startSession = async (program: string, env: NodeJS.ProcessEnv, capabilities: object) => {
  const port = await freePort();
  const driver = spawn(program, ['-p', String(port)], { env, stdio: 'ignore', detached: true });
  const gone = once(driver, 'exit');
  const root = `http://127.0.0.1:${String(port)}`;
  const end = async () => {
    if (driver.exitCode === null && driver.pid !== undefined) process.kill(-driver.pid);
    await gone;
  };
  try {
    await until(`${program} answers`, () => ask(`${root}/status`, 'GET'));
    const wanted = { capabilities: { alwaysMatch: { acceptInsecureCerts: true, ...capabilities } } };
    const started = await ask(`${root}/session`, 'POST', wanted, AbortSignal.timeout(STARTS));
    const session = `${root}/session/${(started as { sessionId: string }).sessionId}`;
    const stop = async () => {
      await ask(session, 'DELETE', {}, AbortSignal.timeout(STARTS)).catch(() => undefined);
      await end();
    };
    return { session, stop };
  } catch (error) {
    await end();
    throw error;
  }
};

/** A browser behind a WebDriver that has one window at a time, on a screen of its own. */
export const startDriven = async (name: string, program: string, capabilities: object): Promise<Engine> => {
  const screen = await startScreen();
  const env = { ...process.env, DISPLAY: screen.display, TZ: 'Europe/Berlin' };
  let running: Awaited<ReturnType<typeof startSession>> | undefined;
  const close = async () => {
    await running?.stop();
    running = undefined;
  };
  const started = async (tries = TRIES): Promise<NonNullable<typeof running>> =>
    startSession(program, env, capabilities).catch((error: unknown) => {
      if (tries === 1) throw error;
      return started(tries - 1);
    });
  return {
    name,
    open: async () => {
      await close();
      const { session } = (running = await started());
      return tabOf(session, (await ask(`${session}/window`, 'GET')) as string);
    },
    stop: async () => {
      await close();
      await screen.stop();
    },
  };
};
