/** The caller's words in a realtime session, sorted by the stretches of speech that they belong to. */
import { z } from 'zod';

/** What a server of OpenAI's realtime protocol says about what it hears; everything else it says is not looked at. */
const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('input_audio_buffer.committed'), item_id: z.string() }),
  z.object({
    type: z.literal('conversation.item.input_audio_transcription.delta'),
    item_id: z.string(),
    delta: z.string().default(''),
  }),
  z.object({
    type: z.literal('conversation.item.input_audio_transcription.completed'),
    item_id: z.string(),
    transcript: z.string(),
  }),
  z.object({ type: z.literal('conversation.item.input_audio_transcription.failed'), item_id: z.string() }),
  z.object({ type: z.literal('error') }),
]);

interface Stretch {
  partly: (words: string) => void;
  so: string;
  words: PromiseWithResolvers<string>;
}

export class Transcripts {
  /** Committed, and not yet named by the server, which names them in order. */
  #unnamed: Stretch[] = [];
  readonly #named = new Map<string, Stretch>();

  /** A stretch was committed. Resolves with its words; rejects where the server has none, or `fail` comes first. */
  committed(partly: (words: string) => void): Promise<string> {
    const stretch: Stretch = { partly, so: '', words: Promise.withResolvers<string>() };
    this.#unnamed.push(stretch);
    return stretch.words.promise;
  }

  /** A message of the server's, as it was parsed from JSON. */
  receive(message: unknown): void {
    const event = eventSchema.safeParse(message).data;
    if (event === undefined) return;
    if (event.type === 'error') {
      // A session goes on after most errors; a stretch that it concerns gets no name.
      this.#unnamed.shift()?.words.reject(new Error('the server tells of an error'));
      return;
    }
    if (event.type === 'input_audio_buffer.committed') {
      const stretch = this.#unnamed.shift();
      if (stretch !== undefined) this.#named.set(event.item_id, stretch);
      return;
    }
    const stretch = this.#named.get(event.item_id);
    if (stretch === undefined) return;
    if (event.type === 'conversation.item.input_audio_transcription.delta') {
      stretch.so += event.delta;
      if (stretch.so.trim() !== '') stretch.partly(stretch.so.trim());
      return;
    }
    this.#named.delete(event.item_id);
    if (event.type === 'conversation.item.input_audio_transcription.completed')
      stretch.words.resolve(event.transcript.trim());
    else stretch.words.reject(new Error('the server could not transcribe'));
  }

  /** The session is gone: nothing that is waited for comes. */
  fail(error: Error): void {
    for (const { words } of [...this.#unnamed.splice(0), ...this.#named.values()]) words.reject(error);
    this.#named.clear();
  }
}
