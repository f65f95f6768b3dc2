/** One call's sound as sip.js asks after it: the far side's description in, ours out. */
import { randomInt } from 'node:crypto';
import type { BodyAndContentType, SessionDescriptionHandler } from 'sip.js/lib/api/index.js';
import type { RtpStream } from './media/rtp-stream.ts';
import { readSdp, writeSdp } from './media/sdp.ts';

const SDP = 'application/sdp';

export class CallMedia implements SessionDescriptionHandler {
  readonly rtp: RtpStream;
  readonly #address: string;
  readonly #id = randomInt(1, 1_000_000_000);
  #version = 0;

  /** `address`: ours, as the far side is told it. */
  constructor(rtp: RtpStream, address: string) {
    this.rtp = rtp;
    this.#address = address;
  }

  hasDescription(contentType: string): boolean {
    return contentType.toLowerCase().startsWith(SDP);
  }

  async setDescription(description: string): Promise<void> {
    this.rtp.remote = readSdp(description);
  }

  async getDescription(): Promise<BodyAndContentType> {
    this.#version += 1;
    const own = { address: this.#address, port: this.rtp.port };
    return { contentType: SDP, body: writeSdp(own, this.#id, this.#version, this.rtp.remote) };
  }

  sendDtmf(): boolean {
    return false;
  }

  close(): void {
    this.rtp.close();
  }
}
