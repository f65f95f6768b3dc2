/**
 * The LiveKit room behind one small door: everything that knows LiveKit, and the only module that loads it. One line
 * serves every call of its element, because a `Room` is never given back to the collector.
 */
import {
  DisconnectReason,
  LocalAudioTrack,
  type LocalTrack,
  type RemoteParticipant,
  type RemoteTrack,
  Room,
  RoomEvent,
  setLogLevel,
  Track,
} from 'livekit-client';
import { ATTRIBUTES, STREAM_ATTRIBUTES, TOPICS } from '../../agent/contract.ts';
import type { LineListener } from './line-listener.ts';
import type { Typed } from './outbox.ts';
import { readCaptions, readNotice } from './read-streams.ts';
import type { AgentState } from './session-state.ts';

/** Their places are their codes (RFC 4733). */
const KEYS = '0123456789*#';

const STATES: readonly string[] = ['initializing', 'listening', 'thinking', 'speaking'];

// every failure reaches the visitor by a code; a customer's console is not ours to write in
setLogLevel('silent');

export class Line {
  readonly #room: Room;
  readonly #audio: HTMLAudioElement;
  /** Whoever is told; nobody once the visitor has hung up, though the room has a few last things to say. */
  #to: LineListener | null = null;
  #left: Promise<void> = Promise.resolve();
  #audible = true;
  #microphone: LocalAudioTrack | null = null;
  #muted = false;

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio;
    this.#room = new Room({ disconnectOnPageLeave: true });
    this.#listen();
  }

  /**
   * Joins the room, once the one before is left. `audible` false: what the agent says is read, not heard. Throws when
   * it cannot connect, or is hung up before it has.
   */
  async connect(url: string, token: string, audible: boolean, listener: LineListener): Promise<void> {
    this.#to = listener;
    await this.#left;
    if (this.#to !== listener) throw new Error('hung up');
    this.#audible = audible;
    await this.#room.connect(url, token, { autoSubscribe: true });
    for (const participant of this.#room.remoteParticipants.values()) this.#state(participant);
    if (audible) await this.#room.startAudio().catch(() => {});
  }

  /** Publishes the microphone that the click obtained. */
  async publish(track: MediaStreamTrack): Promise<void> {
    if (this.#microphone)
      await this.#room.localParticipant.unpublishTrack(this.#microphone as LocalTrack, true);
    const microphone = new LocalAudioTrack(track, track.getConstraints(), false);
    this.#microphone = microphone;
    this.#muted = false;
    await this.#room.localParticipant.publishTrack(microphone as LocalTrack, {
      source: Track.Source.Microphone,
    });
  }

  /** Unmuting a microphone that went away opens it again. Throws when that is impossible. */
  async mute(muted: boolean): Promise<void> {
    this.#muted = muted;
    await (muted ? this.#microphone?.mute() : this.#microphone?.unmute());
  }

  /** Goes on with another microphone; resolves with its track, or null where there is none to switch. */
  async switchTo(device: string): Promise<MediaStreamTrack | null> {
    await this.#microphone?.setDeviceId(device);
    return this.#microphone?.mediaStreamTrack ?? null;
  }

  /** Sends what was typed. That it resolves does not mean that the agent has it. */
  async send({ id, text }: Typed): Promise<void> {
    await this.#room.localParticipant.sendText(text, {
      topic: TOPICS.chat,
      attributes: { [STREAM_ATTRIBUTES.typed]: id },
    });
  }

  /** Presses a telephone key. */
  async press(key: string): Promise<void> {
    await this.#room.localParticipant.publishDtmf(KEYS.indexOf(key), key);
  }

  /** Plays, from a click, what the browser would not play by itself. */
  async play(): Promise<void> {
    await this.#room.startAudio();
  }

  /** Somebody who is not the agent is on the line, too. */
  get hasCompany(): boolean {
    return [...this.#room.remoteParticipants.values()].some(({ isAgent }) => !isAgent);
  }

  /** Leaves the room and lets the microphone go. Safe at any moment, also while connecting. */
  async hangUp(): Promise<void> {
    this.#to = null;
    this.#microphone?.stop();
    this.#microphone = null;
    this.#left = this.#room.disconnect().catch(() => {});
    await this.#left;
  }

  #listen(): void {
    const room = this.#room;
    room
      .on(RoomEvent.ParticipantConnected, (participant) => {
        this.#state(participant);
        if (!participant.isAgent) this.#to?.joined();
      })
      .on(RoomEvent.ParticipantAttributesChanged, (_changed, participant) => {
        if (!participant.isLocal) this.#state(participant as RemoteParticipant);
      })
      .on(RoomEvent.ParticipantDisconnected, (participant) => {
        if (participant.isAgent) this.#to?.agentLeft();
        else if (!this.hasCompany) this.#to?.alone();
      })
      .on(RoomEvent.TrackSubscribed, (track) => this.#hear(track))
      .on(RoomEvent.TrackUnsubscribed, (track) => {
        for (const element of track.detach()) if (element !== this.#audio) element.remove();
      })
      .on(RoomEvent.TrackMuted, (_publication, participant) => {
        // a microphone that was unplugged or revoked, and has no replacement, is muted by LiveKit
        if (participant.isLocal && !this.#muted) this.#to?.microphoneLost();
      })
      .on(RoomEvent.DataReceived, (bytes, _participant, _kind, topic) => {
        // the server, which is nobody in the room, can't open a text stream
        if (topic === TOPICS.notices && this.#to) readNotice(new TextDecoder().decode(bytes), this.#to);
      })
      .on(RoomEvent.AudioPlaybackStatusChanged, () =>
        this.#to?.silenced(this.#audible && !room.canPlaybackAudio),
      )
      .on(RoomEvent.SignalReconnecting, () => this.#to?.lost())
      .on(RoomEvent.Reconnecting, () => this.#to?.lost())
      .on(RoomEvent.Reconnected, () => this.#to?.restored())
      .on(RoomEvent.Disconnected, (reason) => this.#closed(reason));
    room.registerTextStreamHandler(TOPICS.captions, (reader, { identity }) => {
      const side = identity === room.localParticipant.identity ? 'visitor' : 'agent';
      if (this.#to) void readCaptions(reader, side, this.#to);
    });
    room.registerTextStreamHandler(TOPICS.notices, (reader) => {
      const to = this.#to;
      // one that is cut off by the end of the line has nothing left to tell
      if (to)
        reader.readAll().then(
          (text) => readNotice(text, to),
          () => {},
        );
    });
  }

  #state(participant: RemoteParticipant): void {
    const state = participant.attributes[ATTRIBUTES.state];
    if (participant.isAgent) {
      this.#to?.agent(state && STATES.includes(state) ? (state as AgentState) : 'initializing');
    }
  }

  #hear(track: RemoteTrack): void {
    if (track.kind !== Track.Kind.Audio || !this.#audible) return;
    // one element holds one voice; a team member who joins a transfer gets another
    if (this.#audio.srcObject && this.#room.canPlaybackAudio && this.#busy())
      this.#audio.after(track.attach());
    else track.attach(this.#audio);
    this.#to?.sound(track.mediaStreamTrack);
  }

  #busy(): boolean {
    const stream = this.#audio.srcObject;
    return (
      stream instanceof MediaStream && stream.getAudioTracks().some((track) => track.readyState === 'live')
    );
  }

  #closed(reason: DisconnectReason | undefined): void {
    this.#microphone?.stop();
    this.#microphone = null;
    const byVisitor = reason === DisconnectReason.CLIENT_INITIATED;
    const byAgent =
      reason === DisconnectReason.ROOM_DELETED ||
      reason === DisconnectReason.ROOM_CLOSED ||
      reason === DisconnectReason.PARTICIPANT_REMOVED;
    this.#to?.closed(byVisitor ? 'visitor' : byAgent ? 'agent' : 'lost');
  }
}
