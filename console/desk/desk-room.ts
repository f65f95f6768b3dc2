/** The caller's room: the team member's microphone goes in, the caller's voice comes out. */
import { Room, RoomEvent, Track } from 'livekit-client';
import { DeskError } from './desk-error.ts';
import type { Door } from './desk-server.ts';

export class DeskRoom {
  readonly #room = new Room();
  readonly #microphone: MediaStreamTrack;

  private constructor(microphone: MediaStreamTrack) {
    this.#microphone = microphone;
  }

  /** Opens the microphone first: whoever has none cannot answer. Rejects with `desk.microphone`. */
  static async prepare(): Promise<DeskRoom> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const [track] = stream.getAudioTracks();
      if (track !== undefined) return new DeskRoom(track);
    } catch (cause) {
      throw new DeskError('desk.microphone', { cause });
    }
    throw new DeskError('desk.microphone');
  }

  /** Goes in. `left` is called once, when the call is over for whatever reason. Rejects with `desk.unreachable`. */
  async enter({ url, token }: Door, left: () => void): Promise<void> {
    const room = this.#room;
    room.on(RoomEvent.TrackSubscribed, (track) => {
      if (track.kind === Track.Kind.Audio) document.body.append(track.attach());
    });
    room.on(RoomEvent.TrackUnsubscribed, (track) => {
      for (const element of track.detach()) element.remove();
    });
    room.on(RoomEvent.ParticipantDisconnected, (participant) => {
      const others = [...room.remoteParticipants.values()].filter(({ isAgent }) => !isAgent);
      if (!participant.isAgent && others.length === 0) void this.leave();
    });
    room.on(RoomEvent.Disconnected, () => {
      this.#microphone.stop();
      left();
    });
    try {
      await room.connect(url, token, { autoSubscribe: true });
      await room.localParticipant.publishTrack(this.#microphone, { source: Track.Source.Microphone });
    } catch (cause) {
      await this.leave();
      throw new DeskError('desk.unreachable', { cause });
    }
  }

  async mute(muted: boolean): Promise<void> {
    for (const { track } of this.#room.localParticipant.audioTrackPublications.values())
      await (muted ? track?.mute() : track?.unmute());
  }

  async leave(): Promise<void> {
    this.#microphone.stop();
    await this.#room.disconnect();
  }
}
