import type { Locale } from './locale.ts';

const wait = (ms: number) => {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) return seconds === 1 ? '1 seconde' : `${seconds} secondes`;
  return `${minutes} minutes`;
};

const fr: Locale = {
  title: 'Réception',
  welcome: 'Bonjour. Parlez à notre réception virtuelle, ou écrivez si vous préférez.',
  talk: 'Parler',
  write: 'Plutôt écrire',
  minimise: 'Réduire',
  close: 'Fermer',
  hangUp: 'Raccrocher',
  mute: 'Couper le micro',
  muted: 'Micro coupé',
  microphone: 'Micro',
  defaultMicrophone: 'Micro par défaut',
  testMicrophone: 'Essayer votre micro',
  testing: 'Parlez : les barres doivent bouger.',
  askingMicrophone: 'Votre navigateur demande le micro : choisissez « Autoriser » pour parler.',
  turnOnMicrophone: 'Activer le micro',
  elapsed: 'Durée de l’appel',
  log: 'Conversation',
  you: 'Vous',
  receptionist: 'Réception',
  interrupted: 'Interrompu',
  sources: 'Sources',
  notDelivered: 'Non remis',
  field: 'Votre message',
  placeholder: 'Écrivez un message',
  send: 'Envoyer',
  left: (characters) =>
    characters < 2 ? `${characters} caractère restant` : `${characters} caractères restants`,
  tooLong: (most) =>
    `C’est trop long : ${most.toLocaleString('fr-CA')} caractères au plus. Raccourcissez votre message, s’il vous plaît.`,
  hear: 'Activer le son',
  slow: 'C’est plus long que d’habitude…',
  withPerson: 'Vous êtes avec l’équipe',
  reading: 'Prête à vous lire',
  phases: {
    connecting: 'Connexion…',
    listening: 'À l’écoute',
    thinking: 'Réflexion…',
    speaking: 'Vous parle',
    reconnecting: 'Reconnexion…',
  },
  notes: {
    'no-ears':
      'La réception ne peut pas entendre cette langue pour le moment. Écrivez, s’il vous plaît : vous aurez une réponse.',
    'microphone-refused':
      'Le micro est bloqué pour ce site. Vous pouvez continuer par écrit. Pour parler, autorisez le micro dans la barre d’adresse du navigateur, puis réessayez.',
    'microphone-missing': 'Aucun micro n’a été trouvé. Vous pouvez continuer par écrit.',
    'microphone-lost': 'Le micro a été débranché. Vous pouvez continuer par écrit.',
    'last-minute': 'Il reste une minute à cet appel.',
  },
  sms: (state, to) =>
    ({
      started: `Envoi d’un texto au ${to}…`,
      done: `Texto envoyé au ${to}`,
      refused: `Aucun texto n’a été envoyé au ${to}`,
      failed: `Le texto au ${to} n’a pas pu être envoyé`,
      unknown: `Vérification de l’envoi du texto au ${to}…`,
    })[state],
  transfer: (state, to) =>
    ({
      started: `${to} : ça sonne…`,
      done: `${to} : vous êtes en ligne`,
      refused: `${to} : injoignable en ce moment`,
      failed: `${to} : pas de réponse`,
      unknown: `${to} : vérification du transfert…`,
    })[state],
  reasons: {
    'sms.opted-out':
      'Ce numéro ne veut plus de textos. Répondez START à l’un d’eux pour en recevoir de nouveau.',
    'sms.bad-number': 'Ce numéro ne semble pas complet.',
    'sms.country': 'Les textos ne peuvent pas être envoyés dans ce pays.',
    'sms.unreachable': 'Ce numéro ne reçoit pas de textos.',
    'sms.quiet-hours': 'Il est trop tard pour un texto à ce numéro.',
  },
  leftOff: 'L’appel s’est terminé avant que l’issue soit connue.',
  message: 'Votre message a été transmis à l’équipe',
  consentTitle: 'Avant de commencer',
  consent:
    'Vous parlerez à une réception automatisée, et l’équipe lira ce qui a été dit pour pouvoir y donner suite.',
  recorded:
    'Ce qui est dit est mis par écrit. Votre voix n’est gardée que si vous laissez un message après le signal. Le micro et l’appel ne démarrent que si vous acceptez.',
  accept: 'J’accepte',
  decline: 'Non merci',
  ended: {
    visitor: 'Vous avez raccroché.',
    agent: 'L’appel est terminé.',
    limit: 'L’appel a atteint sa durée maximale.',
  },
  notStartedTitle: 'L’appel n’a pas pu commencer',
  failedTitle: 'L’appel n’a pas pu se poursuivre',
  failures: {
    'widget.offline': 'Vous semblez être hors ligne. Vérifiez votre connexion, puis réessayez.',
    'widget.server-unreachable': 'La réception est injoignable. Réessayez dans un instant.',
    'widget.server-error': 'Un problème est survenu de notre côté. Réessayez dans un instant.',
    'widget.server-slow': 'La réception a mis trop de temps à répondre. Réessayez.',
    'widget.connection-failed':
      'Votre navigateur n’a pas pu ouvrir l’appel. Un pare-feu ou un VPN le bloque peut-être : changez de réseau, puis réessayez.',
    'widget.loopback':
      'Firefox ne peut pas appeler un serveur qui tourne sur ce même ordinateur. Utilisez Chrome ou Edge, ou relancez le serveur avec « --lan ».',
    'widget.agent-absent': 'Personne n’a décroché. Réessayez dans un instant.',
    'widget.agent-lost': 'La réception a été coupée et n’est pas revenue. Réessayez.',
    'widget.connection-lost': 'La connexion a été perdue. Réessayez.',
    'widget.load-failed':
      'Une partie de la page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  },
  unknownFailure: 'L’appel n’a pas pu commencer. Réessayez dans un instant.',
  again: 'Rappeler',
  tryAgain: 'Réessayer',
  comeBack: (ms) => `Vous pourrez réessayer dans ${wait(ms)}.`,
  rate: 'Comment était cet appel ?',
  good: 'Bien',
  bad: 'Pas bien',
  thanks: 'Merci de votre avis.',
  notRated: 'L’envoi n’a pas réussi. Veuillez réessayer.',
  copyTranscript: 'Copier la transcription',
  copy: 'Copier',
  copied: 'Copié',
  downloadTranscript: 'Télécharger la transcription',
  download: 'Télécharger',
  transcript: 'transcription',
};

export default fr;
