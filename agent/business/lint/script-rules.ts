/** What is wrong with a task's script: texts without consent, actions that lead nowhere, branches nobody takes. */
import type { Part, Script, Step } from '../../script/script.ts';
import { factFor } from '../blanks.ts';
import type { Business, Task } from '../business.ts';
import { type Finding, finding } from './finding.ts';
import { alwaysBefore, isUnreachable } from './reach.ts';

type Act = Extract<Step, { kind: 'act' }>;

function consent(task: Task, script: Script, act: Act): Finding[] {
  const place = { task: task.id, place: act.span };
  const asks = script.steps.filter(
    (step) => step.kind === 'ask' && script.slots.find((slot) => slot.id === step.slot)?.type === 'consent',
  );
  const before = asks.filter((step) => alwaysBefore(script, step, act));
  const refused = act.when.some(
    (guard) => guard.kind === 'answer' && guard.is !== 'yes' && before.some((step) => step.id === guard.of),
  );
  if (refused)
    return [
      finding(
        'error',
        'task.text-after-refusal',
        place,
        {
          en: 'This text would be sent to someone who refused it.',
          fr: 'Ce texto partirait vers quelqu’un qui l’a refusé.',
        },
        { en: 'Move it under “If yes”.', fr: 'Placez-le sous « Si oui ».' },
      ),
    ];
  // A question asked in another branch only is none: the compiler holds the text to it, and no call comes here.
  if (before.length > 0 && !isUnreachable(script, act)) return [];
  return [
    finding(
      'error',
      'task.text-without-consent',
      place,
      {
        en: 'A text is sent here, and no step before it asks whether the caller agrees.',
        fr: 'Un texto part ici, et aucune étape avant ne demande à la personne si elle est d’accord.',
      },
      {
        en: 'Ask before it: May I text the link to you at [phone number]? Just say yes.',
        fr: 'Demandez-le avant : Est-ce que je peux vous texter le lien au [numéro de téléphone]? Dites simplement oui.',
      },
    ),
  ];
}

function target(business: Business, task: Task, act: Act): Finding[] {
  const known = (act.action === 'sms' ? business.texts : business.destinations).map((one) => one.id);
  const place = { task: task.id, place: act.span };
  const list = known.join(', ') || '—';
  if (act.target === null) {
    if (known.length === 1) return [];
    return [
      finding(
        'warning',
        'task.no-target',
        place,
        act.action === 'sms'
          ? { en: 'Nothing says which text to send.', fr: 'Rien ne dit quel texto envoyer.' }
          : { en: 'Nothing says where to transfer the call.', fr: 'Rien ne dit où transférer l’appel.' },
        act.action === 'sms'
          ? {
              en: `Write [Send the text](action:sms/…) with one of: ${list}.`,
              fr: `Écrivez [Envoyer le texto](action:sms/…) avec l’un de ceux-ci : ${list}.`,
            }
          : {
              en: `Write [Transfer the call](action:transfer/…) with one of: ${list}.`,
              fr: `Écrivez [Transférer l’appel](action:transfer/…) avec l’une de celles-ci : ${list}.`,
            },
      ),
    ];
  }
  if (known.includes(act.target)) return [];
  return [
    finding(
      'error',
      act.action === 'sms' ? 'task.unknown-text' : 'task.unknown-destination',
      place,
      act.action === 'sms'
        ? { en: `There is no text “${act.target}”.`, fr: `Le texto « ${act.target} » n’existe pas.` }
        : {
            en: `There is no destination “${act.target}”.`,
            fr: `La destination « ${act.target} » n’existe pas.`,
          },
      {
        en: `Add it to business.yaml, or use one of: ${list}.`,
        fr: `Ajoutez-le dans business.yaml, ou utilisez l’un de ceux-ci : ${list}.`,
      },
    ),
  ];
}

function blankPlace(task: Task, step: Step, name: string) {
  const at = task.instructions.indexOf(`[${name}`, step.span.from);
  if (at < 0 || at >= step.span.to) return step.span;
  const end = task.instructions.indexOf(']', at);
  return { from: at, to: end < 0 ? at + name.length + 1 : end + 1 };
}

/** Whether neither the caller nor the business fills a blank: its sentence is left out, or its fallback is said. */
export function isOpen(business: Business, part: Part): part is Extract<Part, { kind: 'blank' }> {
  if (part.kind === 'text' || part.source === 'slot') return false;
  return factFor(business, part.name) === undefined && factFor(business, part.key) === undefined;
}

/** Longer than this, what stands in the brackets describes what to write: it is no name for a fact. */
const LONGEST_FACT_NAME = 40;

function blank(part: Extract<Part, { kind: 'blank' }>): Pick<Finding, 'message' | 'mend'> {
  const name = part.name.length > 60 ? `${part.name.slice(0, 59)}…` : part.name;
  const fact = part.source === 'business' ? part.key : part.name;
  const message =
    part.fallback === undefined
      ? {
          en: `Nothing fills [${name}]: the sentence that holds it is left out.`,
          fr: `Rien ne remplit [${name}] : la phrase qui le contient ne sera pas dite.`,
        }
      : {
          en: `Nothing fills [${name}]: “${part.fallback}” is said in its place.`,
          fr: `Rien ne remplit [${name}] : « ${part.fallback} » est dit à la place.`,
        };
  const write = { en: 'Write the words themselves', fr: 'Écrivez les mots eux-mêmes' };
  if (fact.length > LONGEST_FACT_NAME || /[:/]/.test(fact))
    return {
      message,
      mend: { en: `${write.en}, without the brackets.`, fr: `${write.fr}, sans les crochets.` },
    };
  return {
    message,
    mend: {
      en: `${write.en}, or add to business.yaml, under facts: ${fact}: …`,
      fr: `${write.fr}, ou ajoutez dans business.yaml, sous facts : ${fact}: …`,
    },
  };
}

function blanks(business: Business, task: Task, step: Step): Finding[] {
  if ((step.kind !== 'say' && step.kind !== 'ask') || step.line === null) return [];
  return step.line
    .filter((part) => isOpen(business, part))
    .map((part) => {
      const { message, mend } = blank(part);
      const place = blankPlace(task, step, part.name);
      return finding('warning', 'task.open-blank', { task: task.id, place }, message, mend);
    });
}

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
  const acts = script.steps.filter((step) => step.kind === 'act');
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
    ...acts.filter((act) => act.action === 'sms').flatMap((act) => consent(task, script, act)),
    ...acts.flatMap((act) => target(business, task, act)),
    ...script.steps.flatMap((step) => [
      ...blanks(business, task, step),
      ...(known(step) ? [] : unreachable(task, script, step)),
    ]),
  ];
}
