/**
 * Whose packets are the far side's: the first who speaks, which behind a router is not the address that was told;
 * another port or address only if it goes on with the same source, or after the first has fallen silent. Pure.
 */
import type { Peer } from '../sip/head.ts';

/** After so much silence of the first source another one is believed, in milliseconds. */
const SILENT = 1_000;

export class SourceLock {
  #locked: { peer: Peer; ssrc: number; heard: number } | null = null;

  /** Whether the packet counts. `now` in milliseconds. */
  admits(peer: Peer, ssrc: number, now: number): boolean {
    const locked = this.#locked;
    const same = locked?.peer.address === peer.address && locked.peer.port === peer.port;
    if (locked !== null && !same && ssrc !== locked.ssrc && now - locked.heard < SILENT) return false;
    this.#locked = { peer, ssrc, heard: now };
    return true;
  }

  /** Where to send; null before anybody spoke. */
  get peer(): Peer | null {
    return this.#locked?.peer ?? null;
  }

  /** The far side has told another address: whoever speaks first is believed again. */
  reset(): void {
    this.#locked = null;
  }
}
