/** A visitor without a browser who types, and notes the moment at which each agent is heard. */
import { setTimeout as pause } from 'node:timers/promises';
import { AudioStream, type RemoteTrack, Room, RoomEvent, TrackKind } from '@livekit/rtc-node';
import { callAnswerSchema, type Notice, noticeSchema } from '../../../agent/contract.schema.ts';
import { TOPICS } from '../../../agent/contract.ts';

const PATIENCE = 60_000;
/** Louder than any noise of the line. */
const LOUD = 600;

export interface ListeningVisitor {
  call: string;
  /** Waits until the voice that came last is heard, and returns the moment: which agent, and when. */
  hearsVoice(after: { voice: number; at: number }): Promise<{ voice: number; at: number }>;
  /** Waits until the agent has said this, after what was waited for before. */
  hears(words: RegExp): Promise<string>;
  types(text: string): Promise<void>;
  seesTheEnd(): Promise<void>;
  leave(): Promise<void>;
}

export async function listenTo(url: string, origin: string, business: string): Promise<ListeningVisitor> {
  const response = await fetch(`${url}/v1/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ business }),
  });
  const answer = callAnswerSchema.parse(await response.json());
  const room = new Room();
  const notices: Notice[] = [];
  /** When each voice was last heard, in the order in which they came. */
  const voices: number[] = [];
  room.registerTextStreamHandler(TOPICS.notices, async (reader) => {
    const text = await reader.readAll().catch(() => null);
    if (text !== null) notices.push(noticeSchema.parse(JSON.parse(text)));
  });
  async function listen(track: RemoteTrack, voice: number): Promise<void> {
    for await (const frame of new AudioStream(track, 24_000, 1))
      if (frame.data.some((sample) => Math.abs(sample) > LOUD)) voices[voice] = Date.now();
  }
  room.on(RoomEvent.TrackSubscribed, (track) => {
    if (track.kind === TrackKind.KIND_AUDIO) void listen(track, voices.push(0) - 1);
  });
  await room.connect(answer.url, answer.token, { autoSubscribe: true, dynacast: false });
  let looked = 0;
  async function until<T>(what: string, check: () => T | undefined): Promise<T> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const found = check();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`it never came: ${what}, after ${JSON.stringify(notices)}`);
      await pause(5);
    }
  }
  const next = (what: string, fits: (notice: Notice) => boolean) =>
    until(what, () => {
      for (; looked < notices.length; looked++) {
        const notice = notices[looked];
        if (notice === undefined || !fits(notice)) continue;
        looked += 1;
        return notice;
      }
      return undefined;
    });
  return {
    call: answer.call,
    hearsVoice: (after) =>
      until('a voice', () => {
        const voice = voices.findIndex((at, index) => index >= after.voice && at > after.at);
        return voice < 0 ? undefined : { voice, at: voices[voice] ?? 0 };
      }),
    async hears(words) {
      const notice = await next(String(words), (one) => one.type === 'spoken' && words.test(one.text));
      return notice.type === 'spoken' ? notice.text : '';
    },
    async types(text) {
      await room.localParticipant?.sendText(text, { topic: TOPICS.chat });
    },
    async seesTheEnd() {
      await next('the end', ({ type }) => type === 'ended');
    },
    leave: () => room.disconnect(),
  };
}
