/**
 * A stand-in for OpenAI over real sockets: chat (streamed or not, with structured outputs), transcription, speech, the
 * list of models, and realtime by WebSocket. What it answers, how late, and how it fails is set by the test.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { readWav } from '../../agent/calls/wav.ts';
import { offlineEars } from '../../agent/voice/offline/ears.ts';
import { offlineMouth } from '../../agent/voice/offline/mouth.ts';
import type { Sound } from '../../agent/voice/provider.ts';
import { serveRealtime } from './openai-realtime.ts';

export type Endpoint = 'models' | 'chat' | 'embeddings' | 'transcription' | 'speech' | 'realtime';

/** How an endpoint fails: a status, no answer at all, or an answer that is not what was asked for. */
export type Fault = 401 | 404 | 429 | 500 | 'hang' | 'nonsense';

export interface ChatRequest {
  model: string;
  stream?: boolean;
  messages: { role: string; content: unknown }[];
  response_format?: { type: string; json_schema?: { name: string; schema: unknown } };
  [other: string]: unknown;
}

export interface OpenAIStandinOptions {
  /** The key that it takes. Default `test-key`. */
  key?: string;
  /** What chat answers: text, or an object that is sent as JSON. Default: an empty text. */
  chat?(request: ChatRequest): string | object | Promise<string | object>;
  /** A text's vector. Default: all the same. */
  embed?(text: string): number[];
  /** What a speech-to-speech model says where one response has instructions of its own. Default: what chat answers. */
  reply?(instructions: string): string;
  /** What a recording says. Default: what pocketsphinx hears in it. */
  transcribe?(sound: Sound): string | Promise<string>;
  /** A text as sound at 24 kHz. Default: flite or espeak-ng. */
  speak?(text: string): Int16Array | Promise<Int16Array>;
}

export interface OpenAIStandin {
  /** What OPENAI_BASE_URL is set to. */
  readonly url: string;
  readonly key: string;
  /** What was asked so far: endpoint and body (JSON, or a form's fields without the file). */
  readonly requests: { endpoint: Endpoint; body: Record<string, unknown> }[];
  /** Milliseconds before an endpoint answers. All 0 at first. */
  readonly latency: Record<Endpoint, number>;
  /** How an endpoint fails from now on; null: it does not. */
  readonly fault: Record<Endpoint, Fault | null>;
  close(): Promise<void>;
}

const PATHS: Record<string, Endpoint> = {
  '/v1/models': 'models',
  '/v1/chat/completions': 'chat',
  '/v1/embeddings': 'embeddings',
  '/v1/audio/transcriptions': 'transcription',
  '/v1/audio/speech': 'speech',
  '/v1/realtime': 'realtime',
};
/** Speech leaves in pieces of this many bytes, as a real server's does: an odd number cuts samples in two. */
const PIECE = 4_801;

/** Starts it on a free port of loopback. */
export async function startOpenAIStandin(options: OpenAIStandinOptions = {}): Promise<OpenAIStandin> {
  const key = options.key ?? 'test-key';
  const ears = offlineEars();
  const mouth = offlineMouth();
  const each = <T>(value: T): Record<Endpoint, T> => ({
    models: value,
    chat: value,
    embeddings: value,
    transcription: value,
    speech: value,
    realtime: value,
  });
  const latency = each(0);
  const fault = each<Fault | null>(null);
  const requests: OpenAIStandin['requests'] = [];

  const hear = async (sound: Sound): Promise<string> =>
    options.transcribe?.(sound) ??
    (await ears?.hear(sound, { language: 'en', expecting: { kind: 'open' }, heard: '' })) ??
    '';
  const say = async (text: string): Promise<Int16Array> => {
    if (options.speak !== undefined) return options.speak(text);
    const french = /[àâçéèêëîïôûù]|\b(?:le|la|les|vous|je|est|bonjour)\b/i.test(text);
    for await (const samples of mouth?.speak(text, french ? 'fr' : 'en') ?? []) return samples;
    return new Int16Array(0);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const endpoint = PATHS[(request.url ?? '').split('?')[0] ?? ''];
    if (request.headers.authorization !== `Bearer ${key}`) return refuse(response, 401, 'invalid_api_key');
    if (endpoint === undefined || endpoint === 'realtime') return refuse(response, 404, 'unknown_url');
    const form = (request.headers['content-type'] ?? '').startsWith('multipart/')
      ? await new Response(body, {
          headers: { 'content-type': request.headers['content-type'] ?? '' },
        }).formData()
      : null;
    const fields: Record<string, unknown> =
      form !== null
        ? Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
        : body.length > 0
          ? JSON.parse(body.toString('utf8'))
          : {};
    requests.push({ endpoint, body: fields });
    await wait(latency[endpoint]);
    const failing = fault[endpoint];
    if (failing === 'hang') return;
    if (failing === 'nonsense') return void response.writeHead(200, JSON_TYPE).end('{"nonsense":');
    if (failing !== null)
      return refuse(response, failing, failing === 429 ? 'rate_limit_exceeded' : 'standin');
    switch (endpoint) {
      case 'models':
        return json(response, {
          object: 'list',
          data: [{ id: 'standin', object: 'model', created: 1, owned_by: 'test' }],
        });
      case 'chat':
        return chat(fields as unknown as ChatRequest, response);
      case 'embeddings': {
        const inputs = Array.isArray(fields.input) ? fields.input.map(String) : [String(fields.input)];
        const data = inputs.map((text, index) => ({
          object: 'embedding',
          index,
          embedding: options.embed?.(text) ?? [1, 0, 0],
        }));
        return json(response, {
          object: 'list',
          model: fields.model,
          data,
          usage: { prompt_tokens: 1, total_tokens: 1 },
        });
      }
      case 'transcription': {
        const file = form?.get('file');
        if (!(file instanceof Blob)) return refuse(response, 400, 'no_file');
        return json(response, { text: await hear(readWav(Buffer.from(await file.arrayBuffer()))) });
      }
      case 'speech': {
        const samples = await say(String(fields.input));
        const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        for (let at = 0; at < bytes.length; at += PIECE) response.write(bytes.subarray(at, at + PIECE));
        response.end();
      }
    }
  }

  async function chat(request: ChatRequest, response: ServerResponse): Promise<void> {
    const said = (await options.chat?.(request)) ?? '';
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    const base = { id: `chatcmpl-${randomUUID()}`, created: 1, model: request.model };
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
    if (request.stream !== true) {
      const message = { role: 'assistant', content, refusal: null };
      const choices = [{ index: 0, message, finish_reason: 'stop', logprobs: null }];
      return json(response, { ...base, object: 'chat.completion', choices, usage });
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (data: object) =>
      response.write(`data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', ...data })}\n\n`);
    const delta = (part: object, finish: string | null = null) =>
      send({ choices: [{ index: 0, delta: part, finish_reason: finish }] });
    delta({ role: 'assistant', content: '' });
    for (const piece of content.match(/.{1,12}/gsu) ?? []) delta({ content: piece });
    delta({}, 'stop');
    send({ choices: [], usage });
    response.end('data: [DONE]\n\n');
  }

  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, String(error));
      else response.destroy();
    });
  });
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '', 'http://standin');
    // A transcription session is the transcription endpoint by another way, and fails with it.
    const endpoint = url.searchParams.get('intent') === 'transcription' ? 'transcription' : 'realtime';
    const refused = typeof fault[endpoint] === 'number' && fault[endpoint] < 500;
    if (PATHS[url.pathname] !== 'realtime' || request.headers.authorization !== `Bearer ${key}` || refused) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) =>
      serveRealtime(client, url, {
        hear,
        say,
        chat: async (items, instructions) => {
          if (instructions !== null && options.reply !== undefined) return options.reply(instructions);
          const reply = await options.chat?.({ model: 'realtime', messages: items });
          return typeof reply === 'string' ? reply : JSON.stringify(reply ?? '');
        },
        deaf: () => fault[endpoint] !== null,
        latency: () => latency[endpoint],
        asked: (body) => requests.push({ endpoint, body }),
      }),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    key,
    requests,
    latency,
    fault,
    async close() {
      ears?.close?.();
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, JSON_TYPE).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const error = { message: `The stand-in answers ${status}.`, type: 'standin', param: null, code };
  response.writeHead(status, JSON_TYPE).end(JSON.stringify({ error }));
}
