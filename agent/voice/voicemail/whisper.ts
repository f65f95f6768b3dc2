/** Tells whoever was put through, and only them, who calls and why, before they and the caller hear each other. */
import type { Room } from '@livekit/rtc-node';
import type { Language } from '../../business/language.ts';
import { DESK, WHISPER } from '../../calls/people.ts';
import { forSpeech } from '../../engine/speech/index.ts';
import { DIALLED } from '../../phone/line.ts';
import type { LineCache } from '../line-cache.ts';
import type { Mouth } from '../provider.ts';
import { sentencesOf } from '../sentences.ts';
import { joined } from '../sound.ts';
import { createRoomSound } from './room-sound.ts';

/** Nobody listens longer before they say hello, in milliseconds. */
const LONGEST = 15_000;

export interface WhisperParts {
  room: Room;
  cache: LineCache;
  mouths: readonly Mouth[];
  failed(error: unknown): void;
}

export interface Whisper {
  /**
   * Publishes its track, to be done before anybody is rung: the server keeps the caller from hearing it when it takes
   * the two apart.
   */
  prepare(): Promise<void>;
  /** Says this to whoever was put through; resolves when they have heard it, are gone, or have listened long enough. */
  say(text: string, language: Language): Promise<void>;
  /** Stops. */
  stop(): void;
}

export function createWhisper({ room, cache, mouths, failed }: WhisperParts): Whisper {
  const sound = createRoomSound(room, WHISPER, failed);
  let stopped = false;
  const stop = () => {
    stopped = true;
    sound.stop();
  };
  const isThere = () =>
    !stopped &&
    [...room.remoteParticipants.keys()].some((who) => who.startsWith(DESK) || who.startsWith(DIALLED));
  return {
    prepare: () => sound.open(),
    async say(text, language) {
      const mouth = mouths.find((one) => one.voice(language) !== null);
      if (mouth === undefined) return;
      const over = setTimeout(stop, LONGEST);
      try {
        for (const sentence of sentencesOf(text)) {
          if (!isThere()) return;
          const pieces: Int16Array[] = [];
          for await (const piece of cache.speak(mouth, language, forSpeech(sentence, language)))
            pieces.push(piece);
          await sound.play({ rate: mouth.rate, samples: joined(pieces) });
        }
      } catch (error) {
        failed(error);
      } finally {
        clearTimeout(over);
      }
    },
    stop,
  };
}
