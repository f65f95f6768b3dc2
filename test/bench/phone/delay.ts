/** The delay that the bridge adds: a click at one end until it is heard at the other, less what LiveKit's room takes by itself. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { RoomServiceClient } from 'livekit-server-sdk';
import { startBareLineApart } from '../../e2e/harness/phone/bare-line.ts';
import { smallCall } from '../../e2e/harness/phone/small-caller.ts';
import { quantile } from '../figures.ts';
import { started } from '../parts/tidily.ts';

const CLICKS = 40;
/** Between two clicks, in beats of 20 ms. */
const APART = 25;
const FRAME = 160;
const LOUD = 3_000;
const SILENCE = new Int16Array(FRAME);
const CLICK = Int16Array.from(
  { length: FRAME },
  (_none, at) => 16_000 * Math.sin((2 * Math.PI * 800 * at) / 8_000),
);

/** When clicks were sent, and when they were first heard. */
class Clicks {
  readonly times: number[] = [];
  #sent: number | null = null;

  sent(samples: Int16Array, at: number): void {
    if (samples.some((sample) => sample > LOUD)) this.#sent ??= at;
  }
  heard(samples: Int16Array, at: number): void {
    if (this.#sent === null || !samples.some((sample) => Math.abs(sample) > LOUD)) return;
    this.times.push(at - this.#sent);
    this.#sent = null;
  }
}

/** A seat in a room that clicks, and notes what it hears. */
async function seat(url: string, token: string, said: Clicks | null, heard: Clicks | null): Promise<Room> {
  const room = new Room();
  room.on(RoomEvent.TrackSubscribed, async (track) => {
    if (track.kind !== TrackKind.KIND_AUDIO || heard === null) return;
    for await (const frame of new AudioStream(track, { sampleRate: 8_000, numChannels: 1, frameSizeMs: 20 }))
      heard.heard(frame.data, performance.now());
  });
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  const source = new AudioSource(8_000, 1, 200);
  const track = LocalAudioTrack.createAudioTrack('clicks', source);
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  options.dtx = false;
  await room.localParticipant?.publishTrack(track, options);
  void (async () => {
    let next = performance.now();
    for (let beat = 0; room.isConnected; beat++) {
      const samples = said !== null && beat % APART === APART - 1 ? CLICK : SILENCE;
      said?.sent(samples, performance.now());
      next += 20;
      // What a busy machine piled up would count as the room's own delay.
      if (samples !== SILENCE || source.queuedDuration <= 20)
        await source.captureFrame(new AudioFrame(samples.slice(), 8_000, 1, FRAME)).catch(() => undefined);
      await pause(Math.max(0, next - performance.now()));
    }
  })();
  return room;
}

async function until(clicks: Clicks): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (clicks.times.length < CLICKS) {
    if (Date.now() > deadline) throw new Error('clicks were not heard');
    await pause(50);
  }
}

/** Measures and prints. */
export async function phoneDelay(later: AsyncDisposableStack): Promise<void> {
  const bare = await started(
    later,
    startBareLineApart({
      agent: false,
      settings: () => ({
        listen: { udp: '127.0.0.1:0' },
        trunks: [{ name: 'carrier', addresses: ['127.0.0.1'] }],
      }),
    }),
    (one) => one.close(),
  );
  const { rooms, livekit } = bare;
  const service = new RoomServiceClient(livekit.url.replace(/^ws/, 'http'), livekit.key, livekit.secret);
  await service.createRoom({ name: 'alone', emptyTimeout: 10 });
  const alone = new Clicks();
  const seats = [
    await seat(livekit.url, await rooms.token('alone', 'one'), alone, null),
    await seat(livekit.url, await rooms.token('alone', 'other'), null, alone),
  ];
  await until(alone);
  for (const one of seats) await one.disconnect();

  const [toRoom, toTelephone] = [new Clicks(), new Clicks()];
  const calling = smallCall({
    port: bare.line.ports.udp ?? 0,
    to: '+16135550175',
    from: '+14185550142',
    hears: (samples, at) => toTelephone.heard(samples, at),
    sends: (samples, at) => toRoom.sent(samples, at),
  });
  const { room } = await bare.nextCall();
  const agent = await seat(livekit.url, await rooms.token(room, 'agent'), toTelephone, toRoom);
  const call = await calling;
  const clicking = setInterval(() => call.says(CLICK), APART * 20);
  await Promise.all([until(toRoom), until(toTelephone)]);
  clearInterval(clicking);
  await call.hangUp();
  await agent.disconnect();

  const p50 = (clicks: Clicks) => quantile(clicks.times, 0.5);
  const line = (name: string, clicks: Clicks) =>
    `  ${name.padEnd(22)} p50 ${p50(clicks).toFixed(0)} ms, p95 ${quantile(clicks.times, 0.95).toFixed(0)} ms, of it the bridge ${(p50(clicks) - p50(alone)).toFixed(0)} ms`;
  console.log(`delay, ${CLICKS} clicks each way (LiveKit’s room by itself: p50 ${p50(alone).toFixed(0)} ms)`);
  console.log(line('telephone → agent', toRoom));
  console.log(line('agent → telephone', toTelephone));
}
