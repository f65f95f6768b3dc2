/** Le courriel qui fait entrer, en français. */
import type { EntryWords } from './entry-mail.ts';

export const fr: EntryWords = {
  entry: {
    subject: 'Votre lien pour entrer dans Carillon',
    lines: () => [
      'Ouvrez ce lien pour entrer dans la console de Carillon. Il sert une seule fois, d’ici 15 minutes.',
    ],
    button: 'Entrer',
    end: 'Vous ne l’avez pas demandé? Vous n’avez rien à faire : sans ce courriel, personne ne peut se servir du lien.',
  },
  invitation: {
    subject: ({ business }) => `${business} : vous faites partie de l’équipe`,
    lines: ({ name, by, business }) => [
      `Bonjour ${name},`,
      `Grâce à ${by}, vous faites maintenant partie de l’équipe de ${business} dans Carillon, sa réceptionniste vocale : vous y voyez les appels et les messages, et vous prenez les appels au poste.`,
      'Ouvrez ce lien pour entrer. Il sert une seule fois, d’ici un jour. Plus tard, la page d’entrée vous en envoie un autre.',
    ],
    button: 'Entrer',
    end: 'Vous ne connaissez pas cette personne? Laissez simplement ce courriel.',
  },
};
