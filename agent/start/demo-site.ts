/**
 * Serves the demonstration site, from an origin of its own, as a customer's site would be. In its pages
 * `__CARILLON__` stands for the server's origin.
 */
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export interface DemoSiteOptions {
  folder: string;
  host: string;
  port: number;
  /** The server's origin, as the visitor's browser reaches it; `{host}` is the host of the page itself. */
  server: string;
}

/** Starts it; resolves when it listens. */
export async function serveDemoSite({ folder, host, port, server }: DemoSiteOptions): Promise<Server> {
  const http = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    answer(folder, decodeURI(url.pathname), server.replace('{host}', url.hostname), response).catch(() =>
      response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  return http;
}

async function answer(folder: string, path: string, server: string, response: ServerResponse): Promise<void> {
  const inside = normalize(join('/', path));
  const file = join(folder, inside);
  const info = await stat(file).catch(() => null);
  if (info?.isDirectory()) {
    if (!inside.endsWith('/')) response.writeHead(302, { location: `${inside}/` }).end();
    else if (existsSync(join(file, 'index.html')))
      await answer(folder, join(inside, 'index.html'), server, response);
    else if (inside === '/')
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(await listing(folder));
    else response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)];
  if (info === null || type === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  if (extname(file) === '.html')
    response.end((await readFile(file, 'utf8')).replaceAll('__CARILLON__', server));
  else createReadStream(file).pipe(response);
}

/** The front page, where the site has none of its own: its businesses. */
async function listing(folder: string): Promise<string> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.html')))
    .map(({ name }) => name);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Carillon</title>
<style>body{font:18px/1.6 system-ui;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
<h1>Carillon</h1>
<ul>${names.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul>
</html>`;
}
