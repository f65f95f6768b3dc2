import type { FigureWords } from './figures.en.ts';

/** What the page of the figures says, in French. */
export const figures: FigureWords = {
  title: 'Chiffres',
  intro: 'Ce que sont devenus vos appels. Les essais ne comptent pas.',
  period: 'Période',
  lastDays: (days) => `Les ${days} derniers jours`,
  own: 'Les jours de mon choix',
  zone: (zone) => `Les jours et les heures sont ceux de votre entreprise : ${zone.replaceAll('_', ' ')}.`,
  empty: 'Aucun appel dans cette période',
  emptyHow: 'Choisissez une autre période, ou attendez le premier appel : il compte dès qu’il commence.',
  table: 'En tableau',
  tableOf: (name) => `${name}, en tableau`,
  day: 'Jour',
  hour: 'Heure',
  calls: 'Appels',
  byDay: 'Appels par jour, et leur fin',
  byHour: 'Appels par heure du jour',
  callsSaid: (total) => (total === 1 ? 'Un appel en tout.' : `${total} appels en tout.`),
  tasks: 'Tâches choisies',
  mostSaid: (name, calls) =>
    `La plus fréquente : ${name}, dans ${calls === 1 ? 'un appel' : `${calls} appels`}.`,
  contained: 'Menés sans l’équipe',
  containedHow: (contained, ended) =>
    `${contained} sur ${ended} terminés : ni transfert, ni message pour votre équipe`,
  transfers: 'Transferts répondus',
  transfersHow: 'de ceux qui ont été tentés',
  of: (some, all) => (all === 0 ? '–' : `${some} / ${all}`),
  texts: 'Textos remis',
  textsHow: (failed, undelivered) =>
    failed + undelivered === 0
      ? 'de ceux envoyés'
      : `de ceux envoyés; ${undelivered} non remis, ${failed} non envoyés`,
  optOuts: 'Désabonnements des textos',
  optOutsHow: 'personnes, de vive voix ou par texto',
  waits: 'Du dernier mot de la personne au premier de la réponse',
  parts: 'De quoi cette attente est faite, par jour (médiane, ms)',
  part: {
    wait: 'Être sûre que la personne a fini',
    understanding: 'Comprendre',
    answer: 'Commencer à parler',
  },
  spread: 'Comment les attentes se répartissent',
  ms: 'Millisecondes',
  turns: 'Réponses',
  half: 'La moitié des réponses, ms au plus',
  most: '95 % des réponses, ms au plus',
  waitsSaid: (half, most) => `La moitié est venue en ${half} millisecondes au plus, 95 % en ${most}.`,
  noWaits:
    'Personne n’a parlé avec votre réceptionniste dans cette période : les appels écrits ne sont pas chronométrés.',
  unanswered: 'Questions restées sans réponse',
  allAnswered: 'Aucune n’a été posée dans cette période.',
  times: (times) => (times === 1 ? 'une fois' : `${times} fois en tout`),
  writeAnswers: 'Écrire leurs réponses',
};
