/** A caller on the telephone hears nothing before the line has answered: the agent waits for it with its first word. */
import { type RemoteParticipant, type Room, RoomEvent } from '@livekit/rtc-node';

/** What a telephone's line tells of the call; a visitor of a page has none. */
const STATUS = 'sip.callStatus';

/** Resolves when the caller can hear, or has gone. */
export async function pickedUp(room: Room, caller: RemoteParticipant): Promise<void> {
  const ready = () => {
    const status = room.remoteParticipants.get(caller.identity)?.attributes[STATUS];
    return status === undefined || status === 'active' || status === 'hangup';
  };
  if (ready()) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => {
    if (ready()) resolve();
  };
  room.on(RoomEvent.ParticipantAttributesChanged, look);
  room.on(RoomEvent.ParticipantDisconnected, look);
  const gone = () => resolve();
  room.on(RoomEvent.Disconnected, gone);
  await promise;
  room.off(RoomEvent.ParticipantAttributesChanged, look);
  room.off(RoomEvent.ParticipantDisconnected, look);
  room.off(RoomEvent.Disconnected, gone);
}
