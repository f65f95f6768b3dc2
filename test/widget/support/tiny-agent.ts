/** A receptionist of a few lines, at the other end of a real room: it says and does what a test tells it to. */
import { randomUUID } from 'node:crypto';
import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  Room,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { AccessToken, DataPacket_Kind, RoomServiceClient } from 'livekit-server-sdk';
import {
  ATTRIBUTES,
  type CallAnswer,
  type Language,
  type Notice,
  STREAM_ATTRIBUTES,
  TOPICS,
} from '../../../agent/contract.ts';
import type { TestLiveKit } from '../../e2e/harness/livekit.ts';

const RATE = 24_000;

export class TinyAgent {
  /** What the visitor typed, each text once. */
  readonly heard: string[] = [];
  /** How often each of them came, by the page's id. */
  readonly came = new Map<string, number>();
  /** Whether it says that it has what was typed. */
  acknowledges = true;
  readonly #livekit: TestLiveKit;
  readonly #rooms: RoomServiceClient;
  #name = '';
  #room: Room | null = null;
  #source: AudioSource | null = null;

  constructor(livekit: TestLiveKit) {
    this.#livekit = livekit;
    this.#rooms = new RoomServiceClient(livekit.url.replace('ws', 'http'), livekit.key, livekit.secret);
  }

  /** Opens a room and answers for it as the server would. The agent itself joins with `join`. */
  async open(language: Language = 'en', more: Partial<CallAnswer> = {}): Promise<CallAnswer> {
    this.#name = `call-${randomUUID()}`;
    await this.#rooms.createRoom({ name: this.#name, emptyTimeout: 30 });
    return {
      call: this.#name,
      url: this.#livekit.url,
      token: await this.#token('visitor', 'standard'),
      business: language === 'fr' ? 'Plomberie Lavoie' : 'Riverside Dental',
      language,
      ears: true,
      limit: 600_000,
      ...more,
    };
  }

  async join(): Promise<void> {
    const room = new Room();
    room.registerTextStreamHandler(TOPICS.chat, (reader) => {
      const id = reader.info.attributes?.[STREAM_ATTRIBUTES.typed] ?? '';
      void reader.readAll().then((text) => this.#typed(id, text));
    });
    await room.connect(this.#livekit.url, await this.#token('agent', 'agent'), {
      autoSubscribe: true,
      dynacast: false,
    });
    this.#room = room;
    this.#source = new AudioSource(RATE, 1, 10_000);
    const track = LocalAudioTrack.createAudioTrack('voice', this.#source);
    const options = new TrackPublishOptions();
    options.source = TrackSource.SOURCE_MICROPHONE;
    await this.#local.publishTrack(track, options);
    await this.state('listening');
  }

  async #typed(typed: string, text: string): Promise<void> {
    const times = (this.came.get(typed) ?? 0) + 1;
    this.came.set(typed, times);
    if (times === 1) this.heard.push(text);
    if (this.acknowledges)
      await this.notice({ type: 'heard', turn: this.heard.length, text, via: 'text', typed });
  }

  async state(state: 'initializing' | 'listening' | 'thinking' | 'speaking'): Promise<void> {
    await this.#local.setAttributes({ [ATTRIBUTES.state]: state });
  }

  /** The agent's captions, word by word, as one segment. Left open where `end` is false. */
  async caption(segment: string, text: string, end = true): Promise<void> {
    const writer = await this.#local.streamText({
      topic: TOPICS.captions,
      attributes: { 'lk.segment_id': segment, 'lk.transcription_final': 'false' },
    });
    for (const word of text.split(/(?<= )/)) await writer.write(word);
    if (end) await writer.close();
  }

  async notice(notice: Notice): Promise<void> {
    await this.#local.sendText(JSON.stringify(notice), { topic: TOPICS.notices });
  }

  async say(
    id: string,
    text: string,
    more: Partial<Extract<Notice, { type: 'spoken' }>> = {},
  ): Promise<void> {
    await this.caption(`segment-${id}`, text);
    await this.notice({ type: 'spoken', id, text, interrupted: false, sources: [], ...more });
  }

  /** Half a second of a tone, so that there is something to hear. */
  async beep(seconds = 0.5): Promise<void> {
    const samples = new Int16Array(RATE * seconds);
    for (let at = 0; at < samples.length; at++)
      samples[at] = 9_000 * Math.sin((2 * Math.PI * 330 * at) / RATE);
    await this.#source?.captureFrame(new AudioFrame(samples, RATE, 1, samples.length));
  }

  /** A person of the business joins, and stays until the returned function is called. */
  async bringPerson(): Promise<() => Promise<void>> {
    const room = new Room();
    await room.connect(this.#livekit.url, await this.#token('desk', 'standard'), {
      autoSubscribe: false,
      dynacast: false,
    });
    return () => room.disconnect();
  }

  /** Who is in the room, as the server knows it. */
  async present(): Promise<string[]> {
    return (await this.#rooms.listParticipants(this.#name)).map(({ identity }) => identity);
  }

  /** What the visitor publishes: one entry a track, whether it is muted. */
  async visitorTracks(): Promise<boolean[]> {
    const all = await this.#rooms.listParticipants(this.#name);
    return all
      .filter(({ identity }) => identity === 'visitor')
      .flatMap(({ tracks }) => tracks.map(({ muted }) => muted));
  }

  /** Leaves the room, as when its process ends. */
  async leave(): Promise<void> {
    await this.#room?.disconnect();
    this.#room = null;
  }

  /** A notice from the server itself, which is nobody in the room. */
  async serverNotice(notice: Notice): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(notice));
    await this.#rooms.sendData(this.#name, bytes, DataPacket_Kind.RELIABLE, { topic: TOPICS.notices });
  }

  /** Ends the call as the server does: the room is gone for everybody. */
  async close(): Promise<void> {
    await this.#rooms.deleteRoom(this.#name).catch(() => {});
    await this.leave();
  }

  get #local() {
    const participant = this.#room?.localParticipant;
    if (!participant) throw new Error('the agent has not joined');
    return participant;
  }

  async #token(identity: string, kind: string): Promise<string> {
    const token = new AccessToken(this.#livekit.key, this.#livekit.secret, { identity, ttl: 600 });
    token.addGrant({ room: this.#name, roomJoin: true, canUpdateOwnMetadata: true });
    token.kind = kind;
    return token.toJwt();
  }
}
