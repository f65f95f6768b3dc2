import type { Language } from '../business/language.ts';
import type { Scenario } from '../business/scenario.ts';
import type { Conversation } from '../engine/conversation.ts';
import { type Program, scriptOf, stepOf } from '../engine/program.ts';
import type { Expectation } from '../engine/understanding/understanding.ts';

/** What callers say to « Is it about…? » where their scenario says nothing else: the guess is right. */
const RIGHT_GUESS: Record<Language, string> = { en: 'yes', fr: 'oui' };

/** What a scenario's caller says to what is asked of them; null when they have no answer, and hang up. */
export function createSimulatedCaller(scenario: Scenario, program: Program) {
  const opens = [...scenario.opens];
  const given = new Map<string, number>();
  return {
    answer(conversation: Conversation, expecting: Expectation | null): string | null {
      const opening = opens.shift();
      if (opening !== undefined) return opening;
      for (const key of keysOf(program, conversation, expecting)) {
        const answers = Object.hasOwn(scenario.answers, key) ? scenario.answers[key] : undefined;
        if (answers === undefined) continue;
        const list = typeof answers === 'string' ? [answers] : answers;
        const turn = given.get(key) ?? 0;
        given.set(key, turn + 1);
        return list[Math.min(turn, list.length - 1)] ?? null;
      }
      return conversation.waiting.kind === 'confirm-task' ? RIGHT_GUESS[conversation.language] : null;
    },
  };
}

/** The keys by which a scenario answers what is waited for, the most particular first. */
export function keysOf(
  program: Program,
  conversation: Conversation,
  expecting: Expectation | null,
): [string, ...string[]] {
  const keys: string[] = [];
  const { waiting } = conversation;
  const run = conversation.stack.at(-1);
  if (waiting.kind === 'ask' && run !== undefined) {
    const step = stepOf(scriptOf(program, run.task), waiting.step);
    if (step?.kind === 'ask') keys.push(step.slot);
  } else keys.push(waiting.kind);
  if (expecting?.kind === 'slot') keys.push(expecting.slot.type);
  else if (expecting !== null) keys.push(expecting.kind);
  const [first, ...more] = keys;
  return first === undefined ? ['*'] : [first, ...more, '*'];
}
