/** The recorded messages of a business's folder: sound files in `recordings/`, named by their destinations. */
import { z } from 'zod';
import { type Business, type Destination, destinationSchema } from '../business.ts';
import { LANGUAGES, languageSchema } from '../language.ts';
import { readSound } from '../sound/read-sound.ts';
import { SOUND_WORDS } from '../sound/sound-words.ts';
import type { Fault } from './fault.ts';
import type { Path } from './yaml.ts';

/** A sound file: what it holds, and the id that this gives it. */
export interface FolderSound {
  id: string;
  bytes: Uint8Array;
}
/** Relative path, with `/` → sound file. */
export type Sounds = ReadonlyMap<string, FolderSound>;

/** A destination as its folder tells it: a recording is told by its file. */
export const folderDestinationSchema = destinationSchema.extend({
  recording: z.partialRecord(languageSchema, z.string()).default({}),
});
type FolderDestination = z.infer<typeof folderDestinationSchema>;

const WRITE = {
  en: 'Write under its destination: recording:\n  en: recordings/front-desk.en.wav',
  fr: 'Écrivez sous sa destination : recording:\n  fr: recordings/accueil.fr.wav',
};

/** The destinations with the sounds of their files; what is wrong with one is added to `faults`. */
export function withSounds(
  destinations: readonly FolderDestination[],
  sounds: Sounds,
  lineOf: (path: Path) => number,
  faults: Fault[],
): Destination[] {
  const used = new Set<string>();
  const wrong = new Set<string>();
  const all = destinations.map((one, place): Destination => {
    const recording: Destination['recording'] = {};
    for (const language of LANGUAGES) {
      const path = one.recording[language];
      if (path === undefined) continue;
      used.add(path);
      const sound = sounds.get(path);
      if (sound === undefined)
        faults.push(missing(path, lineOf(['destinations', place, 'recording', language])));
      else {
        recording[language] = sound.id;
        const read = readSound(sound.bytes);
        if (typeof read !== 'string' || wrong.has(path)) continue;
        wrong.add(path);
        faults.push({ code: `folder.sound-${read}`, file: path, line: 1, ...SOUND_WORDS[read] });
      }
    }
    return { ...one, recording };
  });
  for (const path of sounds.keys()) if (!used.has(path)) faults.push(unused(path));
  return all;
}

function missing(path: string, line: number): Fault {
  return {
    code: 'folder.no-sound',
    file: 'business.yaml',
    line,
    message: {
      en: `There is no file “${path}” in this folder.`,
      fr: `Le fichier « ${path} » n’est pas dans ce dossier.`,
    },
    mend: {
      en: 'Put the sound there, under recordings/, or take this line out.',
      fr: 'Mettez-y le son, sous recordings/, ou retirez cette ligne.',
    },
  };
}

function unused(path: string): Fault {
  return {
    code: 'folder.sound-unused',
    file: path,
    line: 1,
    message: { en: 'No destination plays this file.', fr: 'Aucune destination ne fait entendre ce fichier.' },
    mend: WRITE,
  };
}

/** The destinations as a folder tells them, and which sound goes into which file. */
export function withFiles(destinations: Business['destinations']): {
  destinations: FolderDestination[];
  files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const pathOf = (id: string, sound: string, language: string) => {
    // Two destinations of one name are the linter's affair: neither may lose its message.
    for (let count = 1; ; count++) {
      const path = `recordings/${id}${count === 1 ? '' : `-${count}`}.${language}.wav`;
      if ((files.get(path) ?? sound) === sound) return path;
    }
  };
  const written = destinations.map((one): FolderDestination => {
    const recording: FolderDestination['recording'] = {};
    for (const language of LANGUAGES) {
      const sound = one.recording[language];
      if (sound === undefined) continue;
      const path = pathOf(one.id, sound, language);
      files.set(path, sound);
      recording[language] = path;
    }
    return { ...one, recording };
  });
  return { destinations: written, files };
}
