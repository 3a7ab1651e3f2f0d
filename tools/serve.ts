/**
 * Serves the built app on this machine, for `npm start` and for the tests.
 *
 * As a program: `npx tsx tools/serve.ts [--root dist] [--port 4173]`; the environment's PORT stands in for `--port`.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import compression from '@polka/compression';
import sirv from 'sirv';
import { isProgram } from './isProgram.ts';

// Only this machine can ask, so a web page on this machine may embed the app and nobody else. The rest of the policy
// stands in the page itself, where it also holds on hosts that send no headers; a frame's ancestors cannot be named there.
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*",
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
};

const NOT_FOUND = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Not found – Entente</title>
<h1>Not found</h1>
<p>There is nothing at this address. <a href="/">Entente starts here.</a></p>
</html>
`;

/** Serves a folder at 127.0.0.1; port 0 takes any free one. Rejects with a sentence for the reader where it can't. */
export async function serve(root: string, port: number): Promise<Server> {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no ${join(root, 'index.html')}: run "npm run build" first.`);
  const compress = compression();
  // `dev` reads the folder at each request, so that a build made while we serve is seen.
  const sendFile = sirv(root, { dev: true, etag: true, setHeaders: keepHashed });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    compress(request, response, () => sendFile(request, response, () => sendNotFound(response)));
  });
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(error.code === 'EADDRINUSE' ? portTaken(port) : error));
    server.listen(port, '127.0.0.1', () => started(server));
  });
}

/** A file in assets/ has its content's hash in its name, so it never changes; sirv has the others asked for again. */
function keepHashed(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(NOT_FOUND);
}

function portTaken(port: number): Error {
  return new Error(`Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1}.`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${text}" is not a port: give a number from 1 to 65535.`);
  return port;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' }, port: { type: 'string' } } });
  const port = readPort(values.port ?? process.env.PORT ?? '4173');
  await serve(resolve(values.root), port);
  console.log(`Entente is at http://localhost:${port}`);
}

if (isProgram(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
