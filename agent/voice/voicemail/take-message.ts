/** The tone, then the caller's message, recorded from their microphone: what the job does about a `record` effect. */
import type { VAD } from '@livekit/agents';
import { AudioStream, type RemoteParticipant, type RemoteTrack, TrackKind } from '@livekit/rtc-node';
import type { EffectOf, EventOf, RecordingEnd } from '../../engine/events.ts';
import type { Ears, Sound } from '../provider.ts';
import type { VoiceSession } from '../voice-session.ts';
import { createRecorder, RECORDER_TIMES, RECORDING_RATE, type Recorder } from './recorder.ts';
import type { RoomSound } from './room-sound.ts';
import { tone } from './tones.ts';

/** How long a caller who types may take to begin, in milliseconds. */
const TYPING = 60_000;

export interface MessageTakerParts {
  mouth: VoiceSession;
  sounds: RoomSound;
  vad: VAD;
  ears: readonly Ears[];
  /** The caller, as they are in the room now. */
  caller(): RemoteParticipant | undefined;
  /** Whether the caller types: they have no microphone, or their last words were typed. */
  types(): boolean;
  clock(): number;
  keep(recording: string, piece: { at: number; rate: number; samples: Int16Array }): void;
  heard(recording: string, text: string, upTo: number): void;
  /** What another worker has recorded of this message, and did not hear any more; null: there was none. */
  before(recording: string): Promise<Sound | null>;
  failed(error: unknown): void;
}

export interface MessageTaker {
  /** Records one message. Never rejects. */
  take(effect: EffectOf<'record'>): Promise<Pick<EventOf<'recorded'>, 'length' | 'why'>>;
  /** Ends the recording under way, if one is; resolves when all of it is kept and heard. */
  stop(why: RecordingEnd): Promise<void>;
  readonly recording: boolean;
}

export function createMessageTaker(parts: MessageTakerParts): MessageTaker {
  const { mouth, sounds, vad, clock } = parts;
  let current: { recorder: Recorder | null; stopped: RecordingEnd | null; done: Promise<unknown> } | null =
    null;

  async function record({ id, language, longest }: EffectOf<'record'>, mine: NonNullable<typeof current>) {
    await mouth.quiet();
    const track = microphoneOf(parts.caller());
    if (mine.stopped === null && track !== null) await sounds.play(tone());
    if (mine.stopped !== null) return { length: 0, why: mine.stopped };
    mine.recorder = createRecorder({
      frames: track === null ? nothing() : new AudioStream(track, RECORDING_RATE, 1),
      vad,
      ears: parts.ears.filter((one) => one.hears(language)),
      language,
      longest,
      times: { first: track === null || parts.types() ? TYPING : RECORDER_TIMES.first },
      clock,
      keep: (piece) => parts.keep(id, piece),
      before: parts.before(id),
      heard: (text, upTo) => parts.heard(id, text, upTo),
      failed: parts.failed,
    });
    return mine.recorder.done;
  }

  return {
    async take(effect) {
      const mine: NonNullable<typeof current> = { recorder: null, stopped: null, done: Promise.resolve() };
      current = mine;
      mouth.deafen(true);
      const taken = record(effect, mine).finally(() => {
        if (current !== mine) return;
        current = null;
        mouth.deafen(false);
      });
      mine.done = taken.catch(() => undefined);
      return taken;
    },
    async stop(why) {
      if (current === null) return;
      current.stopped ??= why;
      current.recorder?.stop(why);
      await current.done;
    },
    get recording() {
      return current !== null;
    },
  };
}

function microphoneOf(caller: RemoteParticipant | undefined): RemoteTrack | null {
  for (const { track } of caller?.trackPublications.values() ?? [])
    if (track?.kind === TrackKind.KIND_AUDIO) return track as RemoteTrack;
  return null;
}

/** The sound of a caller who has no microphone: it never comes. */
function nothing(): AsyncIterable<never> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<never>(() => undefined),
      return: async () => ({ done: true, value: undefined }),
    }),
  };
}
