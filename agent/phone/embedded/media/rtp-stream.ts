/** One call's sound on the network: packets in through the jitter buffer, packets out at every beat, keys both ways. */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:dgram';
import { packets } from 'rtp.js';
import type { Peer } from '../sip/head.ts';
import { decodeG711, encodeG711 } from './g711.ts';
import { JitterBuffer } from './jitter-buffer.ts';
import { KeyReader, KeyWriter } from './keys.ts';
import { FRAME } from './pacer.ts';
import type { RemoteMedia } from './sdp.ts';
import { SourceLock } from './source-lock.ts';
import type { Srtp } from './srtp.ts';

const { RtpPacket, isRtp } = packets;

/** Comfort noise (RFC 3389): it says that there is nothing to hear. */
const COMFORT = 13;
/** Longer than any packet of G.711 that we would play, in bytes. */
const LONGEST = 2_000;

export interface RtpCounts {
  received: number;
  sent: number;
  /** No RTP, or of a kind that was not agreed on. */
  strange: number;
  /** From a source that is not the far side. */
  foreign: number;
}

export class RtpStream {
  readonly counts: RtpCounts = { received: 0, sent: 0, strange: 0, foreign: 0 };
  readonly buffer = new JitterBuffer();
  readonly #socket: Socket;
  readonly #onKey: (key: string) => void;
  readonly #lock = new SourceLock();
  readonly #reader = new KeyReader();
  readonly #writer = new KeyWriter();
  readonly #packet = new RtpPacket();
  #remote: RemoteMedia | null = null;
  #srtp: Srtp | null = null;
  #ssrc: number | null = null;
  #sequence = randomBytes(2).readUInt16BE();
  #timestamp = randomBytes(4).readUInt32BE();
  #talking = false;
  #open = true;
  /** When the far side was last heard, or began to be expected, in milliseconds. */
  heardAt = Date.now();

  constructor(socket: Socket, onKey: (key: string) => void) {
    this.#socket = socket;
    this.#onKey = onKey;
    this.#packet.setSsrc(randomBytes(4).readUInt32BE());
    socket.on('error', () => undefined);
    socket.on('message', (bytes, from) => this.#receive(bytes, from));
  }

  get port(): number {
    return this.#socket.address().port;
  }

  /** What the far side said of itself; said again, it may have moved. */
  set remote(remote: RemoteMedia | null) {
    const before = this.#remote?.peer;
    if (before?.address !== remote?.peer.address || before?.port !== remote?.peer.port) this.#lock.reset();
    this.#remote = remote;
    this.heardAt = Date.now();
  }
  get remote(): RemoteMedia | null {
    return this.#remote;
  }

  /** From now on packets are encrypted both ways; null: plain. */
  secure(srtp: Srtp | null): void {
    this.#srtp = srtp;
  }
  get srtp(): Srtp | null {
    return this.#srtp;
  }

  /** Whether the far side is to be heard now: not on hold. */
  get expectsSound(): boolean {
    return this.#remote?.direction === 'sendrecv' || this.#remote?.direction === 'sendonly';
  }

  press(key: string): void {
    if (this.#remote?.keys !== null) this.#writer.press(key);
  }

  /** What the far side says, 160 samples; null: silence. */
  take(): Int16Array | null {
    return this.buffer.take();
  }

  /** Sends 160 samples. */
  send(samples: Int16Array): void {
    const remote = this.#remote;
    if (remote === null || !this.#open) return;
    this.#timestamp = (this.#timestamp + FRAME) >>> 0;
    const key = this.#writer.next(this.#timestamp);
    if (key === 'pause') {
      this.#talking = false;
    } else if (key !== null && remote.keys !== null) {
      this.#post(remote.keys, key.payload, key.timestamp, key.marker);
      this.#talking = false;
    } else if (remote.direction === 'sendrecv' || remote.direction === 'recvonly') {
      this.#post(remote.payload, encodeG711(remote.codec, samples), this.#timestamp, !this.#talking);
      this.#talking = true;
    }
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#socket.close();
  }

  #post(payload: number, bytes: Uint8Array, timestamp: number, marker: boolean): void {
    const to = this.#lock.peer ?? this.#remote?.peer;
    if (to === undefined || to.port === 0 || to.address === '0.0.0.0') return;
    this.#sequence = (this.#sequence + 1) & 65_535;
    const packet = this.#packet;
    packet.setPayloadType(payload);
    packet.setSequenceNumber(this.#sequence);
    packet.setTimestamp(timestamp);
    packet.setMarker(marker);
    packet.setPayload(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    packet.serialize();
    const view = packet.getView();
    this.counts.sent += 1;
    const plain = Buffer.copyBytesFrom(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    this.#socket.send(this.#srtp?.seal(plain) ?? plain, to.port, to.address, () => undefined);
  }

  #receive(bytes: Buffer, from: Peer): void {
    const remote = this.#remote;
    const plain = this.#srtp === null || bytes.length > LONGEST ? bytes : this.#srtp.open(bytes);
    const packet = remote === null || plain === null || plain.length > LONGEST ? null : parsed(plain);
    if (packet === null || remote === null) {
      this.counts.strange += 1;
      return;
    }
    const type = packet.getPayloadType();
    if (type !== remote.payload && type !== remote.keys && type !== COMFORT) {
      this.counts.strange += 1;
      return;
    }
    const ssrc = packet.getSsrc();
    const peer = { address: from.address, port: from.port };
    const now = Date.now();
    if (!this.#lock.admits(peer, ssrc, now)) {
      this.counts.foreign += 1;
      return;
    }
    this.counts.received += 1;
    this.heardAt = now;
    if (ssrc !== this.#ssrc) {
      this.#ssrc = ssrc;
      this.buffer.reset();
    }
    const view = packet.getPayload();
    const payload = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const sequence = packet.getSequenceNumber();
    if (type === remote.payload) {
      this.buffer.put(sequence, decodeG711(remote.codec, payload));
      return;
    }
    this.buffer.skip(sequence);
    const key = type === remote.keys ? this.#reader.read(packet.getTimestamp(), payload) : null;
    if (key !== null) this.#onKey(key);
  }
}

function parsed(bytes: Buffer): InstanceType<typeof RtpPacket> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return isRtp(view) ? new RtpPacket(view) : null;
  } catch {
    return null;
  }
}
