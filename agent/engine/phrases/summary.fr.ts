import type { SummaryWords } from './summary.ts';

const quoted = (names: string[]) => names.map((name) => `« ${name} »`);

export const summaryFr: SummaryWords = {
  called({ name, number }, about) {
    const who =
      name === ''
        ? number === ''
          ? 'Une personne qui n’a pas donné son nom'
          : `Une personne, du ${number},`
        : name;
    const from = name !== '' && number !== '' ? ` (${number})` : '';
    return about.length === 0
      ? `${who}${from} a appelé, sans rien demander qui relève d’une tâche.`
      : `${who}${from} a appelé pour ceci : ${quoted(about).join(' et ')}.`;
  },
  aMessage: 'Laisser un message',
  yes: 'oui',
  no: 'non',
  gave: (pairs) => `Renseignements donnés : ${pairs.join(' ; ')}`,
  pair: (label, value) => `${label} « ${value} »`,
  between: ' ; ',
  asked: (questions) => `question restée sans réponse : ${quoted(questions).join(' et ')}`,
  noted: (notes) => `à ajouter : ${quoted(notes).join(' et ')}`,
  text: {
    done: (id) => `le texto « ${id} » a été envoyé`,
    refused: (id) => `le texto « ${id} » n’a pas été envoyé`,
    failed: (id) => `le texto « ${id} » n’a pas été envoyé`,
    unknown: (id) => `il n’est pas certain que le texto « ${id} » soit parti`,
  },
  transferred: (to) => `l’appel a été transféré à « ${to} »`,
  nobodyAnswered: (at) => `personne n’a pris l’appel à « ${at} »`,
  textUnwanted: 'la personne n’a pas voulu du texto',
  messageLeft: 'un message a été laissé à l’équipe',
  hungUp: 'la personne a raccroché avant la fin',
  fellSilent: 'la personne ne répondait plus',
  abusive: 'l’appel a pris fin à cause d’injures',
  urgent: 'c’est urgent, selon la personne',
  frustrated: 'la personne était mécontente',
};
