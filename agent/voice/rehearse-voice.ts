/** Has a session of its own say one word to nobody, so that the first caller's greeting meets code that has run. */
import { type VAD, voice } from '@livekit/agents';
import { type AudioFrame, AudioSource, LocalAudioTrack } from '@livekit/rtc-node';
import { createLineCache } from './line-cache.ts';
import type { Mouth } from './provider.ts';
import { createVoiceSession } from './voice-session.ts';
import { within } from './within.ts';

/** How long the word may take, in milliseconds. */
const PATIENCE = 2_000;
const RATE = 24_000;

/** A mouth that says everything as 20 ms of quiet. */
const HUSHED: Mouth = {
  name: 'rehearsal',
  rate: RATE,
  voice: () => 'rehearsal',
  async *speak() {
    yield new Int16Array(RATE / 50);
  },
};

/** A loudspeaker that plays everything in no time. */
class Nowhere extends voice.AudioOutput {
  #seconds = 0;

  constructor() {
    super(RATE, undefined, { pause: true });
  }

  override async captureFrame(frame: AudioFrame): Promise<void> {
    await super.captureFrame(frame);
    if (this.#seconds === 0) this.onPlaybackStarted(Date.now());
    this.#seconds += frame.samplesPerChannel / frame.sampleRate;
  }

  override flush(): void {
    super.flush();
    this.clearBuffer();
  }

  override clearBuffer(): void {
    if (this.#seconds === 0) return;
    const playbackPosition = this.#seconds;
    this.#seconds = 0;
    this.onPlaybackFinished({ playbackPosition, interrupted: false });
  }
}

/** Says the word, and has the room's sound engine make a track. Leaves nothing behind; throws nothing. */
export async function rehearseVoice(vad: VAD): Promise<void> {
  try {
    const source = new AudioSource(RATE, 1);
    await LocalAudioTrack.createAudioTrack('rehearsal', source).close();
    const said = Promise.withResolvers<void>();
    const mouth = createVoiceSession({
      speech: { ears: [], mouths: [HUSHED] },
      cache: createLineCache(null),
      vad,
      channel: 'phone',
      language: 'en',
      context: () => ({ country: 'CA', caller: null, now: '2026-01-05T10:00:00-05:00' }),
      turn: () => {},
      silent: () => {},
      spoken: () => said.resolve(),
      failed: () => said.resolve(),
    });
    mouth.session.output.audio = new Nowhere();
    await mouth.session.start({ agent: mouth.agent, record: false });
    const line = { id: 'rehearsal', text: 'Hello.', language: 'en', fixed: true } as const;
    mouth.say({ type: 'say', ...line, verbatim: false, sources: [] });
    await within(PATIENCE, said.promise);
    await within(PATIENCE, mouth.session.close());
  } catch {
    // The call itself will show what is wrong.
  }
}
