import type { AccountedSpan, SpanKind } from './script.ts';

/** What each unit of the source became, painted while reading: the spans tile it by construction. */
export class Paint {
  readonly #kinds: (SpanKind | null)[];
  readonly #steps: (string | null)[];

  constructor(length: number) {
    this.#kinds = new Array<SpanKind | null>(length).fill(null);
    this.#steps = new Array<string | null>(length).fill(null);
  }

  /** Paints a range; what was painted before is painted over. */
  range(from: number, to: number, kind: SpanKind, step: string | null = null): void {
    this.#kinds.fill(kind, from, to);
    this.#steps.fill(step, from, to);
  }

  /** The ranges that hold something to read and were not painted. */
  bare(source: string): { from: number; to: number }[] {
    const found: { from: number; to: number }[] = [];
    for (let at = 0; at < source.length; at += 1) {
      if (this.#kinds[at] !== null) continue;
      const from = at;
      while (at < source.length && this.#kinds[at] === null) at += 1;
      if (/[\p{L}\p{N}]/u.test(source.slice(from, at))) found.push({ from, to: at });
    }
    return found;
  }

  /** The whole source as spans. `rename` gives a step's final id. */
  spans(rename: (step: string) => string): AccountedSpan[] {
    const spans: AccountedSpan[] = [];
    for (let at = 0; at < this.#kinds.length; at += 1) {
      const kind = this.#kinds[at] ?? 'layout';
      const painted = this.#steps[at] ?? null;
      const step = painted === null ? null : rename(painted);
      const last = spans.at(-1);
      if (last !== undefined && last.kind === kind && last.step === step) last.to = at + 1;
      else spans.push({ from: at, to: at + 1, kind, step });
    }
    return spans;
  }
}
