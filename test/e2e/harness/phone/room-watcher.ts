/** Somebody unseen in a call's room, who reads what the agent tells a page: what it said, and what it heard. */
import { setTimeout as pause } from 'node:timers/promises';
import { type RemoteParticipant, Room } from '@livekit/rtc-node';
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { type Notice, noticeSchema } from '../../../../agent/contract.schema.ts';
import { TOPICS } from '../../../../agent/contract.ts';

const PATIENCE = 60_000;

export interface Watched {
  room: string;
  /** Waits until the agent has said this, after what was waited for before, for so many milliseconds. */
  hears(words: RegExp, patience?: number): Promise<string>;
  /** Waits until something is true of the people in the room. */
  sees(what: string, check: (people: RemoteParticipant[]) => boolean): Promise<void>;
  people(): RemoteParticipant[];
  leave(): Promise<void>;
}

export interface LiveKitAt {
  url: string;
  key: string;
  secret: string;
}

const admin = ({ url, key, secret }: LiveKitAt) =>
  new RoomServiceClient(url.replace(/^ws/, 'http'), key, secret);

/** The names of the rooms that exist. */
export async function roomsOf(livekit: LiveKitAt): Promise<string[]> {
  return (await admin(livekit).listRooms()).map(({ name }) => name);
}

/** Waits until no room is left. */
export async function untilNoRoom(livekit: LiveKitAt): Promise<void> {
  await until('no room', async () => ((await roomsOf(livekit)).length === 0 ? true : undefined));
}

/** Finds the one room that is open, and watches it. */
export async function watchTheRoom(livekit: LiveKitAt): Promise<Watched> {
  const name = await until('a room', async () => (await roomsOf(livekit))[0]);
  const token = new AccessToken(livekit.key, livekit.secret, { identity: 'watcher' });
  token.addGrant({ roomJoin: true, room: name, hidden: true, canSubscribe: true, canPublish: false });
  const room = new Room();
  const notices: Notice[] = [];
  room.registerTextStreamHandler(TOPICS.notices, async (reader) => {
    const text = await reader.readAll().catch(() => null);
    if (text !== null) notices.push(noticeSchema.parse(JSON.parse(text)));
  });
  await room.connect(livekit.url, await token.toJwt(), { autoSubscribe: false, dynacast: false });
  let looked = 0;
  const people = () => [...room.remoteParticipants.values()];
  return {
    room: name,
    people,
    hears: (words, patience) =>
      until(
        `${words} after ${JSON.stringify(notices)}`,
        async () => {
          for (; looked < notices.length; looked++) {
            const notice = notices[looked];
            if (notice?.type !== 'spoken' || !words.test(notice.text)) continue;
            looked += 1;
            return notice.text;
          }
          return undefined;
        },
        patience,
      ),
    sees: async (what, check) => {
      await until(what, async () => (check(people()) ? true : undefined));
    },
    leave: () => room.disconnect(),
  };
}

async function until<T>(what: string, look: () => Promise<T | undefined>, patience = PATIENCE): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`it never came: ${what}`);
    await pause(30);
  }
}
