import type { ScenarioWords } from './scenarios.en.ts';

/** What is said of scenarios, in French. */
export const scenarios: ScenarioWords = {
  title: 'Scénarios',
  intro:
    'Une conversation qui doit bien se passer, quoi qu’on change. Ils sont joués avant chaque publication, et on vous dit lesquels échouent.',
  none: 'Aucun ne vérifie encore cette tâche. Essayez-la, puis faites un scénario de la conversation.',
  others: (count: number) =>
    count === 1 ? 'Un autre de l’entreprise' : `Les ${count} autres de l’entreprise`,
  make: 'En faire un scénario',
  edit: 'Le scénario',
  editOne: (name: string) => `Modifier le scénario « ${name} »`,
  deleteOne: (name: string) => `Supprimer le scénario « ${name} »`,
  write: 'En écrire un',
  how: 'Ce que dit la personne, ce qu’elle répond à ce qu’on demande, et ce qui doit en sortir. Changez ce que vous voulez, jouez-le, puis gardez-le.',
  text: 'Le scénario, en YAML',
  play: 'Le jouer',
  playAll: 'Les jouer tous',
  playing: 'En train d’être joué…',
  played: (count: number, failed: number) =>
    failed === 0
      ? `${count} joués : tous tiennent.`
      : `${count} joués : ${failed} ${failed === 1 ? 'échoue' : 'échouent'}.`,
  keep: 'Le garder',
  kept: 'Gardé avec l’entreprise. Il est joué avant chaque publication.',
  holds: 'Tient',
  fails: 'Échoue',
  talk: 'La conversation',
  silence: '(silence)',
  lookFirst: 'Y regarder d’abord',
  warning: (count: number) =>
    count === 1
      ? 'Un scénario échoue avec ce que vous allez publier'
      : `${count} scénarios échouent avec ce que vous allez publier`,
  notPlayed: 'Les scénarios n’ont pas pu être joués',
  unmet: {
    task: (wanted: string, found: string | null) =>
      `La tâche « ${wanted} » n’a pas été suivie. Ce qui l’a été : ${found}.`,
    slot: (wanted: string, found: string | null) => `Pas recueilli : ${wanted}. C’était : ${found}.`,
    said: (wanted: string, _found: string | null) => `Pas dit : « ${wanted} ».`,
    action: (wanted: string, _found: string | null) =>
      wanted === 'sms' ? 'Aucun texto n’est parti.' : 'L’appel n’a pas été transféré.',
    message: (wanted: string, _found: string | null) =>
      wanted === ''
        ? 'L’équipe n’a reçu aucun message.'
        : `L’équipe n’a reçu aucun message avec « ${wanted} ».`,
    summary: (wanted: string, found: string | null) =>
      `Le résumé ne contient pas « ${wanted} ». Le voici : ${found}`,
    ended: (wanted: string, found: string | null) =>
      `L’appel aurait dû finir par « ${wanted} ». C’était : ${found}.`,
    never: (what: string) => `Ce qui ne doit jamais arriver est arrivé : ${what}.`,
    length: 'L’appel n’a pas eu de fin.',
    time: 'Il n’a pas été joué jusqu’au bout à temps.',
  },
};
