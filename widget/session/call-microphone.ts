import type { Gesture } from '../panel/gesture.ts';
import type { Line } from './line.ts';
import type { SessionStore } from './session-store.ts';

/** The visitor's microphone in a call: asked for, published, muted, changed for another, brought back. */
export class CallMicrophone {
  readonly #store: SessionStore;
  readonly #sound: (side: 'visitor', track: MediaStreamTrack) => void;
  readonly #line: () => Line | null;
  #call = new AbortController().signal;

  /** @param sound told of each track that is published, to measure it */
  constructor(
    store: SessionStore,
    sound: (side: 'visitor', track: MediaStreamTrack) => void,
    line: () => Line | null,
  ) {
    this.#store = store;
    this.#sound = sound;
    this.#line = line;
  }

  /** What the click asked for, unless it was refused or the call is over; it is let go with the call, which `call` aborts. */
  async ask({ microphone }: Gesture, call: AbortSignal): Promise<MediaStreamTrack | null> {
    this.#call = call;
    if (!microphone) return null;
    try {
      const stream = await microphone;
      const track = stream.getAudioTracks()[0] ?? null;
      call.addEventListener('abort', () => track?.stop(), { once: true });
      if (call.aborted) track?.stop();
      else this.#store.dispatch({ type: 'microphone', state: track ? 'on' : 'missing' });
      return call.aborted ? null : track;
    } catch (error) {
      if (call.aborted) return null;
      const refused = error instanceof DOMException && /NotAllowed|Security/.test(error.name);
      this.#store.dispatch({ type: 'microphone', state: refused ? 'refused' : 'missing' });
      return null;
    }
  }

  /** Lets the agent hear it. Rejects where the line does not take it. */
  async publish(track: MediaStreamTrack): Promise<void> {
    if (this.#call.aborted) return;
    await this.#line()?.publish(track);
    if (this.#store.state.microphone === 'muted') await this.#line()?.mute(true);
    this.#sound('visitor', track);
  }

  async mute(muted: boolean): Promise<void> {
    this.#store.dispatch({ type: 'microphone', state: muted ? 'muted' : 'on' });
    await this.#line()
      ?.mute(muted)
      .catch(() => {});
  }

  /** Speaks again through the microphone that a click obtained. */
  async turnOn(gesture: Gesture): Promise<void> {
    const track = await this.ask(gesture, this.#call);
    if (track) await this.publish(track).catch(() => track.stop());
  }

  /** Goes on with another microphone. */
  async switchTo(device: string): Promise<void> {
    const track = await this.#line()
      ?.switchTo(device)
      .catch(() => null);
    if (track) this.#sound('visitor', track);
  }
}
