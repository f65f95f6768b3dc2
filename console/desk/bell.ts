/** The sound of a call: two soft notes, made on the spot. */
export class Bell {
  #context: AudioContext | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** To be called from a click: browsers play nothing before one. */
  ready(): void {
    this.#context ??= new AudioContext();
    void this.#context.resume();
  }

  start(): void {
    if (this.#timer !== undefined) return;
    this.#strike();
    this.#timer = setInterval(() => this.#strike(), 2_500);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #strike(): void {
    const context = this.#context;
    if (context === null) return;
    [660, 528].forEach((frequency, index) => {
      const at = context.currentTime + index * 0.35;
      const note = new OscillatorNode(context, { frequency });
      const loudness = new GainNode(context, { gain: 0 });
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(0.2, at + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, at + 1.2);
      note.connect(loudness).connect(context.destination);
      note.start(at);
      note.stop(at + 1.3);
    });
  }
}
