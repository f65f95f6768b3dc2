/** A telephone's seat in a LiveKit room: its voice goes in, everybody else's comes out, at 8 kHz. */
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  type DisconnectReason,
  LocalAudioTrack,
  type RemoteTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { codeOf } from '../media/keys.ts';
import { FRAME, FRAME_MS } from '../media/pacer.ts';
import { isQuiet } from '../media/quiet.ts';
import { mix, VoiceQueue } from './voice-queue.ts';

const RATE = 8_000;
/** With more than this in the source quiet is passed over, and more than that is let go, in milliseconds. */
const AMPLE = 60;
const MOST = 500;
/** What the source is given at first, so that a late beat is no gap. */
const CUSHION = new Int16Array(FRAME);
const SILENCE = new Int16Array(FRAME);

export interface RoomLegListeners {
  /** The room is gone, or we were put out of it. */
  closed(reason: DisconnectReason): void;
  /** Somebody in the room presses a key for the telephone to hear. */
  key(key: string): void;
}

export class RoomLeg {
  readonly #room = new Room();
  readonly #source = new AudioSource(RATE, 1, 600);
  readonly #voices = new Map<RemoteTrack, VoiceQueue>();
  readonly #readers = new Set<ReadableStreamDefaultReader<AudioFrame>>();
  readonly #audible = Promise.withResolvers<void>();
  #track: LocalAudioTrack | null = null;
  #open = true;

  /** Enters the room. Rejects where LiveKit does not let it in. */
  static async enter(url: string, token: string, listeners: RoomLegListeners): Promise<RoomLeg> {
    const leg = new RoomLeg();
    try {
      await leg.#enter(url, token, listeners);
      return leg;
    } catch (error) {
      await leg.close();
      throw error;
    }
  }

  /** Resolves when somebody's voice can be heard. */
  get audible(): Promise<void> {
    return this.#audible.promise;
  }

  /** 160 samples of the telephone's voice; null: silence. */
  feed(samples: Int16Array | null): void {
    if (!this.#open) return;
    const queued = this.#source.queuedDuration;
    if (queued > MOST || (queued > AMPLE && (samples === null || isQuiet(samples)))) return;
    if (queued < 1) this.#capture(CUSHION);
    this.#capture(samples ?? SILENCE);
  }

  /** 160 samples of everybody else. */
  take(): Int16Array {
    return mix(this.#voices.values());
  }

  /** Milliseconds of voice that wait to be taken. */
  get waiting(): number {
    return Math.max(0, ...[...this.#voices.values()].map((voice) => voice.waiting));
  }

  /** Tells the room of a key that the telephone pressed. */
  async press(key: string): Promise<void> {
    const code = codeOf(key);
    if (code !== null) await this.#room.localParticipant?.publishDtmf(code, key);
  }

  /** Sets `sip.callStatus` and its kin, for everybody in the room. */
  async tell(attributes: Record<string, string>): Promise<void> {
    await this.#room.localParticipant?.setAttributes(attributes);
  }

  /** Leaves the room. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    for (const reader of this.#readers) void reader.cancel().catch(() => undefined);
    await this.#room.disconnect().catch(() => undefined);
    await this.#track?.close(false).catch(() => undefined);
    await this.#source.close().catch(() => undefined);
  }

  async #enter(url: string, token: string, listeners: RoomLegListeners): Promise<void> {
    this.#room
      .on(RoomEvent.TrackSubscribed, (track) => {
        if (track.kind === TrackKind.KIND_AUDIO) void this.#listen(track);
      })
      .on(RoomEvent.TrackUnsubscribed, (track) => void this.#voices.delete(track))
      .on(RoomEvent.DtmfReceived, (_code, digit) => listeners.key(digit))
      .on(RoomEvent.Disconnected, (reason) => {
        if (this.#open) listeners.closed(reason);
      });
    await this.#room.connect(url, token, { autoSubscribe: true, dynacast: false });
    this.#track = LocalAudioTrack.createAudioTrack('telephone', this.#source);
    const options = new TrackPublishOptions();
    options.source = TrackSource.SOURCE_MICROPHONE;
    options.dtx = false;
    await this.#room.localParticipant?.publishTrack(this.#track, options);
  }

  async #listen(track: RemoteTrack): Promise<void> {
    const voice = new VoiceQueue();
    this.#voices.set(track, voice);
    this.#audible.resolve();
    let reader: ReadableStreamDefaultReader<AudioFrame> | null = null;
    try {
      // The track may be gone by the time that we hear of it: then this throws.
      const stream = new AudioStream(track, { sampleRate: RATE, numChannels: 1, frameSizeMs: FRAME_MS });
      reader = stream.getReader();
      this.#readers.add(reader);
      for (;;) {
        const { value, done } = await reader.read();
        if (done || !this.#open || this.#voices.get(track) !== voice) break;
        // The frame's samples are LiveKit's own and are used again.
        voice.put(value.data.slice());
      }
    } catch {
      // The track ended.
    } finally {
      this.#voices.delete(track);
      if (reader !== null) {
        this.#readers.delete(reader);
        void reader.cancel().catch(() => undefined);
      }
    }
  }

  #capture(samples: Int16Array): void {
    this.#source
      .captureFrame(new AudioFrame(samples.slice(), RATE, 1, samples.length))
      .catch(() => undefined);
  }
}
