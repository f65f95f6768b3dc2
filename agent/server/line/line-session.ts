/** The server's end of one line: what its worker says is carried out in order, and acknowledged. */
import type { WebSocket } from 'ws';
import { readSound } from '../../business/sound/read-sound.ts';
import { type Call, type FromServer, type FromWorker, fromWorkerSchema } from '../../calls/line.ts';
import { LINE_CLOSES } from '../../calls/line-errors.ts';
import { readSamples, writeSamples } from '../../calls/samples.ts';
import type { Store } from '../../store/open-store.ts';
import type { CallKeeper } from '../call-keeper.ts';
import type { Handlers } from '../handlers.ts';
import type { Log } from '../log.ts';
import type { ActOnce } from './act-once.ts';

export interface LineParts {
  store: Store;
  keeper: CallKeeper;
  handlers: Handlers;
  actOnce: ActOnce;
  log: Log;
}

/** A socket that is this long without a sign of life is dead, in milliseconds. */
const HEARTBEAT = 5_000;

export class LineSession {
  readonly id: string;
  readonly #call: Call;
  readonly #until: number;
  readonly #socket: WebSocket;
  readonly #parts: LineParts;
  #queue: Promise<void> = Promise.resolve();
  #alive = true;
  #over = false;

  /** `until`: when the call has lasted as long as it may, in milliseconds since 1970. */
  constructor(id: string, call: Call, until: number, socket: WebSocket, parts: LineParts) {
    this.id = id;
    this.#call = call;
    this.#until = until;
    this.#socket = socket;
    this.#parts = parts;
    const heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref();
    socket.on('pong', () => {
      this.#alive = true;
    });
    socket.on('message', (data) => this.#enqueue(() => this.#receive(String(data))));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(heartbeat);
      if (!this.#over) parts.keeper.lineLost(call.id, id);
    });
  }

  /** Greets the worker. First of all that is sent. */
  hello(): void {
    this.#enqueue(async () => {
      const business = await this.#parts.store.businesses.ofCall(this.#call.id);
      if (business === null) return this.release('over');
      const journal = await this.#parts.store.journals.read(this.#call.id);
      this.#send({ type: 'hello', call: this.#call, business, journal });
      // A worker that comes after the end of the call's time still has the goodbye to say.
      if (Date.now() >= this.#until) this.stop('limit');
    });
  }

  /** Tells the worker to end the call. */
  stop(reason: string): void {
    this.#send({ type: 'stop', reason });
  }

  /** Lets the worker go for good: its call is over, or another one has it. */
  release(why: keyof typeof LINE_CLOSES): void {
    this.#over = true;
    this.#socket.close(LINE_CLOSES[why]);
  }

  /** Breaks the line without a word, as when the server goes. */
  drop(): void {
    this.#over = true;
    this.#socket.terminate();
  }

  #send(message: FromServer): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((err: unknown) => {
      // Not acknowledged: the worker reconnects and sends it again.
      this.#parts.log.error({ call: this.#call.id, err }, 'line failed');
      this.#socket.terminate();
    });
  }

  async #receive(text: string): Promise<void> {
    const message = fromWorkerSchema.parse(JSON.parse(text));
    await this.#carryOut(message);
  }

  async #carryOut(message: FromWorker): Promise<void> {
    const { store, keeper, handlers, actOnce, log } = this.#parts;
    const call = this.#call;
    const now = Date.now();
    switch (message.type) {
      case 'append':
        // Before it is acknowledged: asked again, it is done again.
        for (const { event } of message.entries)
          if (event.type === 'recorded' && event.why === 'refused')
            await store.recordings.remove(call.id, event.id);
        this.#send({ type: 'kept', seq: await store.journals.append(call.id, message.entries) });
        break;
      case 'message':
        await store.messages.keep({
          call: call.id,
          business: call.business,
          at: now,
          message: message.message,
        });
        this.#send({ type: 'messageKept', id: message.message.id });
        break;
      case 'optout':
        await store.permissions.optOut({
          call: call.id,
          id: message.id,
          business: call.business,
          number: message.to ?? call.caller,
          words: message.words,
          language: message.language,
          at: now,
        });
        this.#send({ type: 'optedOut', id: message.id });
        break;
      case 'sound': {
        const { recording: id, at, rate } = message;
        const samples = readSamples(message.samples);
        await store.recordings.keep({ call: call.id, business: call.business, id, at, rate, samples });
        this.#send({ type: 'soundKept', recording: id, at });
        break;
      }
      case 'recall': {
        const found = await store.recordings.read(call.id, message.recording, message.after);
        const { rate, samples } = found ?? { rate: 16_000, samples: new Int16Array(0) };
        this.#send({ type: 'recalled', recording: message.recording, rate, samples: writeSamples(samples) });
        break;
      }
      case 'fetch': {
        const file = await store.sounds.read(call.business, message.sound);
        const read = file === null ? 'not-sound' : readSound(file);
        const { rate, samples } =
          typeof read === 'string' ? { rate: 16_000, samples: new Int16Array(0) } : read;
        this.#send({ type: 'fetched', sound: message.sound, rate, samples: writeSamples(samples) });
        break;
      }
      // These two may take long: the journal goes on meanwhile.
      case 'act': {
        const { id, action } = message;
        this.#aside(async () => {
          this.#send({ type: 'acted', id, ...(await actOnce(call, id, action)) });
        });
        break;
      }
      case 'search': {
        const { id, question, language } = message;
        this.#aside(async () => {
          const found = await handlers.search(call, question, language).catch((err: unknown) => {
            log.error({ call: call.id, err }, 'search failed');
            return { answer: null, sources: [] };
          });
          this.#send({ type: 'answered', id, ...found });
        });
        break;
      }
      case 'end':
        await keeper.agentDone(call.id, message.reason);
        this.release('ended');
        break;
    }
  }

  #aside(work: () => Promise<void>): void {
    work().catch((err: unknown) => this.#parts.log.error({ call: this.#call.id, err }, 'line failed'));
  }

  #beat(): void {
    if (!this.#alive) this.#socket.terminate();
    this.#alive = false;
    this.#socket.ping();
  }
}
