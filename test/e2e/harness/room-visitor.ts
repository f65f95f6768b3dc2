/** A visitor without a browser: asks the server for a call, and speaks and listens in its room by LiveKit's own client. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  type RemoteTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { callAnswerSchema, type Notice, noticeSchema } from '../../../agent/contract.schema.ts';
import { TOPICS } from '../../../agent/contract.ts';
import { writeWav } from '../../../agent/voice/offline/wav.ts';
import { joined } from '../../../agent/voice/sound.ts';
import { speechOf } from '../../voice/speech-of.ts';

const RATE = 24_000;
const FRAME_MS = 20;
const FRAME = (RATE * FRAME_MS) / 1_000;
/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

export interface RoomVisitor {
  readonly call: string;
  readonly notices: readonly Notice[];
  /** Waits until the agent has said this to its end, after what was waited for before. */
  hears(words: RegExp): Promise<void>;
  /** Waits for a notice of this type. */
  sees<T extends Notice['type']>(type: T): Promise<Extract<Notice, { type: T }>>;
  /** Speaks in flite's voice; resolves when the last of it was sent. */
  says(words: string): Promise<void>;
  /** What came of the agent's voice so far, as WAV. */
  recording(): Buffer;
  leave(): Promise<void>;
}

export interface RoomVisitOptions {
  /** The page's origin, which the business must allow. */
  origin: string;
  business: string;
}

/** Opens a call at the server `url`, and comes into its room with a microphone. */
export async function visitRoom(url: string, { origin, business }: RoomVisitOptions): Promise<RoomVisitor> {
  const response = await fetch(`${url}/v1/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ business }),
  });
  const answer = callAnswerSchema.parse(await response.json());
  const room = new Room();
  const notices: Notice[] = [];
  const sound: Int16Array[] = [];
  room.registerTextStreamHandler(TOPICS.notices, async (reader) => {
    notices.push(noticeSchema.parse(JSON.parse(await reader.readAll())));
  });
  room.registerTextStreamHandler(TOPICS.captions, () => {});
  room.on(RoomEvent.TrackSubscribed, (track) => {
    if (track.kind === TrackKind.KIND_AUDIO) void record(track, sound);
  });
  await room.connect(answer.url, answer.token, { autoSubscribe: true, dynacast: false });
  const microphone = await openMicrophone(room);
  let looked = 0;

  async function next<T extends Notice>(fits: (notice: Notice) => notice is T): Promise<T> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      for (; looked < notices.length; looked++) {
        const notice = notices[looked];
        if (notice !== undefined && fits(notice)) {
          looked += 1;
          return notice;
        }
      }
      if (Date.now() > deadline) throw new Error(`it never came, after ${JSON.stringify(notices)}`);
      await pause(20);
    }
  }

  return {
    call: answer.call,
    notices,
    async hears(words) {
      await next(
        (notice): notice is Extract<Notice, { type: 'spoken' }> =>
          notice.type === 'spoken' && words.test(notice.text),
      );
    },
    sees: (type) => next((notice): notice is Extract<Notice, { type: typeof type }> => notice.type === type),
    says: async (words) => microphone.speak(await speechOf(words)),
    recording: () => writeWav({ rate: RATE, samples: joined(sound) }),
    async leave() {
      microphone.stop();
      await room.disconnect();
    },
  };
}

async function record(track: RemoteTrack, sound: Int16Array[]): Promise<void> {
  for await (const frame of new AudioStream(track, RATE, 1)) sound.push(frame.data.slice());
}

/** A microphone in the room: faint noise, and whatever is spoken into it. */
async function openMicrophone(room: Room) {
  const source = new AudioSource(RATE, 1, 1_000);
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await room.localParticipant?.publishTrack(LocalAudioTrack.createAudioTrack('microphone', source), options);
  const queue: { samples: Int16Array; at: number; done: () => void }[] = [];
  const noise = Int16Array.from({ length: FRAME }, (_, i) => ((i * 7_919) % 41) - 20);
  let open = true;
  void (async () => {
    while (open) {
      const samples = noise.slice();
      const [first] = queue;
      if (first !== undefined) {
        samples.set(first.samples.subarray(first.at, first.at + FRAME));
        first.at += FRAME;
        if (first.at >= first.samples.length) {
          queue.shift();
          first.done();
        }
      }
      await source.captureFrame(new AudioFrame(samples, RATE, 1, FRAME));
    }
    await source.close();
  })().catch(() => {});
  return {
    speak: (samples: Int16Array) => new Promise<void>((done) => queue.push({ samples, at: 0, done })),
    stop() {
      open = false;
    },
  };
}
