import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openaiEars } from '../../agent/voice/openai/ears.ts';
import { openaiSettings } from '../../agent/voice/openai/settings.ts';
import type { Ears, Listening } from '../../agent/voice/provider.ts';
import { type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';

let standin: OpenAIStandin;
let ears: Ears | undefined;
/** What each recording says, by its length in samples. */
const words = new Map<number, string>();
const hints = { language: 'en', expecting: { kind: 'open' }, heard: '' } as const;

beforeEach(async () => {
  standin = await startOpenAIStandin({ transcribe: ({ samples }) => words.get(samples.length) ?? '' });
});
afterEach(async () => {
  ears?.close?.();
  await standin.close();
});

function earsOf(more: Record<string, string> = {}): Ears {
  const settings = openaiSettings({ OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url, ...more });
  if (settings === null) throw new Error('no settings');
  ears = openaiEars(settings);
  return ears;
}

/** A stretch of so many samples at 24 kHz, which says `text`, given in pieces as a microphone does. */
function say(listening: Listening | null | undefined, length: number, text: string): void {
  words.set(length, text);
  for (let at = 0; at < length; at += 480)
    listening?.take({ rate: 24_000, samples: new Int16Array(Math.min(480, length - at)) });
}

describe('ears that hear while it is spoken', () => {
  it('tell the words so far, then the words, and upload nothing at the end', async () => {
    const partly: string[] = [];
    const listening = earsOf().listen?.(hints, (so) => partly.push(so));
    say(listening, 9_700, 'leave a message please');
    expect(await listening?.end()).toBe('leave a message please');
    expect(partly).toEqual(['leave', 'leave a', 'leave a message', 'leave a message please']);
    expect(standin.requests.map(({ body }) => body.type)).toEqual([
      'session.update',
      'input_audio_buffer.commit',
    ]);
    expect(JSON.stringify(standin.requests[0]?.body)).toContain('"language":"en"');
  });

  it('keep two stretches apart of which the second begins before the first is understood', async () => {
    standin.latency.transcription = 150;
    const one = earsOf();
    const first = one.listen?.(hints, () => {});
    say(first, 9_600, 'four one eight');
    const heard = first?.end();
    const second = one.listen?.({ ...hints, language: 'fr' }, () => {});
    say(second, 14_400, 'zéro un');
    expect(await Promise.all([heard, second?.end()])).toEqual(['four one eight', 'zéro un']);
  });

  it('fail with a code where the server finds no words or goes away, and listen again later', async () => {
    standin.fault.transcription = 500;
    const one = earsOf();
    const deaf = one.listen?.(hints, () => {});
    say(deaf, 9_600, 'yes');
    await expect(deaf?.end()).rejects.toMatchObject({ code: 'speech.provider-failed' });
    standin.fault.transcription = null;
    const again = one.listen?.(hints, () => {});
    say(again, 9_600, 'yes');
    expect(await again?.end()).toBe('yes');
  });

  it('hear whole stretches only where the server takes no such connection, or the owner wants none', async () => {
    standin.fault.transcription = 404;
    const one = earsOf();
    const refused = one.listen?.(hints, () => {});
    say(refused, 9_600, 'yes');
    await expect(refused?.end()).rejects.toMatchObject({ code: 'speech.provider-failed' });
    expect(one.listen?.(hints, () => {})).toBeNull();
    expect(earsOf({ CARILLON_EARS_STREAM: 'off' }).listen).toBeUndefined();
  });
});
