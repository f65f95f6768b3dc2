/** One utterance on its way out: its sentences are made ahead of the voice, and it knows how far the voice came. */
import { ReadableStream } from 'node:stream/web';
import { AudioFrame } from '@livekit/rtc-node';
import type { Language } from '../business/language.ts';
import { forSpeech } from '../engine/speech/index.ts';
import { heardOf, type SpokenPart } from './heard.ts';
import type { LineCache } from './line-cache.ts';
import type { Mouth, Sound } from './provider.ts';
import { sentencesOf } from './sentences.ts';
import { fromFirstWord, joined, samplesOf } from './sound.ts';

/** Samples a second of a recording on its way out. */
const RATE = 24_000;
/** About how long a letter sounds, in milliseconds, where a sentence is not made to its end yet. */
const LETTER = 60;

export interface UtteranceOptions {
  text: string;
  language: Language;
  cache: LineCache;
  /** The mouths to try, best first. A sentence that one cannot say is said by the next. */
  mouths: () => readonly Mouth[];
  /** The owner's recording of it, which is played in place of the words; null: there is none to be had. */
  recorded?: () => Promise<Sound | null>;
  /** The recording begins to be played. */
  played?: () => void;
  /** A mouth could not say a sentence. */
  failed(error: unknown, mouth: Mouth): void;
}

export class Utterance {
  readonly #parts: (SpokenPart & { whole: boolean })[];
  readonly #options: UtteranceOptions;
  readonly #abort = new AbortController();

  constructor(options: UtteranceOptions) {
    this.#options = options;
    this.#parts = sentencesOf(options.text).map((text) => ({ text, duration: 0, whole: false }));
  }

  /** What was heard of it when `position` milliseconds of it were played. */
  heard(position: number): string {
    return heardOf(
      this.#parts.map(({ text, duration, whole }) => ({
        text,
        duration: whole ? duration : Math.max(duration, text.length * LETTER),
      })),
      position,
    );
  }

  /** Stops making it. */
  stop(): void {
    this.#abort.abort();
  }

  /** Its sound, in frames of 20 ms. Sentences are made while earlier ones are heard. */
  frames(): ReadableStream<AudioFrame> {
    const ready: AudioFrame[] = [];
    let done = false;
    let wake = () => {};
    const made = (async () => {
      for await (const frame of this.#make()) {
        ready.push(frame);
        wake();
      }
    })()
      .catch(() => {})
      .finally(() => {
        done = true;
        wake();
      });
    return new ReadableStream<AudioFrame>({
      async pull(controller) {
        while (ready.length === 0 && !done) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const frame = ready.shift();
        if (frame === undefined) controller.close();
        else controller.enqueue(frame);
      },
      cancel: async () => {
        this.stop();
        await made;
      },
    });
  }

  async *#make(): AsyncIterable<AudioFrame> {
    const recording = (await this.#options.recorded?.()) ?? null;
    if (recording !== null) return yield* this.#recording(recording);
    let made = 0;
    for (const part of this.#parts) {
      for await (const frame of this.#sentence(part, made === 0)) {
        made += 1;
        yield frame;
      }
    }
    // An utterance that no mouth could say still takes a moment, so that its caption appears.
    if (made === 0) yield new AudioFrame(new Int16Array(2_400), 24_000, 1, 2_400);
  }

  /** The owner's recording. Its words are taken to come at an even pace. */
  *#recording(sound: Sound): Iterable<AudioFrame> {
    const samples = samplesOf(sound, RATE);
    const letters = this.#parts.reduce((sum, { text }) => sum + text.length, 0);
    for (const part of this.#parts) {
      part.duration = ((samples.length / RATE) * 1_000 * part.text.length) / letters;
      part.whole = true;
    }
    this.#options.played?.();
    const size = RATE / 50;
    for (let at = 0; at < samples.length && !this.#abort.signal.aborted; at += size)
      yield frameOf(samples.slice(at, at + size), RATE);
  }

  /** `first`: nothing was said yet, so that the quiet before its first word is only a wait. */
  async *#sentence(part: SpokenPart & { whole: boolean }, first: boolean): AsyncIterable<AudioFrame> {
    const { language, cache, mouths, failed } = this.#options;
    const spoken = forSpeech(part.text, language);
    for (const mouth of mouths()) {
      if (this.#abort.signal.aborted) return;
      if (mouth.voice(language) === null) continue;
      try {
        const size = mouth.rate / 50;
        let rest = new Int16Array(0);
        const sound = cache.speak(mouth, language, spoken, this.#abort.signal);
        for await (const piece of first ? fromFirstWord(sound, mouth.rate) : sound) {
          part.duration += (piece.length / mouth.rate) * 1_000;
          const samples = rest.length === 0 ? piece : joined([rest, piece]);
          const whole = samples.length - (samples.length % size);
          for (let at = 0; at < whole; at += size) yield frameOf(samples.slice(at, at + size), mouth.rate);
          rest = samples.slice(whole);
        }
        if (rest.length > 0) yield frameOf(rest, mouth.rate);
        part.whole = true;
        return;
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        failed(error, mouth);
        if (part.duration > 0) return;
      }
    }
  }
}

/** A frame that owns its samples: one over a view would be sent from the wrong place. */
function frameOf(samples: Int16Array, rate: number): AudioFrame {
  return new AudioFrame(samples, rate, 1, samples.length);
}
