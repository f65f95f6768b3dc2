/** Everything that the desk says, in both languages. */
import type { Language } from '../../agent/contract.ts';

export interface DeskWords {
  title: string;
  intro: string;
  business: string;
  key: string;
  keyHelp: string;
  begin: string;
  stop: string;
  waiting: string;
  reconnecting: string;
  visitor: string;
  ringing(who: string, destination: string): string;
  why: string;
  speaks: Record<Language, string>;
  answer: string;
  connecting: string;
  talking(who: string): string;
  mute: string;
  unmute: string;
  muted: string;
  hangUp: string;
  over: string;
  /** By code. */
  troubles: Record<Trouble, string>;
}

export type Trouble = 'owner.key' | 'desk.taken' | 'desk.microphone' | 'desk.unreachable';

const en: DeskWords = {
  title: 'Desk',
  intro: 'Calls that the receptionist puts through ring here.',
  business: 'Business',
  key: 'Owner’s key',
  keyHelp: 'It is in the file owner-key of the server’s folder.',
  begin: 'Take calls',
  stop: 'Stop taking calls',
  waiting: 'Waiting for calls. Keep this page open.',
  reconnecting: 'The connection to the server is lost. Trying again…',
  visitor: 'A visitor of the website',
  ringing: (who, destination) => `${who} is calling for ${destination}`,
  why: 'Why they call',
  speaks: { en: 'Speaks English', fr: 'Speaks French' },
  answer: 'Answer',
  connecting: 'Connecting…',
  talking: (who) => `On the line: ${who}`,
  mute: 'Mute',
  unmute: 'Unmute',
  muted: 'Your microphone is muted.',
  hangUp: 'Hang up',
  over: 'The call has ended.',
  troubles: {
    'owner.key': 'This key does not open this server. Check it and try again.',
    'desk.taken': 'Somebody else has answered, or the caller has gone.',
    'desk.microphone': 'The microphone could not be opened. Allow it for this page, then try again.',
    'desk.unreachable': 'The call could not be reached. The caller will be asked to leave a message.',
  },
};

const fr: DeskWords = {
  title: 'Accueil',
  intro: 'Les appels que la réceptionniste transfère sonnent ici.',
  business: 'Entreprise',
  key: 'Clé du propriétaire',
  keyHelp: 'Elle est dans le fichier owner-key du dossier du serveur.',
  begin: 'Prendre les appels',
  stop: 'Ne plus prendre d’appels',
  waiting: 'En attente d’appels. Gardez cette page ouverte.',
  reconnecting: 'La connexion au serveur est perdue. Nouvel essai…',
  visitor: 'Une personne sur le site',
  ringing: (who, destination) => `${who} demande ${destination}`,
  why: 'La raison de l’appel',
  speaks: { en: 'Parle anglais', fr: 'Parle français' },
  answer: 'Répondre',
  connecting: 'Connexion…',
  talking: (who) => `En ligne : ${who}`,
  mute: 'Couper le micro',
  unmute: 'Rétablir le micro',
  muted: 'Votre micro est coupé.',
  hangUp: 'Raccrocher',
  over: 'L’appel est terminé.',
  troubles: {
    'owner.key': 'Cette clé n’ouvre pas ce serveur. Vérifiez-la, puis réessayez.',
    'desk.taken': 'Quelqu’un d’autre a répondu, ou la personne a raccroché.',
    'desk.microphone': 'Le micro n’a pas pu être ouvert. Autorisez-le pour cette page, puis réessayez.',
    'desk.unreachable': 'L’appel n’a pas pu être joint. La personne pourra laisser un message.',
  },
};

export function wordsFor(language: string): DeskWords {
  return /^fr/i.test(language) ? fr : en;
}
