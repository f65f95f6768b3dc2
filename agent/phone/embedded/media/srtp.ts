/** One call's sound in secret: SRTP (RFC 3711) by werift's library, with keys told in the descriptions (RFC 4568). */
import { RtpHeader, SrtpSession } from 'werift-rtp';
import type { MasterKey } from './sdes.ts';

/** AES_CM_128_HMAC_SHA1_80, as DTLS numbers it. */
const PROFILE = 1;
/** How far behind the newest packet one may come and still count. */
const WINDOW = 128;

export class Srtp {
  readonly #ours: SrtpSession;
  readonly #theirs: SrtpSession;
  #source: number | null = null;
  #newest = -1;
  #seen = new Set<number>();

  /** `ours` encrypts what we send, `theirs` what comes. */
  constructor(ours: MasterKey, theirs: MasterKey, before: Srtp | null = null) {
    // What we send goes on counting, whatever key the far side has taken.
    this.#ours = before === null ? sessionOf(ours) : before.#ours;
    this.#theirs = sessionOf(theirs);
  }

  /** A packet of RTP, encrypted. */
  seal(packet: Buffer): Buffer {
    const header = RtpHeader.deSerialize(packet);
    return this.#ours.encrypt(packet.subarray(header.payloadOffset), header);
  }

  /** The packet of RTP in it; null where it is not the far side's, or was here before. */
  open(sealed: Buffer): Buffer | null {
    try {
      const packet = this.#theirs.decrypt(sealed);
      return this.#isFresh(packet.readUInt16BE(2), packet.readUInt32BE(8)) ? packet : null;
    } catch {
      return null;
    }
  }

  /** Whether the packet was not here yet, which is remembered. */
  #isFresh(sequence: number, source: number): boolean {
    if (source !== this.#source) {
      this.#source = source;
      this.#newest = -1;
      this.#seen = new Set();
    }
    const ahead = this.#newest < 0 ? 0 : ((sequence - this.#newest + 32_768) & 65_535) - 32_768;
    const index = this.#newest < 0 ? 65_536 + sequence : this.#newest + ahead;
    if (ahead <= -WINDOW || this.#seen.has(index)) return false;
    this.#seen.add(index);
    this.#newest = Math.max(this.#newest, index);
    if (this.#seen.size > 2 * WINDOW)
      this.#seen = new Set([...this.#seen].filter((one) => one > this.#newest - WINDOW));
    return true;
  }
}

function sessionOf(key: MasterKey): SrtpSession {
  const [masterKey, masterSalt] = [key.subarray(0, 16), key.subarray(16)];
  return new SrtpSession({
    profile: PROFILE,
    keys: {
      localMasterKey: masterKey,
      localMasterSalt: masterSalt,
      remoteMasterKey: masterKey,
      remoteMasterSalt: masterSalt,
    },
  });
}
