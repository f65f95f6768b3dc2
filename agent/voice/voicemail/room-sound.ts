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
import { samplesOf } from '../sound.ts';
import { within } from '../within.ts';

/** Samples a second; other sounds are brought to it. */
const RATE = 24_000;
const FRAME_MS = 20;
/** What is sent ahead, in milliseconds: so much is still heard after `stop`. */
const AHEAD = 200;
/** How long the caller may take to hear the track, in milliseconds. */
const SUBSCRIBED = 1_500;

export interface RoomSound {
  /** Publishes the track, silent still. Never rejects. */
  open(): Promise<void>;
  /** Plays a sound once; resolves when it has been heard. Never rejects. */
  play(sound: Sound): Promise<void>;
  /** Plays a sound over and over until `stop`. */
  loop(sound: Sound): void;
  /** Stops the loop. */
  stop(): void;
  close(): Promise<void>;
}

/** A track called `name`, published when it is first needed. `failed` is told where it cannot be. */
export function createRoomSound(room: Room, name: string, failed: (error: unknown) => void): RoomSound {
  let opened: Promise<AudioSource | null> | null = null;
  let publication: LocalTrackPublication | undefined;
  let turn = 0;

  async function publish(): Promise<AudioSource | null> {
    try {
      const source = new AudioSource(RATE, 1, AHEAD);
      const track = LocalAudioTrack.createAudioTrack(name, source);
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

  function open(): Promise<AudioSource | null> {
    opened ??= publish();
    return opened;
  }

  async function send(sound: Sound, mine: number): Promise<void> {
    const source = await open();
    if (source === null) return;
    const size = (RATE * FRAME_MS) / 1_000;
    const all = samplesOf(sound, RATE);
    for (let at = 0; at < all.length && turn === mine; at += size) {
      const samples = all.slice(at, at + size);
      await source.captureFrame(new AudioFrame(samples, RATE, 1, samples.length));
    }
    if (turn !== mine) source.clearQueue();
  }

  return {
    async open() {
      await open();
    },
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
        const source = await open();
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
