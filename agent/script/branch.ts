/** Ties a condition to the question that it answers. */
import { type Condition, moodOf, readCondition } from './conditions.ts';
import { type Ask, joinGuards, type Question, type ScriptDraft, sameGuard } from './draft.ts';
import { emitItem } from './emit.ts';
import { fold } from './fold.ts';
import { fits, lexicons } from './lexicon/index.ts';
import type { Guard, Span } from './script.ts';

/** « It's not an emergency », « ce n'est pas urgent ». */
const NOT_THE_MOOD =
  /\b(?:not|isn't|aren't|pas)(?: an?| une?| d'une?| the| in a)? (?:real |vraie )?(?:emergency|urgen[a-z]*|upset|angry|frustrated|fachee?s?|frustree?s?)\b/;

/** The words of a text that carry meaning, cut to their stems. */
function stems(folded: string): Set<string> {
  return new Set(
    folded
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !lexicons().some((lexicon) => lexicon.common.has(word)))
      .map((word) => word.slice(0, 5)),
  );
}

function isYesNo(draft: ScriptDraft, question: Question): boolean {
  const type = draft.book.slots.find((slot) => slot.id === question.step.slot)?.type;
  return type === 'yesno' || type === 'consent' || type === 'more';
}

/** The questions that a condition in `context` may refer to, nearest first. */
function inReach(draft: ScriptDraft, context: readonly Guard[]): Question[] {
  return draft.questions
    .filter((question) =>
      question.step.when.every((guard) => context.some((other) => sameGuard(guard, other))),
    )
    .reverse();
}

/** A recent question which the head of the condition takes words from. */
function echoed(draft: ScriptDraft, head: string): Question | undefined {
  const wanted = stems(head);
  return draft.questions
    .slice(-6)
    .reverse()
    .find((question) =>
      [...stems(fold(question.text))].some(
        (stem) => wanted.has(stem) && stem !== 'calle' && stem !== 'appel',
      ),
    );
}

/** Remembers, by reading, the branch that an « otherwise » would complete. */
export class Branches {
  readonly #draft: ScriptDraft;
  #choices = 0;
  #last: Guard[] | null = null;

  constructor(draft: ScriptDraft) {
    this.#draft = draft;
  }

  /** The conditions that stand for the head of a condition (« If they say no »), read in `context`. */
  guards(head: string, context: readonly Guard[], span: Span, since: number | null = null): Guard[] {
    const folded = fold(head);
    const condition = readCondition(folded);
    const found = this.#follows(condition, since) ?? this.#read(condition, folded, head, context, span);
    this.#last = found;
    return joinGuards(context, found);
  }

  /**
   * In running prose a « yes » answers the question of the sentence before, even one that was itself asked under
   * a condition; the opposite of that condition still answers the question above. `since`: how many questions
   * stood before this line.
   */
  #follows(condition: Condition, since: number | null): Guard[] | null {
    const last = this.#draft.questions.at(-1);
    if (condition.kind !== 'answer' || since === null || last === undefined) return null;
    if (this.#draft.questions.length <= since || !isYesNo(this.#draft, last)) return null;
    const above = last.step.when.at(-1);
    if (above === undefined || (above.kind === 'answer' && above.is !== condition.is)) return null;
    return joinGuards(last.step.when, [{ kind: 'answer', of: last.step.id, is: condition.is }]);
  }

  /** A label under a question that names one of its alternatives: « Are you buying or selling? – Buying: … ». */
  alternative(label: string, context: readonly Guard[], span: Span): Guard[] | null {
    const question = inReach(this.#draft, context)[0];
    if (question === undefined) return null;
    const words = fold(label)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, 5));
    const asked = fold(question.text)
      .split(/[^\p{L}]+/u)
      .map((word) => word.slice(0, 5));
    if (words.length === 0 || !words.every((word) => asked.includes(word))) return null;
    const slot = this.#draft.book.slots.find((candidate) => candidate.id === question.step.slot);
    if (slot?.type === 'yesno') slot.type = 'text';
    const found = this.#choice(question, label, span);
    this.#last = found;
    return joinGuards(context, found);
  }

  /** A row of a table of situations: each stands for itself, whatever the rows above it ask. */
  situation(head: string, span: Span): Guard[] {
    const condition = readCondition(fold(head));
    if (condition.kind === 'answer' || (condition.kind === 'mood' && condition.mood !== 'relevant'))
      return this.guards(head, [], span);
    this.#choices += 1;
    const of = this.#askReason(span).id;
    const found: Guard[] = [{ kind: 'choice', of, id: `c${this.#choices}`, text: head.trim() }];
    this.#last = found;
    return found;
  }

  #read(condition: Condition, folded: string, head: string, context: readonly Guard[], span: Span): Guard[] {
    const near = inReach(this.#draft, context);
    switch (condition.kind) {
      case 'answer': {
        const echo = /"/.test(folded) ? undefined : echoed(this.#draft, folded);
        const question =
          (echo !== undefined && isYesNo(this.#draft, echo) ? echo : undefined) ??
          near.find((one) => isYesNo(this.#draft, one));
        if (question === undefined) return this.#choice(near[0], head, span);
        return joinGuards(question.step.when, [{ kind: 'answer', of: question.step.id, is: condition.is }]);
      }
      case 'mood': {
        const asked = near
          .slice(0, 3)
          .find((one) => condition.mood !== 'relevant' && moodOf(fold(one.text)) === condition.mood);
        if (asked === undefined) {
          const mood = { kind: 'mood' as const, mood: condition.mood, text: head.trim() };
          return [NOT_THE_MOOD.test(folded) ? { ...mood, not: true } : mood];
        }
        if (!isYesNo(this.#draft, asked)) return this.#choice(asked, head, span);
        return joinGuards(asked.step.when, [
          { kind: 'answer', of: asked.step.id, is: fits(folded, 'negation') ? 'no' : 'yes' },
        ]);
      }
      case 'no-answer':
        return [];
      case 'message': {
        const offer = this.#draft.questions.findLast((one) => one.offersMessage);
        return offer === undefined
          ? []
          : joinGuards(offer.step.when, [{ kind: 'answer', of: offer.step.id, is: 'yes' }]);
      }
      case 'otherwise':
        return this.#otherwise(near, head, span);
      case 'choice': {
        const echo = echoed(this.#draft, folded);
        if (echo === undefined) return this.#choice(near[0], head, span);
        if (!isYesNo(this.#draft, echo)) return this.#choice(echo, head, span);
        return joinGuards(echo.step.when, [
          { kind: 'answer', of: echo.step.id, is: fits(folded, 'negation') ? 'no' : 'yes' },
        ]);
      }
    }
  }

  #choice(question: Question | undefined, head: string, span: Span): Guard[] {
    if (question === undefined) this.#draft.report('script.condition-without-question', span);
    const asked = question?.step ?? this.#askReason(span);
    this.#choices += 1;
    const text = head.replace(/[\s:,]+$/, '').trim();
    const guard: Guard = { kind: 'choice', of: asked.id, id: `c${this.#choices}`, text };
    return joinGuards(asked.when, [guard]);
  }

  /** A case that no question leads to: the caller is asked why they call, so that it can be told. */
  #askReason(span: Span): Ask {
    const asked = this.#draft.questions.find(
      (one) => one.step.slot === 'reason' && one.step.when.length === 0,
    );
    return asked?.step ?? emitItem(this.#draft, { ...span }, 'reason', [], null);
  }

  #otherwise(near: readonly Question[], head: string, span: Span): Guard[] {
    const last = this.#last;
    const guard = last?.at(-1);
    if (last === null || guard === undefined) {
      const question = near.find((one) => isYesNo(this.#draft, one));
      if (question === undefined) return this.#choice(near[0], head, span);
      return joinGuards(question.step.when, [{ kind: 'answer', of: question.step.id, is: 'no' }]);
    }
    const before = last.slice(0, -1);
    if (guard.kind === 'answer')
      return joinGuards(before, [{ ...guard, is: guard.is === 'no' ? 'yes' : 'no' }]);
    if (guard.kind === 'choice')
      return this.#choice(
        this.#draft.questions.find((one) => one.step.id === guard.of),
        head,
        span,
      );
    const { not, ...mood } = guard;
    return joinGuards(before, [not === true ? mood : { ...mood, not: true }]);
  }
}
