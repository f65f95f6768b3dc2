/** A transcription session by WebSocket: sound goes out while it is spoken, words come back while it is heard. */
import { WebSocket } from 'ws';
import type { Language } from '../../business/language.ts';
import type { OpenAISettings } from './settings.ts';
import { isOpenAI } from './settings.ts';
import { Transcripts } from './transcripts.ts';

/** The rate of the protocol's `audio/pcm`, in samples a second. */
export const STREAM_RATE = 24_000;
/** How long the connection may take, in milliseconds. */
const HANDSHAKE = 4_000;

export class TranscriptionSocket {
  readonly #socket: WebSocket;
  readonly #settings: OpenAISettings;
  readonly #transcripts = new Transcripts();
  readonly #queue: string[] = [];
  #language: Language | null = null;
  #gone = false;
  /** Whether the server took the connection: false where it has no such sessions. */
  readonly opened: Promise<boolean>;

  constructor(settings: OpenAISettings) {
    this.#settings = settings;
    const url = new URL(`${settings.baseUrl}/realtime`);
    url.protocol = url.protocol.replace('http', 'ws');
    url.searchParams.set('intent', 'transcription');
    // OpenAI takes the model from the session; servers that speak for it choose by the address.
    if (!isOpenAI(settings)) url.searchParams.set('model', settings.ears);
    this.#socket = new WebSocket(url, {
      headers: { authorization: `Bearer ${settings.key}` },
      handshakeTimeout: HANDSHAKE,
    });
    this.opened = new Promise((resolve) => {
      this.#socket.once('open', () => {
        for (const message of this.#queue.splice(0)) this.#socket.send(message);
        resolve(true);
      });
      this.#socket.once('close', () => resolve(false));
    });
    this.#socket.on('message', (data) => {
      try {
        this.#transcripts.receive(JSON.parse(String(data)));
      } catch {
        // No JSON: nothing about words.
      }
    });
    // What is wrong shows in the `close` that follows.
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.#gone = true;
      this.#transcripts.fail(new Error('the session is closed'));
    });
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** The language of what is committed from now on. */
  speak(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    const transcription = { model: this.#settings.ears, language };
    const input = {
      format: { type: 'audio/pcm', rate: STREAM_RATE },
      transcription,
      turn_detection: null,
    };
    this.#send({ type: 'session.update', session: { type: 'transcription', audio: { input } } });
  }

  append(samples: Int16Array): void {
    const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
    this.#send({ type: 'input_audio_buffer.append', audio: bytes.toString('base64') });
  }

  /** The stretch is over. Rejects where the session ends before its words come. */
  commit(partly: (words: string) => void): Promise<string> {
    if (this.#gone) return Promise.reject(new Error('the session is closed'));
    const words = this.#transcripts.committed(partly);
    this.#send({ type: 'input_audio_buffer.commit' });
    return words;
  }

  close(): void {
    this.#socket.close();
  }

  #send(message: object): void {
    const text = JSON.stringify(message);
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
    else if (this.#socket.readyState === WebSocket.CONNECTING) this.#queue.push(text);
  }
}
