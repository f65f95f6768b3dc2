/** Sounds beside the agent's voice, on a track of their own, so that a word spoken meanwhile neither stops nor waits for them. */
import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  type LocalTrackPublication,
  type Room,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import type { Sound } from '../provider.ts';
import { within } from '../within.ts';

/** The name of the track, by which whoever is put through can tell it. */
export const SOUNDS = 'sounds';
const FRAME_MS = 20;
/** What is sent ahead, in milliseconds: so much is still heard after `stop`. */
const AHEAD = 200;
/** How long the caller may take to hear the track, in milliseconds. */
const SUBSCRIBED = 1_500;

export interface RoomSound {
  /** Plays a sound once; resolves when it has been heard. Never rejects. */
  play(sound: Sound): Promise<void>;
  /** Plays a sound over and over until `stop`. */
  loop(sound: Sound): void;
  /** Stops the loop. */
  stop(): void;
  close(): Promise<void>;
}

/** The track is published when it is first needed. `failed` is told where it cannot be. */
export function createRoomSound(room: Room, failed: (error: unknown) => void): RoomSound {
  let opened: Promise<AudioSource | null> | null = null;
  let publication: LocalTrackPublication | undefined;
  let turn = 0;

  async function open(rate: number): Promise<AudioSource | null> {
    try {
      const source = new AudioSource(rate, 1, AHEAD);
      const track = LocalAudioTrack.createAudioTrack(SOUNDS, source);
      const options = new TrackPublishOptions({ source: TrackSource.SOURCE_UNKNOWN });
      publication = await room.localParticipant?.publishTrack(track, options);
      if (publication === undefined) return null;
      await within(SUBSCRIBED, publication.waitForSubscription());
      return source;
    } catch (error) {
      failed(error);
      return null;
    }
  }

  async function send(sound: Sound, mine: number): Promise<void> {
    opened ??= open(sound.rate);
    const source = await opened;
    if (source === null) return;
    const size = (sound.rate * FRAME_MS) / 1_000;
    for (let at = 0; at < sound.samples.length && turn === mine; at += size) {
      const samples = sound.samples.slice(at, at + size);
      await source.captureFrame(new AudioFrame(samples, sound.rate, 1, samples.length));
    }
    if (turn !== mine) source.clearQueue();
  }

  return {
    async play(sound) {
      turn += 1;
      const mine = turn;
      try {
        await send(sound, mine);
        if (turn === mine) await (await opened)?.waitForPlayout();
      } catch (error) {
        failed(error);
      }
    },
    loop(sound) {
      turn += 1;
      const mine = turn;
      void (async () => {
        opened ??= open(sound.rate);
        const source = await opened;
        while (turn === mine && source !== null) await send(sound, mine);
      })().catch(failed);
    },
    stop() {
      turn += 1;
    },
    async close() {
      turn += 1;
      const source = opened === null ? null : await opened;
      await source?.close().catch(() => undefined);
    },
  };
}
