import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A web server on this machine. */
export interface Server {
  /** `http://localhost:<port>` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** How long a server may take until it answers; only one that cannot start runs into it. In milliseconds. */
const PATIENCE = 60_000;

const answers = async (origin: string) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (await fetch(origin).then(Boolean, () => false)) return;
  }
  throw new Error(`${origin} does not answer.`);
};

/** Starts a program that listens on this port, and waits until it answers. */
export const startProgram = async (
  program: string,
  args: readonly string[],
  port: number,
  env = process.env,
): Promise<Server> => {
  const child = spawn(program, args, { env, stdio: 'inherit' });
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    const gone = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGTERM')) await gone;
  };
  await answers(origin).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, stop };
};
