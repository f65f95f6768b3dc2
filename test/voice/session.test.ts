import { initializeLogger } from '@livekit/agents';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWav } from '../../agent/calls/wav.ts';
import type { EffectOf } from '../../agent/engine/events.ts';
import type { Expectation } from '../../agent/engine/understanding/understanding.ts';
import { createLineCache } from '../../agent/voice/line-cache.ts';
import type { Sound } from '../../agent/voice/provider.ts';
import { SafeVad } from '../../agent/voice/safe-vad.ts';
import { joined } from '../../agent/voice/sound.ts';
import { createSpeech } from '../../agent/voice/speech.ts';
import { createVoiceSession, type VoiceSession } from '../../agent/voice/voice-session.ts';
import { lengthOfTone, tone } from '../e2e/harness/phone/tone.ts';
import { startOpenAIStandin } from '../standins/openai.ts';
import { Loudspeaker, Microphone, RATE } from './in-process-audio.ts';
import { speechOf } from './speech-of.ts';

beforeAll(() => initializeLogger({ pretty: false, level: 'error' }));

const open: { voice: VoiceSession; microphone: Microphone }[] = [];
afterEach(async () => {
  for (const { voice, microphone } of open.splice(0)) {
    await voice.session.close();
    microphone.stop();
  }
});

interface Heard {
  turns: string[];
  spoken: { id: string; heard: string | null }[];
  played: string[];
  silences: number;
  failures: string[];
}

async function begin(env: Record<string, string> = {}, recording?: (id: string) => Promise<Sound | null>) {
  const seen: Heard = { turns: [], spoken: [], played: [], silences: 0, failures: [] };
  const speech = createSpeech(env);
  const voice = createVoiceSession({
    speech,
    cache: createLineCache(null),
    vad: new SafeVad({ minSilenceDuration: 250 }),
    channel: 'phone',
    language: 'en',
    context: () => ({ country: 'CA', caller: null, now: '2026-11-24T12:00:00-05:00' }),
    turn: (text) => seen.turns.push(text),
    silent: () => {
      seen.silences += 1;
    },
    ...(recording === undefined ? {} : { recording }),
    played: ({ id }) => seen.played.push(id),
    spoken: ({ id }, heard) => seen.spoken.push({ id, heard }),
    failed: (part) => seen.failures.push(part),
  });
  const microphone = new Microphone();
  const loudspeaker = new Loudspeaker();
  voice.session.input.audio = microphone;
  voice.session.output.audio = loudspeaker;
  await voice.session.start({ agent: voice.agent, record: false });
  open.push({ voice, microphone });
  return { voice, microphone, loudspeaker, seen };
}

const line = (id: string, text: string): EffectOf<'say'> => ({
  type: 'say',
  id,
  text,
  verbatim: false,
  language: 'en',
  fixed: true,
  sources: [],
});
const listen = (expecting: Expectation, silence = 30_000): EffectOf<'listen'> => ({
  type: 'listen',
  expecting,
  silence,
});
/** On a busy machine. */
const PATIENCE = { timeout: 30_000 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const phone: Expectation = {
  kind: 'slot',
  slot: { id: 'phone', type: 'phone', label: { en: 'number', fr: 'numéro' } },
};

describe('the voice session', () => {
  it('says a line whole, then measures the silence', async () => {
    const { voice, loudspeaker, seen } = await begin();
    voice.say(line('u1', 'Good morning.'));
    voice.listen(listen({ kind: 'open' }, 400));
    await voice.quiet();
    expect(seen.spoken).toEqual([{ id: 'u1', heard: null }]);
    expect(loudspeaker.frames.length).toBeGreaterThan(20);
    expect(seen.silences).toBe(0);
    await expect.poll(() => seen.silences, PATIENCE).toBe(1);
  });

  it('plays the owner’s recording in place of its words, and says those where it is not to be had', async () => {
    const sounds = new Map([['here', { rate: 16_000, samples: tone(440, { rate: 16_000, seconds: 2 }) }]]);
    const { voice, loudspeaker, seen } = await begin({}, async (id) => sounds.get(id) ?? null);
    const heard = () =>
      lengthOfTone(
        writeWav({ rate: RATE, samples: joined(loudspeaker.frames.map(({ data }) => data)) }),
        440,
      );
    voice.say({ ...line('u1', 'We are away.'), sound: 'gone' });
    await voice.quiet();
    expect(loudspeaker.frames.length).toBeGreaterThan(20);
    expect(heard()).toBe(0);
    voice.say({ ...line('u2', 'We are away.'), sound: 'here' });
    await voice.quiet();
    expect(heard()).toBeGreaterThan(1_500);
    expect(seen.played).toEqual(['u2']);
    expect(seen.spoken).toEqual([
      { id: 'u1', heard: null },
      { id: 'u2', heard: null },
    ]);
  });

  it('hears a turn to the word', async () => {
    const { voice, microphone, seen } = await begin();
    voice.listen(listen({ kind: 'yesno' }));
    await microphone.speak(await speechOf('Yes please.'));
    await expect.poll(() => seen.turns, PATIENCE).toEqual(['yes please']);
  });

  it('reports what was heard of a line that the caller interrupts', async () => {
    const { voice, microphone, loudspeaker, seen } = await begin();
    const text =
      'We are open from nine to five on weekdays. On Saturdays we are open from ten to two. On Sundays we are closed, and on holidays too.';
    voice.say(line('u1', text));
    voice.listen(listen({ kind: 'open' }));
    await expect.poll(() => loudspeaker.frames.length, PATIENCE).toBeGreaterThan(0);
    await pause(1_500);
    await microphone.speak(await speechOf('I would like to leave a message please.'));
    await expect.poll(() => seen.turns.length, PATIENCE).toBe(1);
    expect(seen.spoken).toHaveLength(1);
    const heard = seen.spoken[0]?.heard ?? '';
    expect(text.startsWith(heard)).toBe(true);
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.length).toBeLessThan(text.length - 20);
  });

  it('waits through a pause in the middle of a phone number', async () => {
    const { voice, microphone, seen } = await begin();
    voice.listen(listen(phone));
    const [first, second] = [
      await speechOf('four one eight. five five five.'),
      await speechOf('zero one four two.'),
    ];
    await microphone.speak(first);
    await pause(1_500);
    await microphone.speak(second);
    await expect
      .poll(() => seen.turns, PATIENCE)
      .toEqual(['four one eight five five five zero one four two']);
  });

  it('drops what it was about to say when it is hushed', async () => {
    const { voice, loudspeaker, seen } = await begin();
    voice.say(
      line('u1', 'This is a long first sentence that takes a while to say. And here is another one.'),
    );
    voice.say(line('u2', 'Never heard.'));
    await expect.poll(() => loudspeaker.frames.length, PATIENCE).toBeGreaterThan(0);
    await voice.hush();
    expect(seen.spoken.map(({ id }) => id)).toEqual(['u1', 'u2']);
    expect(seen.spoken[1]?.heard).toBe('');
  });

  it('speaks and hears by the machine’s own programs where the provider refuses the key', async () => {
    const standin = await startOpenAIStandin();
    try {
      const { voice, microphone, loudspeaker, seen } = await begin({
        OPENAI_API_KEY: 'wrong',
        OPENAI_BASE_URL: standin.url,
      });
      voice.say(line('u1', 'Good morning.'));
      voice.listen(listen({ kind: 'yesno' }));
      await voice.quiet();
      expect(loudspeaker.frames.length).toBeGreaterThan(20);
      await microphone.speak(await speechOf('Yes please.'));
      await expect.poll(() => seen.turns, PATIENCE).toEqual(['yes please']);
      expect(seen.failures).toEqual(['mouth', 'ears']);
    } finally {
      await standin.close();
    }
  });

  it('speaks and hears by the provider where it takes the key', async () => {
    const standin = await startOpenAIStandin();
    try {
      const { voice, microphone, loudspeaker, seen } = await begin({
        OPENAI_API_KEY: standin.key,
        OPENAI_BASE_URL: standin.url,
      });
      voice.say(line('u1', 'Good morning.'));
      voice.listen(listen({ kind: 'yesno' }));
      await voice.quiet();
      expect(loudspeaker.frames.length).toBeGreaterThan(20);
      await microphone.speak(await speechOf('Yes please.'));
      await expect.poll(() => seen.turns, PATIENCE).toEqual(['yes please']);
      expect(seen.failures).toEqual([]);
      expect(standin.requests.map(({ endpoint, body }) => body.type ?? endpoint)).toEqual([
        'speech',
        'session.update',
        'input_audio_buffer.commit',
      ]);
    } finally {
      await standin.close();
    }
  });
});
