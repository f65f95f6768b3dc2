/** What a sentence says beside its answer: what the caller wants of the conversation, their mood, a question. */
import { says } from './lexicon/index.ts';
import { normalise, type Spoken } from './normalise.ts';
import type { Understanding } from './understanding.ts';

export function readWants({ plain }: Spoken): Understanding['wants'] {
  const human = says.human.test(plain) && !says.notHuman.test(plain);
  return {
    human,
    goodbye: says.goodbye.test(plain),
    repeat: says.repeat.test(plain),
    wait: says.wait.test(plain),
    cancel: says.cancel.test(plain),
    noTexts: says.noTexts.test(plain),
    decline: says.decline.test(plain),
  };
}

export function readMood({ plain }: Spoken): Understanding['mood'] {
  const abusive = says.abusive.test(plain);
  return {
    frustrated: says.frustrated.test(plain) || abusive,
    urgent: says.urgent.test(plain) && !says.notUrgent.test(plain),
    abusive,
  };
}

/** Whether the sentence asks something. */
export function asksSomething({ plain, asked, words }: Spoken): boolean {
  return words.length > 1 && (says.question.test(plain) || (asked && words.length > 2));
}

/** Whether the sentence, in the middle of a task, asks the agent something rather than answering. */
export function digresses({ plain, words }: Spoken): boolean {
  return words.length > 1 && says.digression.test(plain);
}

/** « Wait, where are you located? »: what stands after the wish to wait is a question of its own. */
export function holdsQuestion({ plain }: Spoken): boolean {
  const hold = says.wait.exec(plain);
  if (hold === null) return false;
  const rest = plain.slice(hold.index + hold[0].length).trim();
  return rest.split(' ').length > 2 && says.question.test(rest);
}

/** Whether the caller asks if they talk to a person or to a machine. */
export const asksWhetherMachine = (text: string): boolean => says.machine.test(normalise(text).plain);
