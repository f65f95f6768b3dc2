/** What a task's own text shows, before it is compiled. */
import { TASK_LIMITS, type Task } from '../business.ts';
import { overLimits } from '../limits.ts';
import { type Finding, finding } from './finding.ts';
import { findShorteners } from './shorteners.ts';

/** A paragraph longer than this, in a task without steps, is heard as a speech. In words. */
const LONG_PARAGRAPH = 80;

const LIMIT_CODES = {
  nameAndEmoji: 'task.name-too-long',
  description: 'task.description-too-long',
  trigger: 'task.trigger-too-long',
  instructions: 'task.instructions-too-long',
} as const;

/** From the first character that does not fit to the end. */
function excess(text: string) {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const { index } of segmenter.segment(text))
    if (count++ === TASK_LIMITS.instructions) return { from: index, to: text.length };
  return { from: 0, to: text.length };
}

function limits(task: Task): Finding[] {
  return overLimits(task).map(({ field, message, mend }) =>
    finding(
      'error',
      LIMIT_CODES[field],
      { task: task.id, ...(field === 'instructions' ? { place: excess(task.instructions) } : {}) },
      message,
      mend,
    ),
  );
}

function empty(task: Task): Finding[] {
  if (task.instructions.trim() !== '') return [];
  return [
    finding(
      'error',
      'task.empty',
      { task: task.id },
      { en: 'The task has no instructions.', fr: 'La tâche n’a pas d’instructions.' },
      {
        en: 'Write below the second --- what to say and to ask, step by step.',
        fr: 'Écrivez sous le second --- quoi dire et quoi demander, étape par étape.',
      },
    ),
  ];
}

function dense(task: Task): Finding[] {
  if (/^[^\S\r\n]*(?:[-*•·–]|\(?(?:\d+|[a-z])[.)])\s/im.test(task.instructions)) return [];
  const paragraphs = [...task.instructions.matchAll(/[^\r\n]+/g)];
  return paragraphs
    .filter(([text]) => (text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []).length > LONG_PARAGRAPH)
    .map((match) =>
      finding(
        'warning',
        'task.dense',
        { task: task.id, place: { from: match.index, to: match.index + match[0].length } },
        {
          en: 'A long paragraph without steps: what is said, asked and done is hard to tell apart.',
          fr: 'Un long paragraphe sans étapes : on distingue mal ce qui est dit, demandé et fait.',
        },
        {
          en: 'Make a numbered list of it, one thing to say or to ask on each line.',
          fr: 'Faites-en une liste numérotée, une chose à dire ou à demander par ligne.',
        },
      ),
    );
}

function shorteners(task: Task): Finding[] {
  return findShorteners(task.instructions).map(({ host, from, to }) =>
    finding(
      'error',
      'task.shortener',
      { task: task.id, place: { from, to } },
      {
        en: `A link shortened by ${host}: nobody can tell where it leads, and carriers may block it.`,
        fr: `Un lien raccourci par ${host} : on ne sait pas où il mène, et les opérateurs peuvent le bloquer.`,
      },
      {
        en: 'Write the whole link, on your own domain, in a text of business.yaml.',
        fr: 'Écrivez le lien au complet, sur votre propre domaine, dans un texto de business.yaml.',
      },
    ),
  );
}

function unknownActions(task: Task): Finding[] {
  return [...task.instructions.matchAll(/\]\(action:([^)\s]{0,120})\)/g)]
    .filter((match) => !/^(?:sms|transfer)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(match[1] ?? ''))
    .map((match) =>
      finding(
        'error',
        'task.unknown-action',
        { task: task.id, place: { from: match.index, to: match.index + match[0].length } },
        { en: `“${match[1]}” is not an action.`, fr: `« ${match[1]} » n’est pas une action.` },
        {
          en: 'Write action:sms/ with the id of a text, or action:transfer/ with the id of a destination.',
          fr: 'Écrivez action:sms/ avec l’id d’un texto, ou action:transfer/ avec l’id d’une destination.',
        },
      ),
    );
}

export function lintTask(task: Task): Finding[] {
  return [...limits(task), ...empty(task), ...dense(task), ...shorteners(task), ...unknownActions(task)];
}
