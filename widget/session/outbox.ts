/**
 * What the visitor typed and the agent has not acknowledged. It leaves in order, one text at a time, and again until
 * the agent says that it has it: a line that has just come back may lose words without telling.
 */
export interface Typed {
  /** Unique in the call, so that the agent takes the text once however often it comes. */
  readonly id: string;
  readonly text: string;
}

/** How long an acknowledgement may take before the text is sent again, in milliseconds. */
const AGAIN_AFTER = 1_500;

export class Outbox {
  readonly #post: (typed: Typed) => Promise<void>;
  #waiting: Typed[] = [];
  #open = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param post sends a text; where that fails it is sent again like one that got lost */
  constructor(post: (typed: Typed) => Promise<void>) {
    this.#post = post;
  }

  add(typed: Typed): void {
    this.#waiting.push(typed);
    if (this.#waiting.length === 1) this.#send();
  }

  /** Whether somebody is there to read, and a line to carry. What waits leaves as soon as it is. */
  open(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#send();
  }

  /** The agent has the text with this id. */
  acknowledged(id: string): void {
    if (this.#waiting[0]?.id !== id) return;
    this.#waiting.shift();
    this.#send();
  }

  /** The call is over. */
  clear(): void {
    this.#waiting = [];
    this.open(false);
  }

  #send = (): void => {
    clearTimeout(this.#timer);
    const [next] = this.#waiting;
    if (!next || !this.#open) return;
    this.#timer = setTimeout(this.#send, AGAIN_AFTER);
    this.#post(next).catch(() => {});
  };
}
