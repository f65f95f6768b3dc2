/** Two origins for a test: Carillon's server, with a route for calls that the test scripts, and a customer's page. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { CallAnswer, CallRequest, Refusal, Terms } from '../../../agent/contract.ts';

export interface CallReply {
  status: number;
  body: CallAnswer | Refusal | string;
  headers?: Record<string, string>;
}

export interface Stage {
  readonly server: string;
  readonly page: string;
  /** What was asked of the route, in order. */
  readonly asked: CallRequest[];
  /** What the route does; never settling is a slow server. */
  calls(request: CallRequest): Promise<CallReply> | CallReply;
  /** What a visitor must agree to; never settling is a slow server. */
  terms(): Promise<Terms> | Terms;
  /** What was rated, in order, and what the route answers. */
  readonly rated: { call: string; rating: string }[];
  ratings: number;
  /** The customer's page. */
  html: string;
  headers: Record<string, string>;
  /** Its stylesheet, at /hostile.css. */
  css: string;
  /** Paths that the server refuses, as when a download fails. */
  broken: RegExp | null;
  close(): Promise<void>;
}

export const scriptTag = (server: string, attributes = 'data-business="shop"'): string =>
  `<script src="${server}/carillon.js" ${attributes} async></script>`;

export const plainPage = (content: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title><meta name="viewport" content="width=device-width,initial-scale=1"></head><body><main><h1>Shop</h1></main>${content}</body></html>`;

export async function openStage(folder: string): Promise<Stage> {
  const asked: CallRequest[] = [];
  const server = createServer((request, response) => void serve(request, response));
  const page = createServer((request, response) => {
    if (request.url?.endsWith('.css'))
      return response.writeHead(200, { 'content-type': 'text/css' }).end(stage.css);
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...stage.headers })
      .end(stage.html);
  });
  const stage: Stage = {
    server: await listen(server),
    page: await listen(page),
    asked,
    calls: () => ({ status: 500, body: 'not scripted' }),
    terms: () => ({ business: '', consent: null }),
    rated: [],
    ratings: 204,
    html: '',
    headers: {},
    css: '',
    broken: null,
    close: async () => {
      await Promise.all([server, page].map(stop));
    },
  };
  stage.html = plainPage(scriptTag(stage.server));

  async function serve(request: IncomingMessage, response: ServerResponse) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const path = normalize(new URL(request.url ?? '/', 'http://stage').pathname);
    if (stage.broken?.test(path)) return request.socket.destroy();
    if (path === '/v1/calls/terms')
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(await stage.terms()));
    const [, call] = path.match(/^\/v1\/calls\/([^/]+)\/rating$/) ?? [];
    if (path !== '/v1/calls' && call === undefined) return file(path, response);
    const chunks: Buffer[] = [];
    for await (const part of request) chunks.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as CallRequest & { rating: string };
    if (call !== undefined) {
      stage.rated.push({ call, rating: body.rating });
      return response.writeHead(stage.ratings).end();
    }
    return answer(body, response);
  }

  async function answer(wanted: CallRequest, response: ServerResponse) {
    asked.push(wanted);
    const { status, body, headers } = await stage.calls(wanted);
    return response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  async function file(path: string, response: ServerResponse) {
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content === null) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(content);
  }

  return stage;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
