import { setTimeout as pause } from 'node:timers/promises';
import { initializeLogger } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusesRecording } from '../../agent/engine/understanding/refuses-recording.ts';
import { offlineEars } from '../../agent/voice/offline/ears.ts';
import type { Sound } from '../../agent/voice/provider.ts';
import { SafeVad } from '../../agent/voice/safe-vad.ts';
import { joined, samplesOf } from '../../agent/voice/sound.ts';
import { createRecorder, RECORDING_RATE } from '../../agent/voice/voicemail/recorder.ts';
import { saysThatIsAll } from '../../agent/voice/voicemail/that-is-all.ts';
import { holdSound, tone } from '../../agent/voice/voicemail/tones.ts';
import { speechOf } from './speech-of.ts';

const FRAME = RECORDING_RATE / 50;
let vad: SafeVad;
beforeAll(() => {
  initializeLogger({ pretty: false, level: 'silent' });
  vad = new SafeVad({ minSilenceDuration: 250 });
});

/** A microphone that gives faint noise, these sounds with a second between them, and noise again. Each frame is told of once it was taken. */
async function* microphone(
  sounds: Int16Array[] = [],
  taken: (milliseconds: number) => void = () => undefined,
): AsyncGenerator<AudioFrame> {
  const noise = (length: number) => Int16Array.from({ length }, (_, i) => ((i * 31) % 41) - 20);
  const all = joined([noise(RECORDING_RATE), ...sounds.flatMap((one) => [one, noise(RECORDING_RATE)])]);
  const began = performance.now();
  for (let count = 0; ; count++) {
    const at = count * FRAME;
    const samples = at < all.length ? all.slice(at, at + FRAME) : noise(FRAME);
    const whole = samples.length === FRAME ? samples : joined([samples, noise(FRAME - samples.length)]);
    yield new AudioFrame(whole, RECORDING_RATE, 1, FRAME);
    taken((count + 1) * 20);
    await pause(Math.max(0, began + (count + 1) * 20 - performance.now()));
  }
}
const say = async (text: string) =>
  samplesOf({ rate: 24_000, samples: await speechOf(text) }, RECORDING_RATE);

interface Told {
  pieces: { at: number; samples: Int16Array }[];
  words: string[];
}
function recorderOf(
  frames: AsyncIterable<AudioFrame>,
  { language = 'en' as 'en' | 'fr', longest = 60_000, before = Promise.resolve<Sound | null>(null) } = {},
) {
  const told: Told = { pieces: [], words: [] };
  const ears = [offlineEars()].flatMap((one) => (one?.hears(language) ? [one] : []));
  const recorder = createRecorder({
    frames,
    vad,
    ears,
    language,
    longest,
    before,
    times: { first: 4_000, end: 2_500, pause: 600 },
    clock: Date.now,
    keep: (piece) => told.pieces.push(piece),
    heard: (text) => told.words.push(text),
    failed: (error) => {
      throw error;
    },
  });
  return { recorder, told };
}

describe.concurrent('a message after the tone', { timeout: 180_000 }, () => {
  it('is kept piece by piece and heard, and ends when the caller is silent', async () => {
    const frames = microphone([await say('please call me back on monday morning')]);
    const { recorder, told } = recorderOf(frames);
    const { length, why } = await recorder.done;
    expect(why).toBe('silence');
    expect(told.words.join(' ')).toMatch(/call me back on monday morning/);
    expect(told.pieces.length).toBeGreaterThan(2);
    expect(new Set(told.pieces.map(({ at }) => at)).size).toBe(told.pieces.length);
    const kept = joined(told.pieces.map(({ samples }) => samples));
    expect(Math.round((kept.length / RECORDING_RATE) * 1_000)).toBe(length);
    const again = await offlineEars()?.hear(
      { rate: RECORDING_RATE, samples: kept },
      { language: 'en', expecting: { kind: 'open' }, heard: '' },
    );
    expect(again).toMatch(/call me back on monday morning/);
  });

  it('ends with « that’s all »', async () => {
    const { recorder, told } = recorderOf(
      microphone([await say('my bill is wrong'), await say('That is all.')]),
    );
    expect((await recorder.done).why).toBe('said');
    expect(told.words.join(' ')).toMatch(/my bill is wrong.* that (?:is|s) all/);
  });

  it('ends where the caller will not be recorded: nothing of it counts', async () => {
    const { recorder } = recorderOf(microphone([await say('Do not record my voice.')]));
    expect(await recorder.done).toEqual({ length: 0, why: 'refused' });
  });

  it('that is cut by a hang-up keeps what was said, to the last word', async () => {
    const said = Promise.withResolvers<void>();
    const sounds = [await say('please call me back on monday morning')];
    const { recorder, told } = recorderOf(
      microphone(sounds, (milliseconds) => {
        if (milliseconds >= 3_600) said.resolve();
      }),
    );
    await said.promise;
    recorder.stop('hangup');
    const { length, why } = await recorder.done;
    expect(why).toBe('hangup');
    expect(length).toBeGreaterThan(1_000);
    expect(told.words.join(' ')).toMatch(/call me back/);
  });

  it('that another agent began is heard from where it was heard to', async () => {
    const before = Promise.resolve({ rate: RECORDING_RATE, samples: await say('my bill is wrong') });
    const { recorder, told } = recorderOf(microphone([await say('Yes please.')]), { before });
    await recorder.done;
    expect(told.words.join(' ')).toMatch(/my bill is wrong.* yes please/);
  });

  it('is empty where nobody speaks: nothing is kept', async () => {
    const { recorder, told } = recorderOf(microphone());
    expect(await recorder.done).toEqual({ length: 0, why: 'silence' });
    expect(told).toEqual({ pieces: [], words: [] });
  });

  it('is kept where no ears hear its language', async () => {
    const { recorder, told } = recorderOf(microphone([await speechAt('Rappelez-moi lundi matin.')]), {
      language: 'fr',
    });
    expect(await recorder.done).toMatchObject({ why: 'silence', length: expect.any(Number) });
    expect(told.pieces.length).toBeGreaterThan(1);
    expect(told.words).toEqual([]);
  });

  it('is no longer than it may be', async () => {
    const { recorder } = recorderOf(microphone([await say('please call me back on monday morning')]), {
      longest: 2_000,
    });
    expect((await recorder.done).why).toBe('limit');
  });
});

const speechAt = async (text: string) =>
  samplesOf({ rate: 24_000, samples: await speechOf(text, 'fr') }, RECORDING_RATE);

it.each([
  ['en', 'call me on monday that’s all thank you', true],
  ['en', 'that is all', true],
  ['en', 'that is all I know about the leak in the kitchen', false],
  ['fr', 'rappelez-moi lundi, c’est tout, merci', true],
  ['fr', 'c’est tout mouillé dans la cuisine', false],
] as const)('in %s, « %s » is the end: %s', (language, text, is) => {
  expect(saysThatIsAll(text, language)).toBe(is);
});

it('the tone and the sound of being on hold are soft, and the hold sound joins its own beginning', () => {
  for (const { samples } of [tone(), holdSound()]) {
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest).toBeGreaterThan(1_000);
    expect(loudest).toBeLessThan(12_000);
    expect(Math.abs(samples.at(-1) ?? 0)).toBeLessThan(100);
    expect(Math.abs(samples[0] ?? 0)).toBeLessThan(100);
  }
});

it.each([
  ['Please don’t record this', true],
  ['I’d rather not be recorded', true],
  ['Je ne veux pas être enregistrée', true],
  ['M’enregistrez pas, s’il vous plaît', true],
  ['The recording on your site does not work', false],
  ['Ma chaîne n’enregistre plus mes émissions', false],
] as const)('« %s » is a refusal: %s', (words, is) => {
  expect(refusesRecording(words)).toBe(is);
});
