/** A task's actions: a text that no consent comes before, and what does not exist. */
import type { Script, Step } from '../../script/script.ts';
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

export function lintActions(business: Business, task: Task, script: Script): Finding[] {
  const acts = script.steps.filter((step) => step.kind === 'act');
  return [
    ...acts.filter((act) => act.action === 'sms').flatMap((act) => consent(task, script, act)),
    ...acts.flatMap((act) => target(business, task, act)),
  ];
}
