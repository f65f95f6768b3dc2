import type { desk as en } from './desk.en.ts';

/** Le poste, en français. */
export const desk: typeof en = {
  title: 'Poste',
  intro:
    'Les appels que la réceptionniste transfère sonnent ici, et sur chaque page de la console, tant que vous prenez les appels.',
  begin: 'Prendre les appels',
  stop: 'Ne plus prendre d’appels',
  away: 'Vous êtes absent : rien ne sonne ici.',
  joining: 'Un instant…',
  available: 'Vous êtes disponible. Gardez la console ouverte dans un onglet.',
  reconnecting: 'La connexion au serveur est perdue. Nouvel essai…',
  quiet: 'Rien ne sonne.',
  others: (names) => `Aussi disponibles : ${names}`,
  alone: 'Personne d’autre n’est disponible.',
  alerts: 'Afficher une notification quand ça sonne',
  alertsHow: 'Pour quand une autre fenêtre est devant. Votre navigateur vous le demande d’abord.',
  alertsOn: 'Les notifications sont activées.',
  alertsOff:
    'Ce navigateur bloque les notifications de ce site. Permettez-les dans ses réglages, à côté de l’adresse.',
  visitor: 'Une personne sur le site',
  ringing: (who, destination) => `${who} demande ${destination}`,
  why: 'La raison de l’appel',
  speaks: { en: 'Parle anglais', fr: 'Parle français' },
  answer: 'Répondre',
  busy: 'Vous êtes en ligne. Qui est disponible peut prendre cet appel.',
  connecting: 'Connexion…',
  returning: 'Retour à votre appel…',
  talking: (who) => `En ligne : ${who}`,
  mute: 'Couper le micro',
  unmute: 'Rétablir le micro',
  muted: 'Votre micro est coupé.',
  hangUp: 'Raccrocher',
  over: 'L’appel est terminé.',
  openCall: 'Ouvrir l’appel',
  goTo: 'Ouvrir le poste',
  notes: 'Notes',
  notesHow: 'Gardées avec l’appel à mesure que vous écrivez; l’équipe peut les lire.',
  noteOf: (who, when) => `${who}, ${when}`,
  ownNote: 'Votre note',
  noteSaving: 'Enregistrement…',
  noteSaved: 'Gardée.',
  noteFailed: 'Pas encore gardée : nouvel essai.',
  troubles: {
    'desk.taken': 'Quelqu’un d’autre a répondu, ou la personne a raccroché.',
    'desk.microphone':
      'Le micro n’a pas pu être ouvert. Autorisez-le pour cette page, puis répondez de nouveau : ça sonne encore.',
    'desk.unreachable': 'L’appel n’a pas pu être joint. La personne pourra laisser un message.',
    'desk.out':
      'Vous n’êtes plus connecté, ou ne faites plus partie de cette équipe. Plus rien ne sonne ici.',
  },
};
