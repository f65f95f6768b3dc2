/** Ties a condition to the question that it answers. */
import { type Condition, moodOf, readCondition } from './conditions.ts';
import { joinGuards, type Question, type ScriptDraft, sameGuard } from './draft.ts';
import { fold } from './fold.ts';
import type { Guard, Span } from './script.ts';

/** The words of a text that carry meaning, cut to their stems. */
function stems(folded: string): Set<string> {
  return new Set(
    folded
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  );
}

const NEGATION = /\b(no|not|never|without|pas|aucun|aucune|jamais|sans)\b|n't\b|\bn'|\bne\b/;

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
  guards(head: string, context: readonly Guard[], span: Span): Guard[] {
    const folded = fold(head);
    const found = this.#read(readCondition(folded), folded, head, context, span);
    this.#last = found;
    return joinGuards(context, found);
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
        if (asked === undefined) return [{ kind: 'mood', mood: condition.mood, text: head.trim() }];
        if (!isYesNo(this.#draft, asked)) return this.#choice(asked, head, span);
        return joinGuards(asked.step.when, [
          { kind: 'answer', of: asked.step.id, is: NEGATION.test(folded) ? 'no' : 'yes' },
        ]);
      }
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
          { kind: 'answer', of: echo.step.id, is: NEGATION.test(folded) ? 'no' : 'yes' },
        ]);
      }
    }
  }

  #choice(question: Question | undefined, head: string, span: Span): Guard[] {
    if (question === undefined) this.#draft.report('script.condition-without-question', span);
    this.#choices += 1;
    const text = head.replace(/[\s:,]+$/, '').trim();
    const guard: Guard = { kind: 'choice', of: question?.step.id ?? '', id: `c${this.#choices}`, text };
    return joinGuards(question?.step.when ?? [], [guard]);
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
    return before;
  }
}
