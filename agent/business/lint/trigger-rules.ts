/** Triggers: whether each can be understood, and whether two catch the same callers. */
import type { Business, Task } from '../business.ts';
import { type Finding, finding } from './finding.ts';
import { tellingWords } from './words.ts';

/** The part of the shorter trigger's telling words that the longer one has too, from which a caller could mean either. */
const TOO_MUCH = 0.6;
const FEWEST_SHARED = 2;

const OURS = new Set(
  'the a an is are or to of for wants asks their they you your about how when who what le la les des du une et ou à au veut demande est qui que vous votre pour quand comment elle il'.split(
    ' ',
  ),
);
const THEIRS = new Set(
  'el los las una del que quiere pide para con cuando cliente o os uma quer quando por der die das ein eine und oder möchte wenn mit für il lo gli che vuole chiede con quando het een wil of en als'.split(
    ' ',
  ),
);

/** True where a trigger is in neither English nor French, as far as its small words and its letters tell. */
function isForeign(trigger: string): boolean {
  const letters = trigger.match(/\p{L}/gu) ?? [];
  const latin = trigger.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length >= 4 && latin.length < letters.length / 2) return true;
  const words = trigger.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: Set<string>, other: Set<string>) =>
    words.filter((word) => known.has(word) && !other.has(word)).length;
  return count(THEIRS, OURS) >= 2 && count(THEIRS, OURS) > 2 * count(OURS, THEIRS);
}

function lintTrigger(task: Task): Finding[] {
  if (task.trigger.trim() === '')
    return [
      finding(
        'warning',
        'task.no-trigger',
        { task: task.id },
        {
          en: 'The trigger is empty: only the task’s name tells when it runs.',
          fr: 'Le déclencheur est vide : seul le nom de la tâche dit quand elle s’exécute.',
        },
        {
          en: 'Say what the caller asks for, with the words that they would use.',
          fr: 'Dites ce que la personne demande, avec les mots qu’elle prendrait.',
        },
      ),
    ];
  if (!isForeign(task.trigger)) return [];
  return [
    finding(
      'warning',
      'task.trigger-language',
      { task: task.id },
      {
        en: 'The trigger seems to be in neither English nor French.',
        fr: 'Le déclencheur ne semble être ni en français ni en anglais.',
      },
      {
        en: 'Write it in the language that your callers speak to the receptionist: English or French.',
        fr: 'Écrivez-le dans la langue que l’on parle à la réception : le français ou l’anglais.',
      },
    ),
  ];
}

function shared(one: Set<string>, other: Set<string>): string[] | null {
  const fewer = Math.min(one.size, other.size);
  if (fewer === 0) return null;
  const both = [...one].filter((word) => other.has(word));
  const identical = both.length === one.size && both.length === other.size;
  return identical || (both.length >= FEWEST_SHARED && both.length / fewer >= TOO_MUCH) ? both : null;
}

export function lintTriggers(business: Business): Finding[] {
  const tasks = business.tasks.filter((task) => task.enabled);
  const words = tasks.map((task) => tellingWords(task.trigger));
  const overlaps = tasks.flatMap((task, i) =>
    tasks.slice(0, i).flatMap((other, j) => {
      const both = shared(words[i] ?? new Set(), words[j] ?? new Set());
      if (both === null) return [];
      const list = both.slice(0, 5).join(', ');
      return [
        finding(
          'warning',
          'task.same-callers',
          { task: task.id },
          {
            en: `Its trigger catches the same callers as “${other.name}” (${list}…).`,
            fr: `Son déclencheur attire les mêmes appels que « ${other.name} » (${list}…).`,
          },
          {
            en: 'Say in each trigger what sets its callers apart, or make one task of the two.',
            fr: 'Dites dans chaque déclencheur ce qui distingue ses appels, ou faites une seule tâche des deux.',
          },
        ),
      ];
    }),
  );
  return [...tasks.flatMap(lintTrigger), ...overlaps];
}
