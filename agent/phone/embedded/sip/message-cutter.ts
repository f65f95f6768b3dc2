/** Cuts a stream into SIP messages by their Content-Length. Pure. */
import { headerOf } from './head.ts';

const END = Buffer.from('\r\n\r\n');

export class MessageCutter {
  readonly #longest: number;
  #kept = Buffer.alloc(0);

  /** `longest`: the longest message, in bytes. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The messages that are complete now; null where the stream is none of messages, and is to be closed. */
  cut(bytes: Uint8Array): string[] | null {
    this.#kept = Buffer.concat([this.#kept, bytes]);
    const messages: string[] = [];
    for (;;) {
      // Keep-alives are empty lines between messages.
      let start = 0;
      while (this.#kept[start] === 13 || this.#kept[start] === 10) start += 1;
      this.#kept = this.#kept.subarray(start);
      const head = this.#kept.indexOf(END);
      if (head < 0) return this.#kept.length > this.#longest ? null : messages;
      const length = Number(
        headerOf(this.#kept.toString('utf8', 0, head + 2), 'Content-Length', 'l') ?? 'none',
      );
      const end = head + END.length + length;
      if (!Number.isSafeInteger(length) || length < 0 || end > this.#longest) return null;
      if (this.#kept.length < end) return messages;
      messages.push(this.#kept.toString('utf8', 0, end));
      this.#kept = this.#kept.subarray(end);
    }
  }
}
