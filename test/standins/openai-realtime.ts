/** The realtime half of the OpenAI stand-in: transcription sessions, and speech to speech by turns. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Sound } from '../../agent/voice/provider.ts';

export interface RealtimeParts {
  hear(sound: Sound): Promise<string>;
  say(text: string): Promise<Int16Array>;
  /** What is answered to the items so far, or to the instructions of this one response. */
  chat(items: { role: string; content: unknown }[], instructions: string | null): Promise<string>;
  /** Whether a stretch of speech finds no words. */
  deaf(): boolean;
  latency(): number;
  asked(body: Record<string, unknown>): void;
}

interface ClientMessage {
  type: string;
  audio?: string;
  session?: Record<string, unknown>;
  item?: { id?: string; role?: string; content?: unknown };
  response?: { metadata?: unknown; instructions?: string };
  item_id?: string;
}

const RATE = 24_000;
/** 100 ms of sound, in bytes. */
const PIECE = (RATE / 10) * 2;

/** Serves one client until it leaves. */
export function serveRealtime(client: WebSocket, url: URL, parts: RealtimeParts): void {
  const transcribing = url.searchParams.get('intent') === 'transcription';
  const items: { role: string; content: unknown }[] = [];
  let session: Record<string, unknown> = { type: transcribing ? 'transcription' : 'realtime' };
  let sound: Buffer[] = [];
  let last: string | null = null;
  /** The response that is being made. */
  let running: string | null = null;

  const send = (message: object) => {
    if (client.readyState === client.OPEN)
      client.send(JSON.stringify({ event_id: `event_${randomUUID()}`, ...message }));
  };
  const add = (item: { id: string }) => {
    send({ type: 'conversation.item.added', previous_item_id: last, item });
    send({ type: 'conversation.item.done', previous_item_id: last, item });
    last = item.id;
  };

  async function committed(): Promise<void> {
    const bytes = Buffer.concat(sound);
    sound = [];
    const id = `item_${randomUUID()}`;
    send({ type: 'input_audio_buffer.committed', item_id: id, previous_item_id: last });
    if (!transcribing) add(itemOf(id, 'user', [{ type: 'input_audio', transcript: null }]));
    const samples = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    await wait(parts.latency());
    if (parts.deaf()) {
      const error = { type: 'server_error', code: 'standin', message: 'The stand-in hears nothing.' };
      send({
        type: 'conversation.item.input_audio_transcription.failed',
        item_id: id,
        content_index: 0,
        error,
      });
      return;
    }
    const transcript = await parts.hear({ rate: RATE, samples });
    items.push({ role: 'user', content: transcript });
    const about = { item_id: id, content_index: 0 };
    for (const delta of transcript.match(/\S+\s*/g) ?? [])
      send({ type: 'conversation.item.input_audio_transcription.delta', ...about, delta });
    const usage = { type: 'tokens', input_tokens: 5, output_tokens: 5, total_tokens: 10 };
    send({ type: 'conversation.item.input_audio_transcription.completed', ...about, transcript, usage });
  }

  async function respond({ metadata, instructions }: NonNullable<ClientMessage['response']>): Promise<void> {
    const id = `resp_${randomUUID()}`;
    const response = { id, object: 'realtime.response', output: [], metadata: metadata ?? null };
    send({ type: 'response.created', response: { ...response, status: 'in_progress' } });
    running = id;
    const cancelled = () => {
      if (running === id) return false;
      send({ type: 'response.done', response: { ...response, status: 'cancelled' } });
      return true;
    };
    await wait(parts.latency());
    if (cancelled()) return;
    const text = await parts.chat(items, instructions ?? null);
    const item = itemOf(`item_${randomUUID()}`, 'assistant', []);
    const about = { response_id: id, item_id: item.id, output_index: 0, content_index: 0 };
    send({ type: 'response.output_item.added', response_id: id, output_index: 0, item });
    add(item);
    send({ type: 'response.content_part.added', ...about, part: { type: 'audio', transcript: '' } });
    const samples = await parts.say(text);
    if (cancelled()) return;
    const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
    send({ type: 'response.output_audio_transcript.delta', ...about, delta: text });
    for (let at = 0; at < bytes.length; at += PIECE)
      send({
        type: 'response.output_audio.delta',
        ...about,
        delta: bytes.subarray(at, at + PIECE).toString('base64'),
      });
    send({ type: 'response.output_audio.done', ...about });
    send({ type: 'response.output_audio_transcript.done', ...about, transcript: text });
    send({ type: 'response.content_part.done', ...about, part: { type: 'audio', transcript: text } });
    const done = { ...item, status: 'completed', content: [{ type: 'output_audio', transcript: text }] };
    send({ type: 'response.output_item.done', response_id: id, output_index: 0, item: done });
    items.push({ role: 'assistant', content: text });
    const usage = { total_tokens: 20, input_tokens: 12, output_tokens: 8 };
    send({ type: 'response.done', response: { ...response, status: 'completed', usage } });
  }

  send({ type: 'session.created', session });
  client.on('message', (data) => {
    const message = JSON.parse(String(data)) as ClientMessage;
    if (message.type !== 'input_audio_buffer.append') parts.asked({ ...message });
    switch (message.type) {
      case 'session.update':
        session = { ...session, ...message.session };
        return send({ type: 'session.updated', session });
      case 'input_audio_buffer.append':
        sound.push(Buffer.from(message.audio ?? '', 'base64'));
        return;
      case 'input_audio_buffer.commit':
        return void committed();
      case 'conversation.item.create': {
        const item = { ...message.item, id: message.item?.id ?? `item_${randomUUID()}` };
        items.push({ role: item.role ?? 'user', content: item.content });
        return add(item);
      }
      case 'conversation.item.delete':
        return send({ type: 'conversation.item.deleted', item_id: message.item_id });
      case 'conversation.item.truncate':
        return send({ type: 'conversation.item.truncated', item_id: message.item_id });
      case 'response.create':
        return void respond(message.response ?? {});
      case 'response.cancel':
        running = null;
        return;
    }
  });
}

function itemOf(id: string, role: string, content: object[]) {
  return { id, object: 'realtime.item', type: 'message', role, status: 'completed', content };
}
