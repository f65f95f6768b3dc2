/** What the server asks of LiveKit. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DataPacket_Kind, type ParticipantInfo, ParticipantInfo_Kind, TrackSource } from '@livekit/protocol';
import {
  AccessToken,
  AgentDispatchClient,
  RoomServiceClient,
  TwirpError,
  type VideoGrant,
} from 'livekit-server-sdk';
import { AGENT_NAME, type Dispatch } from '../calls/dispatch.ts';
import { DESK, WHISPER } from '../calls/people.ts';
import { DIALLED } from '../phone/line.ts';
import type { LiveKitSettings } from './settings.ts';

/** How long a visitor's token opens the door, in seconds. LiveKit looks at it when they come in, not after. */
const TOKEN_LIFE_S = 120;
/** Seconds that a room stays without a visitor before it closes: before the first comes, and after the last left. */
const EMPTY_S = 45;
const DEPARTURE_S = 10;
/** The visitor, the agent, its successor after a crash, a human, and one to spare. */
const SEATS = 5;

export interface LiveKit {
  /** Makes the room and sends for the agent. */
  open(room: string, dispatch: Dispatch): Promise<void>;
  dispatch(room: string, dispatch: Dispatch): Promise<void>;
  /** A token that lets one visitor into one room, to speak and to send text. */
  token(room: string, identity: string): Promise<string>;
  /** A token for a telephone's seat: everybody in the room sees it as one, with its attributes (`sip.…`). */
  phoneToken(room: string, identity: string, attributes: Record<string, string>): Promise<string>;
  /** Who is there: `humans` counts those who are no agent; null: there is no such room. */
  look(room: string): Promise<{ humans: number; agents: string[] } | null>;
  /** The identity of the person who was put through to the caller, from a desk or by telephone, if one is in the room. */
  person(room: string): Promise<string | null>;
  /** The identity of the caller in the room, where they are on the telephone; null for a visitor of a page, or nobody. */
  caller(room: string): Promise<string | null>;
  /**
   * Keeps the caller and whoever was put through from hearing each other for as long as the agent tells the latter who
   * it is: the person hears nothing but the agent's whisper, which the caller does not.
   */
  apart(room: string): Promise<void>;
  /** Lets them hear each other. */
  together(room: string): Promise<void>;
  remove(room: string, identity: string): Promise<void>;
  /** Sends JSON to everyone in the room, on `topic`. */
  tell(room: string, topic: string, message: unknown): Promise<void>;
  /** Closes the room; everyone leaves. No room: nothing happens. */
  close(room: string): Promise<void>;
  /** The names among `rooms` that exist. */
  existing(rooms: string[]): Promise<Set<string>>;
  /** Whether it answers within two seconds, and to our key: another one at its address is not it. */
  ready(): Promise<boolean>;
}

/** How long whoever was put through may take to be heard, and how often it is looked, in milliseconds. */
const HEARD_WITHIN = 2_000;
const LOOK = 200;
const isPutThrough = ({ identity }: ParticipantInfo) =>
  identity.startsWith(DESK) || identity.startsWith(DIALLED);

/** Asked for where only the answer counts. */
const NO_ROOM = 'none';

const isMissing = (error: unknown) => error instanceof TwirpError && error.code === 'not_found';
/** For what may be gone already. */
async function unlessMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function connectLiveKit({ url, key, secret }: Omit<LiveKitSettings, 'publicUrl'>): LiveKit {
  const http = url.replace(/^ws/, 'http');
  const options = { requestTimeout: 10 };
  const rooms = new RoomServiceClient(http, key, secret, options);
  const dispatches = new AgentDispatchClient(http, key, secret, options);
  const probe = new RoomServiceClient(http, key, secret, { requestTimeout: 2 });

  /** Lets the caller and whoever was put through hear each other, or not; and the agent only as far as it speaks to them. */
  async function subscribe(
    room: string,
    present: readonly ParticipantInfo[],
    together: boolean,
  ): Promise<void> {
    const agents = present.filter(({ kind }) => kind === ParticipantInfo_Kind.AGENT);
    const people = present.filter(isPutThrough);
    const callers = present.filter((one) => !agents.includes(one) && !people.includes(one));
    const tracksOf = (who: readonly ParticipantInfo[], fits = (_name: string) => true) =>
      who.flatMap(({ tracks }) => tracks.filter(({ name }) => fits(name)).map(({ sid }) => sid));
    const whispered = (name: string) => name === WHISPER;
    const change = async (who: readonly ParticipantInfo[], tracks: string[]) => {
      if (tracks.length === 0) return;
      for (const { identity } of who)
        await unlessMissing(rooms.updateSubscriptions(room, identity, tracks, together));
    };
    await change(callers, [...tracksOf(people), ...(together ? [] : tracksOf(agents, whispered))]);
    await change(people, [
      ...tracksOf(callers),
      ...(together ? [] : tracksOf(agents, (name) => !whispered(name))),
    ]);
  }

  const livekit: LiveKit = {
    async open(room, dispatch) {
      await rooms.createRoom({
        name: room,
        emptyTimeout: EMPTY_S,
        departureTimeout: DEPARTURE_S,
        maxParticipants: SEATS,
      });
      await livekit.dispatch(room, dispatch);
    },
    async dispatch(room, dispatch) {
      await dispatches.createDispatch(room, AGENT_NAME, { metadata: JSON.stringify(dispatch) });
    },
    token(room, identity) {
      const token = new AccessToken(key, secret, { identity, ttl: TOKEN_LIFE_S });
      token.addGrant({ ...seatIn(room), canUpdateOwnMetadata: false });
      return token.toJwt();
    },
    phoneToken(room, identity, attributes) {
      const token = new AccessToken(key, secret, { identity, ttl: TOKEN_LIFE_S, attributes });
      token.kind = 'sip';
      // The line tells how the call is by its attributes.
      token.addGrant({ ...seatIn(room), canUpdateOwnMetadata: true });
      return token.toJwt();
    },
    async look(room) {
      const present = await unlessMissing(rooms.listParticipants(room));
      if (present === null) return null;
      const agents = present.filter(({ kind }) => kind === ParticipantInfo_Kind.AGENT);
      return {
        humans: present.length - agents.length,
        agents: agents.map(({ identity }) => identity),
      };
    },
    async person(room) {
      const present = (await unlessMissing(rooms.listParticipants(room))) ?? [];
      return present.find(isPutThrough)?.identity ?? null;
    },
    async caller(room) {
      const present = (await unlessMissing(rooms.listParticipants(room))) ?? [];
      const telephones = present.filter(({ kind }) => kind === ParticipantInfo_Kind.SIP);
      return telephones.find((one) => !isPutThrough(one))?.identity ?? null;
    },
    async apart(room) {
      const deadline = Date.now() + HEARD_WITHIN;
      for (;;) {
        const present = (await unlessMissing(rooms.listParticipants(room))) ?? [];
        const person = present.find(isPutThrough);
        if (person === undefined) return;
        if (person.tracks.length === 0 && Date.now() < deadline) {
          await sleep(LOOK, undefined, { ref: false });
          continue;
        }
        await subscribe(room, present, false);
        return;
      }
    },
    async together(room) {
      await subscribe(room, (await unlessMissing(rooms.listParticipants(room))) ?? [], true);
    },
    async remove(room, identity) {
      await unlessMissing(rooms.removeParticipant(room, identity));
    },
    async tell(room, topic, message) {
      const bytes = new TextEncoder().encode(JSON.stringify(message));
      await unlessMissing(rooms.sendData(room, bytes, DataPacket_Kind.RELIABLE, { topic }));
    },
    async close(room) {
      await unlessMissing(rooms.deleteRoom(room));
    },
    async existing(names) {
      if (names.length === 0) return new Set();
      return new Set((await rooms.listRooms(names)).map(({ name }) => name));
    },
    async ready() {
      return probe.listRooms([NO_ROOM]).then(
        () => true,
        () => false,
      );
    },
  };
  return livekit;
}

/** What a caller may do in their room, whichever way they came: speak, listen and send data. */
function seatIn(room: string): VideoGrant {
  return {
    roomJoin: true,
    room,
    canPublish: true,
    canPublishSources: [TrackSource.MICROPHONE],
    canPublishData: true,
    canSubscribe: true,
  };
}
