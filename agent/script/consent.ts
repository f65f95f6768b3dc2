/** Ties a text message to the caller's permission: the question, the sending, and the lines that assert it. */

import { findTarget } from './actions.ts';
import { type Ask, joinGuards, type Question, type ScriptDraft } from './draft.ts';
import { fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { Guard, Step } from './script.ts';

const yes = (step: Ask): Guard => ({ kind: 'answer', of: step.id, is: 'yes' });
const answers = (step: Step, of: string) =>
  step.when.some((guard) => guard.kind === 'answer' && guard.of === of);
const spokenText = (step: Step): string =>
  step.kind === 'say' ? fold(step.line.map((part) => (part.kind === 'text' ? part.text : ' ')).join('')) : '';

/**
 * An offer to send a text (« would you like the link by text? ») is the permission itself, unless a question asks
 * for the permission before anything is sent: then the offer is an ordinary question, and the permission is
 * only asked of a caller who took it.
 */
function settleOffers(draft: ScriptDraft, consents: readonly Question[]): Question[] {
  return consents.filter((offer, index) => {
    if (!offer.offer) return true;
    const later = consents.slice(index + 1).find((question) => !question.offer);
    if (later === undefined) return true;
    const between = draft.steps.slice(draft.steps.indexOf(offer.step), draft.steps.indexOf(later.step));
    if (between.some((step) => step.kind === 'act' && step.action === 'sms')) return true;
    const slot = draft.book.slots.find((candidate) => candidate.id === offer.step.slot);
    if (slot !== undefined) slot.type = 'yesno';
    if (!answers(later.step, offer.step.id))
      guardAll(draft, later.step, joinGuards(offer.step.when, [yes(offer.step)]));
    return false;
  });
}

/** Adds conditions to a question, and to everything that hangs on its answer. */
function guardAll(draft: ScriptDraft, question: Ask, guards: Guard[]): void {
  for (const step of draft.steps) {
    if (step === question || answers(step, question.id)) step.when = joinGuards(guards, step.when);
  }
}

/** Settles consent once the whole text is read. */
export function settleConsent(draft: ScriptDraft): void {
  const typed = draft.questions.filter(
    (question) => draft.book.slots.find((slot) => slot.id === question.step.slot)?.type === 'consent',
  );
  const consents = settleOffers(draft, typed);
  for (const [index, question] of consents.entries()) {
    const begin = draft.steps.indexOf(question.step) + 1;
    const after = consents[index + 1];
    const finish = after === undefined ? draft.steps.length : draft.steps.indexOf(after.step);
    const range = draft.steps.slice(begin, finish);
    const permitted = joinGuards(question.step.when, [yes(question.step)]);
    let sends = false;
    for (const step of range) {
      const sms = step.kind === 'act' && step.action === 'sms';
      sends ||= sms;
      if (answers(step, question.step.id)) continue;
      const asserts =
        fits(spokenText(step), 'sending', 'aboutText') && step.when.every((guard) => guard.kind === 'mood');
      if (sms || asserts) step.when = joinGuards(permitted, step.when);
    }
    if (!sends) sendAfter(draft, question, range, permitted);
  }
}

/** A permission that nothing uses is used where the lines say so, else at once. */
function sendAfter(draft: ScriptDraft, question: Question, range: readonly Step[], when: Guard[]): void {
  const said = range.find((step) => fits(spokenText(step), 'sendingNow'));
  const place = draft.steps.indexOf(said ?? question.step) + 1;
  const target = findTarget('sms', fold(question.text), draft.targets);
  if (target === null) draft.report('script.action-without-target', question.step.span);
  const span = (said ?? question.step).span;
  draft.steps.splice(place, 0, {
    id: `${question.step.id}-sms`,
    section: question.step.section,
    kind: 'act',
    action: 'sms',
    target,
    span: { ...span },
    when,
  });
}
