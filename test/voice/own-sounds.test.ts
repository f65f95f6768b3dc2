import { expect, it } from 'vitest';
import { createOwnSounds } from '../../agent/voice/own-sounds.ts';
import type { Sound } from '../../agent/voice/provider.ts';

const SOUND: Sound = { rate: 16_000, samples: Int16Array.of(1, 2, 3) };

it('a recording is fetched once, however often it is played', async () => {
  const asked: string[] = [];
  const sounds = createOwnSounds(
    async (id) => {
      asked.push(id);
      return SOUND;
    },
    () => undefined,
  );
  expect(await Promise.all([sounds.get('a'), sounds.get('a')])).toEqual([SOUND, SOUND]);
  expect(await sounds.get('a')).toBe(SOUND);
  expect(asked).toEqual(['a']);
});

it('one that is not there, or does not come, is done without; it is asked for again where it failed', async () => {
  const failures: unknown[] = [];
  let broken = true;
  const sounds = createOwnSounds(
    async (id) => {
      if (id === 'late') return new Promise<never>(() => undefined);
      if (id === 'gone') return { rate: 16_000, samples: new Int16Array(0) };
      if (broken) throw new Error('the line is lost');
      return SOUND;
    },
    (error) => failures.push(error),
  );
  expect(await Promise.all(['gone', 'late', 'failing'].map((id) => sounds.get(id)))).toEqual([
    null,
    null,
    null,
  ]);
  expect(failures).toHaveLength(1);
  broken = false;
  expect(await sounds.get('failing')).toBe(SOUND);
});
