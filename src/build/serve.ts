import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.ts';

/** `npm start`: the built site on localhost, as a host would send it; an unknown address gets 404 and the page for it. */
const folder = process.argv[2] ?? 'dist';
const wanted = Number(process.env['PORT'] ?? 4321);

const files = sirv(folder, { dev: true });
const missing = (response: ServerResponse) => {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
};

const server = createServer((request, response) => {
  const path = (request.url ?? '/').slice(1);
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  files(request, response, () => {
    missing(response);
  });
});

server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`\n  Anbindung prüfen: http://localhost:${String(port)}/\n\n`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stdout.write(`Port ${wanted} ist belegt.\n`);
  server.listen(0, 'localhost');
});
server.listen(wanted, 'localhost');
