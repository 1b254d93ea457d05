import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const packed = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.txt', '.svg']);

/** The file of an address, as a host of static sites finds it. */
function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(decodeURIComponent(path)));
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return page.startsWith(folder) && existsSync(page) ? page : undefined;
}

/**
 * Serves a folder of this machine as a host does that compresses, at a free port, below `base` (such as /xueshi/).
 * Returns the address of its first page, and what ends it.
 */
export async function serveFolder(
  folder: string,
  base = '/',
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const inside = pathname.startsWith(base);
    const found = inside ? fileOf(folder, pathname.slice(base.length)) : undefined;
    const file = found ?? fileOf(folder, '404.html');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    const gzip = packed.has(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': types[type] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(gzip && { 'content-encoding': 'gzip' }),
    });
    const bytes = createReadStream(file);
    (gzip ? bytes.pipe(createGzip()) : bytes).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${base}`, close };
}
