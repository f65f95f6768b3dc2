import { DisconnectReason, type RemoteParticipant, type Room, RoomEvent } from '@livekit/rtc-node';

/** How long a caller whose network dropped may take to come back, in milliseconds. */
const COME_BACK = 15_000;
const LEFT_FOR_GOOD: readonly (DisconnectReason | undefined)[] = [
  DisconnectReason.CLIENT_INITIATED,
  DisconnectReason.ROOM_DELETED,
  DisconnectReason.USER_REJECTED,
];

export interface CallerWatch {
  /** The caller has left for good, or the room is gone. May be told more than once. */
  gone(): void;
  /** We have left: the worker is to stop. */
  stopped(): void;
  /** They pressed a key of their telephone: 0–9, * or #. */
  pressed(key: string): void;
}

/** Tells what becomes of a call's caller in the room. */
export function watchCaller(
  room: Room,
  caller: RemoteParticipant,
  { gone, stopped, pressed }: CallerWatch,
): void {
  let late: NodeJS.Timeout | undefined;
  room.on(RoomEvent.ParticipantDisconnected, (who) => {
    if (who.identity !== caller.identity) return;
    if (LEFT_FOR_GOOD.includes(who.disconnectReason)) gone();
    else late = setTimeout(gone, COME_BACK);
  });
  room.on(RoomEvent.ParticipantConnected, (who) => {
    if (who.identity === caller.identity) clearTimeout(late);
  });
  room.on(RoomEvent.Disconnected, (why) => {
    if (why === DisconnectReason.CLIENT_INITIATED) stopped();
    else gone();
  });
  room.on(RoomEvent.DtmfReceived, (_code, digit, who) => {
    if (who.identity === caller.identity && /^[0-9*#]$/.test(digit)) pressed(digit);
  });
}
