/**
 * Records a caller's message: every second of it is handed on as it comes, and what is said is heard stretch by
 * stretch, so that little is lost whenever it is cut.
 */
import { type VAD, VADEventType } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';
import type { Language } from '../../business/language.ts';
import type { RecordingEnd } from '../../engine/events.ts';
import { refusesRecording } from '../../engine/understanding/refuses-recording.ts';
import type { Ears, Hints, Sound } from '../provider.ts';
import { joined } from '../sound.ts';
import { saysThatIsAll } from './that-is-all.ts';

/** Samples a second of what is kept. */
export const RECORDING_RATE = 16_000;
/** What stays of the silence before the first word, and of each stretch's, in milliseconds. */
const LEAD = 400;
const PIECE = 1_000;

/** All in milliseconds. */
export interface RecorderTimes {
  /** How long the caller may be silent before they begin. */
  first: number;
  /** A silence of so much ends the message. */
  end: number;
  /** A pause of so much ends a stretch, which is then heard. */
  pause: number;
}
export const RECORDER_TIMES: RecorderTimes = { first: 8_000, end: 4_000, pause: 800 };

export interface RecorderOptions {
  /** The caller's microphone: mono, `RECORDING_RATE`. */
  frames: AsyncIterable<AudioFrame>;
  vad: VAD;
  /** Those that hear the language, best first. */
  ears: readonly Ears[];
  language: Language;
  /** The longest message, in milliseconds. */
  longest: number;
  times?: Partial<RecorderTimes>;
  /** Milliseconds since the epoch. */
  clock(): number;
  /** A piece of what is kept. `at`: when it began; no two have the same. */
  keep(piece: { at: number; rate: number; samples: Int16Array }): void;
  /** What another worker has recorded of this message, and did not hear any more. */
  before?: Promise<Sound | null>;
  /** Words were heard. `upTo`: in everything that was kept until the piece that began then. */
  heard(text: string, upTo: number): void;
  failed(error: unknown): void;
}

export interface Recorder {
  /** Resolves when all is kept and heard. `length`: milliseconds; 0, nobody spoke. Never rejects. */
  readonly done: Promise<{ length: number; why: RecordingEnd }>;
  /** Ends it now. */
  stop(why: RecordingEnd): void;
}

export function createRecorder(options: RecorderOptions): Recorder {
  const { vad, ears, language, clock } = options;
  const times = { ...RECORDER_TIMES, ...options.times };
  const ended = Promise.withResolvers<RecordingEnd>();
  const stream = vad.stream();
  const source = options.frames[Symbol.asyncIterator]();
  const words: string[] = [];
  let open = true;
  /** Everything that came since the last stretch, and what of it waits to be handed on. */
  let recent: Int16Array[] = [];
  let waiting: Int16Array[] = [];
  let spoken = false;
  /** Somebody has spoken since the last stretch was heard. */
  let stretch = false;
  let length = 0;
  let lastAt = 0;
  let hearing: Promise<void> = hearBefore();
  let pause: NodeJS.Timeout | undefined;
  let silence: NodeJS.Timeout | undefined = setTimeout(() => ended.resolve('silence'), times.first);
  const limit = setTimeout(() => ended.resolve('limit'), options.longest);

  /** Keeps the last `LEAD` milliseconds of some samples. */
  const tail = (pieces: readonly Int16Array[]) => [joined(pieces).slice(-(LEAD * RECORDING_RATE) / 1_000)];
  const count = (pieces: readonly Int16Array[]) => pieces.reduce((sum, { length: one }) => sum + one, 0);

  function handOn(): void {
    const samples = joined(waiting);
    waiting = [];
    if (!spoken || samples.length === 0) return;
    const duration = (samples.length / RECORDING_RATE) * 1_000;
    length += duration;
    lastAt = Math.max(lastAt + 1, Math.round(clock() - duration));
    options.keep({ at: lastAt, rate: RECORDING_RATE, samples });
  }

  async function hearBefore(): Promise<void> {
    const sound = (await options.before) ?? null;
    if (sound === null || sound.samples.length === 0) return;
    const text = await wordsOf(sound);
    if (text !== '') take(text, 0);
  }

  function take(text: string, upTo: number): void {
    words.push(text);
    options.heard(text, upTo);
  }

  function hear(): void {
    if (!stretch) return;
    stretch = false;
    handOn();
    const upTo = lastAt;
    const samples = joined(recent);
    recent = tail([samples]);
    hearing = hearing.then(async () => {
      const text = await wordsOf({ rate: RECORDING_RATE, samples });
      if (text === '') return;
      take(text, upTo);
      if (refusesRecording(text)) ended.resolve('refused');
      else if (saysThatIsAll(text, language)) ended.resolve('said');
    });
  }

  async function wordsOf(sound: Sound): Promise<string> {
    const hints: Hints = {
      language,
      expecting: {
        kind: 'slot',
        slot: { id: 'message', type: 'text', label: { en: 'message', fr: 'message' } },
      },
      heard: words.join(' '),
    };
    for (const one of ears) {
      try {
        return (await one.hear(sound, hints)).trim();
      } catch (error) {
        options.failed(error);
      }
    }
    return '';
  }

  async function read(): Promise<void> {
    while (open) {
      const { value: frame, done } = await source.next();
      if (done === true || !open) break;
      const samples = frame.data.slice();
      stream.pushFrame(frame);
      recent.push(samples);
      waiting.push(samples);
      if (!stretch && count(recent) > 2 * RECORDING_RATE) recent = tail(recent);
      if (!spoken && count(waiting) > 2 * RECORDING_RATE) waiting = tail(waiting);
      if (spoken && count(waiting) >= (PIECE * RECORDING_RATE) / 1_000) handOn();
    }
    ended.resolve('silence');
  }

  async function watch(): Promise<void> {
    for await (const { type } of stream) {
      if (!open) return;
      if (type === VADEventType.START_OF_SPEECH) {
        if (!spoken) waiting = tail(waiting);
        // The ears mishear words that stand behind seconds of nothing.
        if (!stretch) recent = tail(recent);
        spoken = true;
        stretch = true;
        clearTimeout(pause);
        clearTimeout(silence);
      } else if (type === VADEventType.END_OF_SPEECH) {
        pause = setTimeout(hear, times.pause);
        silence = setTimeout(() => ended.resolve('silence'), times.end);
      }
    }
  }

  const failed = (error: unknown) => {
    options.failed(error);
    ended.resolve('failed');
  };
  read().catch(failed);
  watch().catch(failed);

  async function finish(): Promise<{ length: number; why: RecordingEnd }> {
    const why = await ended.promise;
    open = false;
    clearTimeout(pause);
    clearTimeout(silence);
    clearTimeout(limit);
    silence = undefined;
    handOn();
    hear();
    await hearing.catch(options.failed);
    stream.close();
    void source.return?.();
    // On a busy machine the silence may be over before the last words were heard.
    if (words.some(refusesRecording)) return { length: 0, why: 'refused' };
    const said = why === 'silence' && saysThatIsAll(words.at(-1) ?? '', language);
    return { length: Math.round(length), why: said ? 'said' : why };
  }

  return { done: finish(), stop: (why) => ended.resolve(why) };
}
