/** Why a recorded message is not taken, and what to do about it. */
import type { Words } from '../language.ts';
import { SOUND_LIMITS, type SoundProblem } from './read-sound.ts';

const { seconds, bytes } = SOUND_LIMITS;
const FORM = {
  en: 'Give a WAV file: one channel, 16 bits, 8 000 to 48 000 samples a second. The console records one, and makes one of any sound file that your browser plays.',
  fr: 'Donnez un fichier WAV : un seul canal, 16 bits, de 8 000 à 48 000 échantillons par seconde. La console en enregistre un, et en fait un de tout fichier sonore que votre navigateur sait lire.',
};
const SHORTER = {
  en: `Record a message of ${seconds} seconds at most.`,
  fr: `Enregistrez un message de ${seconds} secondes au plus.`,
};

export const SOUND_WORDS: Readonly<Record<SoundProblem, { message: Words; mend: Words }>> = {
  'not-sound': {
    message: { en: 'This file is not a sound in WAV.', fr: 'Ce fichier n’est pas un son en WAV.' },
    mend: FORM,
  },
  form: {
    message: {
      en: 'This sound is not in the form that calls play.',
      fr: 'Ce son n’est pas dans la forme que les appels font entendre.',
    },
    mend: FORM,
  },
  empty: {
    message: { en: 'Nothing is recorded in this file.', fr: 'Rien n’est enregistré dans ce fichier.' },
    mend: { en: 'Record the message again.', fr: 'Enregistrez le message de nouveau.' },
  },
  'too-long': {
    message: {
      en: `This message is longer than ${seconds} seconds.`,
      fr: `Ce message dure plus de ${seconds} secondes.`,
    },
    mend: SHORTER,
  },
  'too-large': {
    message: {
      en: `This file is larger than ${bytes / 1_000_000} MB.`,
      fr: `Ce fichier dépasse ${bytes / 1_000_000} Mo.`,
    },
    mend: SHORTER,
  },
};
