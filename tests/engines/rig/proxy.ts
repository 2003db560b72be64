import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { GRAPH_HOST, LOGIN_HOST } from '../../e2e/microsoft/directory';

const KNOWN = [`${LOGIN_HOST}:443`, `${GRAPH_HOST}:443`];

export interface Proxy {
  readonly port: number;
  /** Every other address that was asked for: a browser's own, or a mistake of the page. */
  readonly refused: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Leads Microsoft's two hosts to a port of this machine and nothing else anywhere: nothing leaves it. */
export const startProxy = async (microsoft: number): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  const refused: string[] = [];
  const keep = (socket: Socket, other?: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other?.destroy();
    });
  };
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    if (!KNOWN.includes(url)) {
      refused.push(url);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(microsoft, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(client, upstream);
    keep(upstream, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, refused, stop };
};
