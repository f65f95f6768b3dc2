import type { enter as en } from './enter.en.ts';

/** La porte de la console, en français. */
export const enter: typeof en = {
  title: 'Entrez',
  entering: 'Un instant…',
  passkey: 'Entrer avec une clé d’accès',
  passkeyHow: 'Avec votre empreinte, votre visage ou le code de votre appareil.',
  noPasskey:
    'Ce navigateur ne peut pas se servir de clés d’accès à cette adresse : il veut https, ou un nom comme localhost.',
  mail: 'Par courriel',
  email: 'Votre courriel',
  send: 'M’envoyer un lien',
  sent: 'Si cette adresse est connue ici, un lien est en route. Il sert une fois, d’ici 15 minutes. Regardez aussi parmi le courrier indésirable.',
  noMail:
    'Ce serveur n’envoie pas de courriel. Si vous faites partie d’une équipe, la personne propriétaire vous crée un lien, sous Accès. Qui fait tourner le serveur en affiche un à côté :',
  how: 'Qui fait tourner le serveur affiche un lien à côté :',
  command: 'npm run carillon -- link',
  mailHow: 'Pour des liens par courriel, réglez SMTP_URL, SMTP_FROM et CARILLON_PUBLIC_URL.',
  nothing: 'C’est ouvert, mais aucune entreprise n’est encore à vous. Demandez à être ajouté.',
  ownersOnly: 'Seul un propriétaire de l’entreprise peut voir cette page.',
  notYours: 'Cette entreprise n’existe pas ici, ou ne vous est pas accessible.',
};
