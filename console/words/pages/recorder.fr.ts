/** Ce que dit l’enregistreur du message d’une destination, en français. */
import type { RecorderWords } from './recorder.en.ts';

export const recorder: RecorderWords = {
  title: 'De votre propre voix',
  how: 'Une minute au plus. On l’entend à la place des mots ci-dessus, qui restent pour les sous-titres et les transcriptions.',
  record: 'Enregistrer un message',
  file: 'Prendre un fichier sonore',
  wait: 'Un instant…',
  recording: 'Enregistrement en cours',
  passed: (seconds, most) => `${seconds} s sur ${most} s`,
  level: 'Volume de votre micro',
  stop: 'Arrêter',
  take: (length) => `Le message tout juste enregistré, ${length}`,
  silent: 'On n’entend rien dans ce message. Le micro est-il coupé, ou est-ce un autre?',
  keep: 'Garder',
  again: 'Recommencer',
  drop: 'Ne pas garder',
  kept: 'Le message enregistré',
  remove: 'Retirer l’enregistrement',
  problems: {
    'no-microphone': 'Il n’y a pas de micro ici. Branchez-en un, ou prenez un fichier sonore.',
    refused:
      'Le navigateur ne donne pas le micro à cette page. Permettez-le, par l’image à côté de l’adresse, puis recommencez; ou prenez un fichier sonore.',
    broken:
      'Le micro n’a pas pu être ouvert. Fermez les autres programmes qui l’utilisent, puis recommencez.',
    unreadable: 'Ce fichier n’est pas un son que votre navigateur sait lire. Essayez un MP3 ou un WAV.',
    'too-long': 'Ce message dure plus d’une minute. Dites-le en moins de mots.',
    'too-large': 'Ce fichier dépasse 50 Mo. Un message d’une minute est bien plus petit.',
  },
};
