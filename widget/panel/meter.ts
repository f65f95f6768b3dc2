/** Measures how loud each side is, from the sound itself. Nothing runs between two calls of `levels()`. */
import type { Side } from '../session/entries.ts';

interface Probe {
  readonly source: MediaStreamAudioSourceNode;
  readonly analyser: AnalyserNode;
}

export class Meter {
  #context: AudioContext | null = null;
  readonly #probes = new Map<Side, Probe>();
  readonly #samples = new Float32Array(512);

  /** Takes the context that a click resumed, or gives it back where there is one already. */
  adopt(context: AudioContext | null): void {
    if (this.#context) context?.close().catch(() => {});
    else this.#context = context;
  }

  watch(side: Side, track: MediaStreamTrack | null): void {
    this.#probes.get(side)?.source.disconnect();
    this.#probes.delete(side);
    if (!track || !this.#context || this.#context.state === 'closed') return;
    const analyser = this.#context.createAnalyser();
    analyser.fftSize = this.#samples.length;
    const source = this.#context.createMediaStreamSource(new MediaStream([track]));
    source.connect(analyser);
    this.#probes.set(side, { source, analyser });
  }

  /** From 0, silence, to 1, a loud voice. */
  level(side: Side): number {
    const analyser = this.#probes.get(side)?.analyser;
    if (!analyser) return 0;
    analyser.getFloatTimeDomainData(this.#samples);
    let sum = 0;
    for (const sample of this.#samples) sum += sample * sample;
    const decibels = 10 * Math.log10(sum / this.#samples.length + 1e-9);
    return Math.min(1, Math.max(0, (decibels + 60) / 45));
  }

  /** Gives the sound hardware back. */
  close(): void {
    for (const side of this.#probes.keys()) this.watch(side, null);
    this.#context?.close().catch(() => {});
    this.#context = null;
  }
}
