/** A mouth that needs no account: flite for English, espeak-ng for French, and for English where flite is absent. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../business/language.ts';
import { readWav } from '../../calls/wav.ts';
import type { Mouth } from '../provider.ts';
import { samplesOf } from '../sound.ts';
import { findProgram, runProgram } from './programs.ts';
import { withScratch } from './scratch.ts';

/** What a sentence is spoken with: a text file in, a WAV file out. Words never travel as arguments. */
interface Speaker {
  voice: string;
  program: string;
  args(text: string, wav: string): string[];
}

type Find = (name: string) => string | null;

/** What both programs are brought to, in samples a second, so that one call has one rate. */
const RATE = 24_000;

/** The offline mouth, or null where neither program is installed. */
export function offlineMouth(find: Find = findProgram): Mouth | null {
  const speakers: Record<Language, Speaker | null> = {
    en: flite(find) ?? espeak(find, 'en-us', '160'),
    fr: espeak(find, 'fr', '150'),
  };
  const programs = Object.values(speakers).flatMap((speaker) => speaker?.voice.split('/')[0] ?? []);
  if (programs.length === 0) return null;
  return {
    name: [...new Set(programs)].join(' + '),
    rate: RATE,
    voice: (language) => speakers[language]?.voice ?? null,
    async *speak(text, language, signal) {
      const speaker = speakers[language];
      if (speaker === null || signal?.aborted === true) return;
      const sound = await withScratch(async (folder) => {
        const [words, wav] = [join(folder, 'said.txt'), join(folder, 'said.wav')];
        await writeFile(words, text);
        await runProgram({ program: speaker.program, args: speaker.args(words, wav), signal });
        return signal?.aborted === true ? null : readWav(await readFile(wav));
      });
      if (sound !== null) yield samplesOf(sound, RATE);
    },
  };
}

/** flite cannot write WAV into a pipe (it goes back to fill in the length), hence the file. */
function flite(find: Find): Speaker | null {
  const program = find('flite');
  return program === null
    ? null
    : { voice: 'flite/slt', program, args: (text, wav) => ['-voice', 'slt', '-f', text, '-o', wav] };
}

function espeak(find: Find, voice: string, speed: string): Speaker | null {
  const program = find('espeak-ng');
  return program === null
    ? null
    : {
        voice: `espeak-ng/${voice}`,
        program,
        args: (text, wav) => ['-v', voice, '-s', speed, '-f', text, '-w', wav],
      };
}
