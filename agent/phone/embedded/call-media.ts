/** One call's sound as sip.js asks after it: the far side's description in, ours out. */
import { randomBytes, randomInt } from 'node:crypto';
import type { BodyAndContentType, SessionDescriptionHandler } from 'sip.js/lib/api/index.js';
import type { Encryption } from '../settings.ts';
import type { RtpStream } from './media/rtp-stream.ts';
import { MASTER_KEY_BYTES } from './media/sdes.ts';
import { readSdp, writeSdp } from './media/sdp.ts';

const SDP = 'application/sdp';

export class CallMedia implements SessionDescriptionHandler {
  readonly rtp: RtpStream;
  readonly #address: string;
  readonly #encryption: Encryption;
  readonly #key = randomBytes(MASTER_KEY_BYTES);
  readonly #id = randomInt(1, 1_000_000_000);
  #version = 0;

  /** `address`: ours, as the far side is told it. */
  constructor(rtp: RtpStream, address: string, encryption: Encryption) {
    this.rtp = rtp;
    this.#encryption = encryption;
    this.#address = address;
  }

  hasDescription(contentType: string): boolean {
    return contentType.toLowerCase().startsWith(SDP);
  }

  async setDescription(description: string): Promise<void> {
    const remote = readSdp(description, this.#encryption);
    const { key } = remote.crypto ?? {};
    const before = this.rtp.remote?.crypto?.key;
    if (key === undefined) this.rtp.secure(null);
    else if (before === undefined || !key.equals(before)) {
      // Most lines never need it.
      const { Srtp } = await import('./media/srtp.ts');
      this.rtp.secure(new Srtp(this.#key, key, this.rtp.srtp));
    }
    this.rtp.remote = remote;
  }

  async getDescription(): Promise<BodyAndContentType> {
    this.#version += 1;
    const own = {
      address: this.#address,
      port: this.rtp.port,
      id: this.#id,
      version: this.#version,
      encryption: this.#encryption,
      key: this.#key,
    };
    return { contentType: SDP, body: writeSdp(own, this.rtp.remote) };
  }

  sendDtmf(): boolean {
    return false;
  }

  close(): void {
    this.rtp.close();
  }
}
