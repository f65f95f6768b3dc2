/** A mouth that needs no account: flite for English, espeak-ng for French, and for English where flite is absent. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../business/language.ts';
import { readWav } from '../../calls/wav.ts';
import type { Mouth, Voices } from '../provider.ts';
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

/** The voices that each program brings with it, the best first. */
const FLITE = ['slt', 'rms', 'awb', 'kal16'];
const ESPEAK: Record<Language, string[]> = {
  en: ['en-us', 'en-us+f3', 'en-gb', 'en-gb+f3'],
  fr: ['fr', 'fr+f3', 'fr-be', 'fr-be+f3', 'fr-ch'],
};
/** How fast espeak-ng speaks, in words a minute. */
const SPEED: Record<Language, string> = { en: '160', fr: '150' };

/** The offline mouth, or null where neither program is installed. */
export function offlineMouth(find: Find = findProgram, chosen: Voices = {}): Mouth | null {
  const all: Record<Language, Speaker[]> = {
    en: [...flite(find), ...espeak(find, 'en')],
    fr: espeak(find, 'fr'),
  };
  const speakerOf = (language: Language) =>
    all[language].find(({ voice }) => voice === chosen[language]) ?? all[language][0] ?? null;
  const speakers: Record<Language, Speaker | null> = { en: speakerOf('en'), fr: speakerOf('fr') };
  const programs = Object.values(speakers).flatMap((speaker) => speaker?.voice.split('/')[0] ?? []);
  if (programs.length === 0) return null;
  const mouth: Mouth = {
    name: [...new Set(programs)].join(' + '),
    rate: RATE,
    voice: (language) => speakers[language]?.voice ?? null,
    voices: (language) => all[language].map(({ voice }) => voice),
    inVoices: (others) => offlineMouth(find, others) ?? mouth,
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
  return mouth;
}

/** flite cannot write WAV into a pipe (it goes back to fill in the length), hence the file. */
function flite(find: Find): Speaker[] {
  const program = find('flite');
  return program === null
    ? []
    : FLITE.map((voice) => ({
        voice: `flite/${voice}`,
        program,
        args: (text, wav) => ['-voice', voice, '-f', text, '-o', wav],
      }));
}

function espeak(find: Find, language: Language): Speaker[] {
  const program = find('espeak-ng');
  return program === null
    ? []
    : ESPEAK[language].map((voice) => ({
        voice: `espeak-ng/${voice}`,
        program,
        args: (text, wav) => ['-v', voice, '-s', SPEED[language], '-f', text, '-w', wav],
      }));
}
