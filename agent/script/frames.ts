/** The branches that a line stands in, by how far it is set in. */

import type { LineEnd } from './line-cursor.ts';
import type { Line } from './lines.ts';
import type { Guard } from './script.ts';

interface Frame {
  indent: number;
  item: boolean;
  marker: Line['marker'];
  /**
   * `pending`: no line has come yet. `nested`: set in, or items. `flat`: lines at the same depth. `items`: items set
   * in. `section`: everything up to the next heading.
   */
  mode: 'pending' | 'nested' | 'flat' | 'items' | 'section';
  guards: Guard[];
  speech: boolean;
}

/** The open branches, outermost first. */
export class FrameStack {
  #frames: Frame[] = [];

  /**
   * Leaves the branches that this line is no longer in. `top`: it begins a new item or has a title. `between`: the
   * next item is another case, at the depth of the one above.
   */
  enter(line: Line, about: { top: boolean; condition: boolean; between: boolean }): void {
    while (this.#frames.length > 0) {
      const frame = this.#frames.at(-1) as Frame;
      if (this.#holds(frame, line, about)) return;
      this.#frames.pop();
    }
  }

  #holds(
    frame: Frame,
    line: Line,
    { top, condition, between }: { top: boolean; condition: boolean; between: boolean },
  ): boolean {
    const deeper = line.indent > frame.indent;
    const item = line.marker !== null;
    if (frame.mode === 'section') return line.marker !== 'heading';
    if (frame.mode === 'items') return (deeper && item) || (between && frame.item && !item && !line.apart);
    if (frame.mode === 'pending') {
      if (deeper || (line.marker === 'bullet' && frame.marker !== 'bullet')) frame.mode = 'nested';
      else if (top || item || condition || line.cell === 0) return false;
      else frame.mode = 'flat';
      return true;
    }
    if (frame.mode === 'nested')
      return (
        deeper || (line.marker === 'bullet' && frame.marker !== 'bullet' && line.indent >= frame.indent - 4)
      );
    return !(top || item || condition || line.cell === 0 || (line.apart && !frame.speech));
  }

  /** Takes over what a line leaves open. */
  leave(line: Line, end: LineEnd): void {
    const base = { indent: line.indent, item: line.marker !== null, marker: line.marker };
    if (end.pending !== null)
      this.#frames.push({
        ...base,
        mode: line.marker === 'heading' ? 'section' : 'pending',
        guards: end.pending,
        speech: false,
      });
    else if (end.speech) this.#frames.push({ ...base, mode: 'pending', guards: this.guards(), speech: true });
    else if (end.opened !== null)
      this.#frames.push({ ...base, mode: 'items', guards: end.opened, speech: false });
  }

  /** The conditions under which the present line runs. */
  guards(): Guard[] {
    return this.#frames.at(-1)?.guards ?? [];
  }

  /** Whether the present line is all spoken. */
  speech(): boolean {
    return this.#frames.at(-1)?.speech ?? false;
  }

  /** Whether `line`, which is about to come, is spoken for certain: then it is no title. */
  speaking(line: Line, condition: boolean): boolean {
    const frame = this.#frames.at(-1);
    if (frame?.speech !== true || condition) return false;
    return line.marker === null || (line.marker === 'bullet' && frame.mode !== 'flat');
  }
}
