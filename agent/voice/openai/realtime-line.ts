/**
 * The line to a speech-to-speech model, through LiveKit's client for it. The model never answers by itself: it is given
 * the caller's sound to hear, and words to say. Opened when it is first needed; opened again after it broke.
 */
import type { llm } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { within } from '../within.ts';
import { inTime } from './in-time.ts';
import type { OpenAISettings } from './settings.ts';
import { Transcripts } from './transcripts.ts';

/** The rate of the protocol's sound, in samples a second. */
export const REALTIME_RATE = 24_000;
/** After so many failures in a row the line is left alone; one that never worked, after the first. */
const ENOUGH_FAILURES = 3;

/** How long a dropped sentence may keep the server busy, in milliseconds. */
const CALM = 1_000;
/** How long the model may take for one sentence, in milliseconds. */
const SENTENCE = 6_000;

const INSTRUCTIONS = `You are the voice of a business's telephone receptionist: warm, unhurried, clear. You speak French
with a careful Québec accent, and English. You hear the caller, and never answer them by yourself. Each time you are
given the words to say, and you say these words and no others, whatever the caller said.`;

export interface RealtimeLine {
  /** The caller's sound, as it comes. */
  take(samples: Int16Array): void;
  /** The caller's stretch of speech is over. Rejects where the line is broken. */
  commit(partly: (words: string) => void): Promise<string>;
  /** Has the model speak as these instructions say. Rejects where the line is broken. */
  speak(instructions: string, signal?: AbortSignal): Promise<{ transcript: string; sound: Int16Array[] }>;
  /** Whether it is worth trying. */
  readonly works: boolean;
  open(): void;
  close(): void;
}

interface Open {
  session: llm.RealtimeSession;
  close(): void;
  /** Rejects when the line is lost. */
  broken: Promise<never>;
}

export function createRealtimeLine(settings: OpenAISettings): RealtimeLine {
  let opening: Promise<Open> | null = null;
  let transcripts = new Transcripts();
  let failures = 0;
  let worked = false;
  /** The model says one thing at a time: the next only once the server is done with the last, spoken or dropped. */
  let turn: Promise<unknown> = Promise.resolve();
  let answered = Promise.withResolvers<void>();

  function open(): Promise<Open> {
    opening ??= connect();
    return opening;
  }

  async function connect(): Promise<Open> {
    // Loaded when it is asked for: most owners never do.
    const [{ realtime }, { safeRealtimeSession }] = await Promise.all([
      import('@livekit/agents-plugin-openai'),
      import('./safe-realtime-session.ts'),
    ]);
    const model = new realtime.RealtimeModel({
      model: settings.realtime ?? '',
      voice: settings.voice,
      apiKey: settings.key,
      baseURL: settings.baseUrl,
      turnDetection: null,
      inputAudioTranscription: { model: settings.ears },
      toolChoice: 'none',
    });
    const own = new Transcripts();
    transcripts = own;
    const broken = Promise.withResolvers<never>();
    broken.promise.catch(() => {});
    const lost = (error: Error) => {
      failures += 1;
      own.fail(error);
      broken.reject(error);
      opening = null;
      close();
    };
    const { session, close } = safeRealtimeSession(model, lost);
    session.on('openai_server_event_received', (event: { type: string }) => {
      own.receive(event);
      if (event.type === 'response.done') answered.resolve();
    });
    session.on('session_reconnected', () => own.fail(new Error('the line was opened anew')));
    session.on('error', ({ recoverable, error }: llm.RealtimeModelError) => {
      if (recoverable) own.fail(error);
      else lost(error);
    });
    await session.updateInstructions(INSTRUCTIONS);
    return { session, close, broken: broken.promise };
  }

  async function speak(instructions: string, signal?: AbortSignal) {
    const { session, broken } = await open();
    const hush = () => void session.interrupt().catch(() => {});
    signal?.addEventListener('abort', hush, { once: true });
    try {
      return await Promise.race([reply(session, instructions, signal), broken]);
    } finally {
      signal?.removeEventListener('abort', hush);
    }
  }

  async function reply(model: llm.RealtimeSession, instructions: string, signal?: AbortSignal) {
    answered = Promise.withResolvers<void>();
    const { messageStream } = await model.generateReply(instructions, signal ? { signal } : {});
    const sound: Int16Array[] = [];
    let transcript = '';
    for await (const message of messageStream) {
      const words = (async () => {
        for await (const piece of message.textStream)
          transcript += typeof piece === 'string' ? piece : piece.text;
      })();
      for await (const frame of message.audioStream) sound.push(frame.data.slice());
      await words;
    }
    worked = true;
    failures = 0;
    return { transcript, sound };
  }

  return {
    take(samples) {
      void open()
        .then(({ session }) =>
          session.pushAudio(new AudioFrame(samples.slice(), REALTIME_RATE, 1, samples.length)),
        )
        .catch(() => {});
    },
    async commit(partly) {
      const { session, broken } = await open();
      const words = transcripts.committed(partly);
      await session.commitAudio();
      return Promise.race([words, broken]);
    },
    speak(instructions, signal) {
      const said = turn.then(() => inTime(speak(instructions, signal), signal, SENTENCE));
      turn = said
        .catch(() => {
          if (signal?.aborted !== true) failures += 1;
        })
        .then(() => within(CALM, answered.promise));
      return said;
    },
    get works() {
      return failures < (worked ? ENOUGH_FAILURES : 1);
    },
    open: () => void open().catch(() => {}),
    close() {
      void opening?.then((line) => line.close()).catch(() => {});
      opening = null;
    },
  };
}
