import type { Context } from 'hono';
import { AddressLimit } from '../address-limit.ts';
import { addressOf } from '../address-of.ts';

/** How often it may be tried to come in, in a quarter of an hour. */
const WINDOW = 15 * 60_000;
const TRIES = { address: 30, mailsFromAddress: 10, mailsTo: 3 };

/** Counts who tries to come in, by where they ask from and by the email that they name: known or not makes no difference. */
export class AtTheDoor {
  readonly #limit = new AddressLimit(WINDOW);
  readonly #proxies: number;

  /** `proxies`: how many stand before the server. */
  constructor(proxies: number) {
    this.#proxies = proxies;
  }

  /** Whether one more try is one too many. */
  tooMany(context: Context): boolean {
    return this.#limit.take('try', addressOf(context, this.#proxies), TRIES.address, Date.now()) > 0;
  }

  /** Whether one more mail to `email` is one too many. */
  tooManyMails(context: Context, email: string): boolean {
    const from = addressOf(context, this.#proxies);
    return (
      this.#limit.take('mail from', from, TRIES.mailsFromAddress, Date.now()) > 0 ||
      this.#limit.take('mail to', email, TRIES.mailsTo, Date.now()) > 0
    );
  }
}
