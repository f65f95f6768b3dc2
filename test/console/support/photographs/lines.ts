/** What callers say and owners write, in both languages, for the console's pictures. */
import type { Language } from '../../../../agent/contract.ts';

export interface Lines {
  booked: readonly string[];
  person: readonly string[];
  voicemail: readonly string[];
  summaries: readonly string[];
  messages: readonly { name: string | null; phone: string | null; email: string | null; text: string }[];
  unanswered: readonly string[];
  question: string;
  nobodyKnows: string;
  note: string;
  team: readonly string[];
  faulty: string;
  /** The second one fails. */
  scenarios: readonly string[];
}

export const LINES: Readonly<Record<Language, Lines>> = {
  en: {
    booked: [
      'I would like to book a cleaning',
      'Zoé Tremblay',
      '613 555 0142',
      'yes',
      'A cleaning, and a look at a tooth that hurts when I drink something cold',
      'yes please',
      'No, that is all',
    ],
    person: ['I want to talk to a person', 'yes'],
    voicemail: [
      'Hello, this is Henry Bouchard. My crown came off this morning while I was eating.',
      'You can reach me at 418 555 0142 until five. Thank you.',
    ],
    summaries: [
      'A visitor asked for a cleaning and was texted the link.',
      'Asked about opening hours on Saturday.',
      'Left a message for the team: wants an estimate for a night guard, and would like to know whether their insurance covers part of it.',
      '',
      'Was put through to the front desk.',
    ],
    messages: [
      {
        name: 'Zoé Tremblay',
        phone: '+16135550142',
        email: null,
        text: 'Her daughter chipped a front tooth at hockey. She can come at any time today.',
      },
      {
        name: 'Bartholomew Featherstonehaugh-Cholmondeley',
        phone: null,
        email: 'bartholomew.featherstonehaugh@a-rather-long-name.example.com',
        text: 'Would like an estimate for a night guard. His insurance asks for the code of the treatment, and how many visits it takes.',
      },
      { name: null, phone: '+16135550177', email: null, text: 'Call back about Thursday.' },
    ],
    unanswered: [
      'Do you take pets?',
      'Is there a discount for students who come from the college across the river, and does it hold in summer?',
    ],
    question: 'Where can I park?',
    nobodyKnows: 'Do you sell canoes?',
    note: 'She will come at four. Keep the small room.',
    team: ['Olga Roy', 'Max Landry', 'Ines Fortin'],
    scenarios: [
      '- name: somebody books a visit\n  opens: [i would like to book a cleaning]\n  answers: { name: zoe tremblay, phone: "613 555 0142", yesno: "yes", consent: "yes", text: a cleaning }\n  must:\n    - { task: book }\n',
      '- name: somebody books and is told the price\n  opens: [i would like to book a cleaning]\n  answers: { name: zoe tremblay }\n  must:\n    - { task: book }\n    - { said: A cleaning is ninety dollars. }\n',
    ],
    faulty:
      'Welcome! Here is the link. [Send the text](action:sms/no-such-text)\nSomebody from [Contact person] will call you. [Transfer the call](action:transfer/nowhere)\nSee https://bit.ly/abc for more.',
  },
  fr: {
    booked: [
      'J’ai un chauffe-eau à remplacer',
      'Zoé Tremblay',
      '418 555 0142',
      'oui',
      '12, rue des Érables, Québec',
      'Le chauffe-eau coule depuis ce matin, et le plancher du sous-sol est mouillé',
      'oui',
      'Est-ce que vous prenez les cartes de crédit?',
      'Cette semaine',
      'non',
      'Non, c’est tout',
    ],
    person: ['Je veux parler à une personne', 'oui'],
    voicemail: [
      'Bonjour, ici Henri Bouchard. La toilette du deuxième déborde depuis ce matin.',
      'Vous pouvez me joindre au 418 555 0142 jusqu’à cinq heures. Merci.',
    ],
    summaries: [
      'Une personne veut une soumission pour un chauffe-eau; Martin la rappelle.',
      'A demandé les heures d’ouverture du samedi.',
      'A laissé un message à l’équipe : voudrait un estimé pour la rénovation d’une salle de bain, et savoir si la subvention de la ville s’applique.',
      '',
      'A été transférée au bureau.',
    ],
    messages: [
      {
        name: 'Zoé Tremblay',
        phone: '+14185550142',
        email: null,
        text: 'Le chauffe-eau coule sur le plancher du sous-sol. Elle est à la maison toute la journée.',
      },
      {
        name: 'Marie-Antoinette de la Bruère-Charbonneau',
        phone: null,
        email: 'marie-antoinette.delabruere@un-nom-assez-long.example.com',
        text: 'Voudrait un estimé pour une salle de bain. Son assureur demande le détail des travaux, et combien de visites il faut compter.',
      },
      { name: null, phone: '+14185550177', email: null, text: 'Rappeler au sujet de jeudi.' },
    ],
    unanswered: [
      'Est-ce que vous faites les piscines?',
      'Y a-t-il un rabais pour les étudiants qui habitent de l’autre côté du pont, et tient-il encore en été?',
    ],
    question: 'Combien coûte une visite?',
    nobodyKnows: 'Vendez-vous des canots?',
    note: 'On y va à quatre heures. Apporter la petite pompe.',
    team: ['Olga Roy', 'Max Landry', 'Inès Fortin'],
    scenarios: [
      '- name: une personne laisse un message\n  opens: [je voudrais laisser un message]\n  answers: { name: zoé tremblay, phone: "418 555 0142", message: rappelez-moi }\n  must:\n    - { task: message }\n',
      '- name: une personne laisse un message et apprend le prix\n  opens: [je voudrais laisser un message]\n  answers: { name: zoé tremblay }\n  must:\n    - { task: message }\n    - { said: Une visite coûte cent dollars. }\n',
    ],
    faulty:
      'Bienvenue! Voici le lien. [Envoyer le texto](action:sms/introuvable)\nQuelqu’un de [Personne à joindre] vous rappellera. [Transférer l’appel](action:transfer/nulle-part)\nVoyez https://bit.ly/abc pour la suite.',
  },
};
