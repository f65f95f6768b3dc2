import type { Side } from '../session/entries.ts';
import type { Meter } from './meter.ts';

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Moves the bars with the real sound, one frame at a time, and only while there is someone to see them: not when the
 * panel is closed, the page hidden, or motion unwanted.
 */
export class LevelPainter {
  readonly #meter: Meter;
  readonly #root: ParentNode;
  #frame = 0;
  readonly #shown: Record<Side, number> = { agent: 0, visitor: 0 };

  constructor(meter: Meter, root: ParentNode) {
    this.#meter = meter;
    this.#root = root;
  }

  run(wanted: boolean): void {
    const on = wanted && !document.hidden && !matchMedia(STILL).matches;
    if (on && !this.#frame) this.#frame = requestAnimationFrame(this.#paint);
    if (!on && this.#frame) this.#rest();
  }

  #paint = (): void => {
    for (const side of ['agent', 'visitor'] as const) {
      // a voice rises at once and falls softly
      const now = this.#meter.level(side);
      this.#shown[side] = Math.max(now, this.#shown[side] * 0.86);
      this.#set(side, this.#shown[side]);
    }
    this.#frame = requestAnimationFrame(this.#paint);
  };

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#set('agent', 0);
    this.#set('visitor', 0);
  }

  #set(side: Side, level: number): void {
    for (const bars of this.#root.querySelectorAll<HTMLElement>(`[data-level="${side}"]`)) {
      bars.style.setProperty('--level', level.toFixed(3));
    }
  }
}
