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
import { SOUNDS, WHISPER } from '../../../agent/calls/people.ts';
import { writeWav } from '../../../agent/calls/wav.ts';
import { callAnswerSchema, type Notice, noticeSchema } from '../../../agent/contract.schema.ts';
import { ATTRIBUTES, TOPICS } from '../../../agent/contract.ts';
import { joined } from '../../../agent/voice/sound.ts';
import { speechOf } from '../../voice/speech-of.ts';

/** Samples a second of what a visitor says and hears. */
export const VISITOR_RATE = 24_000;
const RATE = VISITOR_RATE;
const FRAME_MS = 20;
const FRAME = (RATE * FRAME_MS) / 1_000;
/** What the microphone holds ready, so that a busy moment leaves no hole in what is said, in milliseconds. */
const SLACK = 400;
/** Below this a sample is quiet, and after so many of them a sound is a new one. */
const LOUD = 300;
const QUIET = RATE / 5;
/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** What a visitor notices of the agent: it has taken their turn, its state changes, its voice is heard after a quiet. */
export type Moment = 'heard' | 'speaking' | 'listening' | 'sound';

export interface RoomVisitor {
  readonly call: string;
  readonly notices: readonly Notice[];
  /** Waits until the agent has said this to its end, after what was waited for before; resolves with it. */
  hears(words: RegExp): Promise<string>;
  /** Waits for a notice of this type. */
  sees<T extends Notice['type']>(type: T): Promise<Extract<Notice, { type: T }>>;
  /** Speaks in flite's voice; resolves when the last of it was sent. */
  says(words: string): Promise<void>;
  types(text: string): Promise<void>;
  /** Speaks these samples (24 kHz); resolves with the moment at which the last of them left. */
  speaks(samples: Int16Array): Promise<number>;
  /** The first moment of this kind after `since`. Both by the process's monotonic clock. */
  moment(kind: Moment, since: number): Promise<number>;
  /** Waits until the agent has listened for this long, in milliseconds: between two sentences it listens for an instant. */
  listenedTo(time: number): Promise<void>;
  /** What came of the agent's voice so far, as WAV. */
  recording(): Buffer;
  leave(): Promise<void>;
}

export interface RoomVisitOptions {
  /** The page's origin, which the business must allow. */
  origin: string;
  business: string;
  /** What the visitor agreed to. */
  consent?: string;
}

/** Opens a call at the server `url`, and comes into its room with a microphone. */
export async function visitRoom(
  url: string,
  { origin, business, consent }: RoomVisitOptions,
): Promise<RoomVisitor> {
  const response = await fetch(`${url}/v1/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ business, consent }),
  });
  const answer = callAnswerSchema.parse(await response.json());
  const room = new Room();
  const notices: Notice[] = [];
  const sound: Int16Array[] = [];
  const moments: { kind: Moment; at: number }[] = [];
  const note = (kind: Moment) => moments.push({ kind, at: performance.now() });
  room.registerTextStreamHandler(TOPICS.notices, async (reader) => {
    const notice = noticeSchema.parse(JSON.parse(await reader.readAll()));
    if (notice.type === 'heard') note('heard');
    notices.push(notice);
  });
  room.registerTextStreamHandler(TOPICS.captions, () => {});
  room.on(RoomEvent.TrackSubscribed, (track, { name }) => {
    // What sounds beside the voice, even when it is silent, would come between its pieces.
    const into = name === SOUNDS || name === WHISPER ? [] : sound;
    if (track.kind === TrackKind.KIND_AUDIO) void record(track, into, () => note('sound'));
  });
  room.on(RoomEvent.ParticipantAttributesChanged, (changed) => {
    const state = changed[ATTRIBUTES.state];
    if (state === 'speaking' || state === 'listening') note(state);
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
      const { text } = await next(
        (notice): notice is Extract<Notice, { type: 'spoken' }> =>
          notice.type === 'spoken' && words.test(notice.text),
      );
      return text;
    },
    sees: (type) => next((notice): notice is Extract<Notice, { type: typeof type }> => notice.type === type),
    async says(words) {
      await microphone.speak(await speechOf(words));
    },
    async types(text) {
      await room.localParticipant?.sendText(text, { topic: TOPICS.chat });
    },
    speaks: (samples) => microphone.speak(samples),
    async moment(kind, since) {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const found = moments.find((moment) => moment.kind === kind && moment.at >= since);
        if (found !== undefined) return found.at;
        if (Date.now() > deadline) throw new Error(`no « ${kind} » came`);
        await pause(5);
      }
    },
    async listenedTo(time) {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const state = moments.findLast(({ kind }) => kind === 'speaking' || kind === 'listening');
        if (state?.kind === 'listening' && performance.now() - state.at >= time) return;
        if (Date.now() > deadline) throw new Error('the agent does not listen');
        await pause(20);
      }
    },
    recording: () => writeWav({ rate: RATE, samples: joined(sound) }),
    async leave() {
      microphone.stop();
      await room.disconnect();
    },
  };
}

/** Keeps what comes of a track, and tells when it becomes loud after a quiet. */
async function record(track: RemoteTrack, sound: Int16Array[], loud: () => void): Promise<void> {
  let quiet = QUIET;
  for await (const frame of new AudioStream(track, RATE, 1)) {
    const samples = frame.data.slice();
    sound.push(samples);
    if (samples.every((sample) => Math.abs(sample) < LOUD)) quiet += samples.length;
    else {
      if (quiet >= QUIET) loud();
      quiet = 0;
    }
  }
}

/** A microphone in the room: faint noise, and whatever is spoken into it. */
async function openMicrophone(room: Room) {
  const source = new AudioSource(RATE, 1, SLACK);
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await room.localParticipant?.publishTrack(LocalAudioTrack.createAudioTrack('microphone', source), options);
  const queue: { samples: Int16Array; at: number; done: (left: number) => void }[] = [];
  const noise = Int16Array.from({ length: FRAME }, (_, i) => ((i * 7_919) % 41) - 20);
  let open = true;
  void (async () => {
    while (open) {
      const samples = noise.slice();
      const [first] = queue;
      if (first !== undefined) {
        samples.set(first.samples.subarray(first.at, first.at + FRAME));
        first.at += FRAME;
      }
      await source.captureFrame(new AudioFrame(samples, RATE, 1, FRAME));
      if (first !== undefined && first.at >= first.samples.length) {
        queue.shift();
        const wait = source.queuedDuration;
        const left = performance.now() + wait;
        setTimeout(() => first.done(left), wait);
      }
    }
    await source.close();
  })().catch(() => {});
  return {
    speak: (samples: Int16Array) => new Promise<number>((done) => queue.push({ samples, at: 0, done })),
    stop() {
      open = false;
    },
  };
}
