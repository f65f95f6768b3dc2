/** What is wrong with a task's script: the compiler's own words, its actions, its blanks, branches nobody takes. */
import type { Script, Step } from '../../script/script.ts';
import type { Business, Task } from '../business.ts';
import { lintActions } from './action-rules.ts';
import { lintBlanks } from './blank-rules.ts';
import { type Finding, finding } from './finding.ts';
import { isUnreachable } from './reach.ts';

function unreachable(task: Task, script: Script, step: Step): Finding[] {
  if (!isUnreachable(script, step)) return [];
  return [
    finding(
      'warning',
      'task.unreachable',
      { task: task.id, place: step.span },
      {
        en: 'No call can come here: its conditions contradict one another, or the question that they speak of is not asked before.',
        fr: 'Aucun appel ne peut arriver ici : les conditions se contredisent, ou la question dont elles parlent n’est pas posée avant.',
      },
      {
        en: 'Put it right under the question that it answers, or take it out.',
        fr: 'Placez-le juste sous la question à laquelle il répond, ou retirez-le.',
      },
    ),
  ];
}

/** What the compiler says too, in fewer words: it does not know the business. */
const SAID_HERE = new Set([
  'script.empty',
  'script.open-blank',
  'script.action-without-target',
  'script.unknown-action',
]);

export function lintScript(business: Business, task: Task, script: Script): Finding[] {
  const passedOn = script.diagnostics
    .filter(({ code }) => !SAID_HERE.has(code))
    .map(({ code, severity, span, message, mend }) =>
      finding(severity, code, { task: task.id, place: span }, message, mend),
    );
  const known = (step: Step) =>
    script.diagnostics.some(
      ({ code, span }) =>
        (code === 'script.unreachable' || code === 'script.condition-without-question') &&
        span.from < step.span.to &&
        step.span.from < span.to,
    );
  return [
    ...passedOn,
    ...lintActions(business, task, script),
    ...script.steps.flatMap((step) => [
      ...lintBlanks(business, task, step),
      ...(known(step) ? [] : unreachable(task, script, step)),
    ]),
  ];
}
